// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.util.stream.IntStream;
import org.machineimagination.plugin.Roles;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 1.0 to 2.0: the figures of generations are in the table of the trace alone, and the record names it from the beginning. Until then a record named it
 * when the run had finished, and had the figures as well; those are read where they are.
 */
final class TraceLeftTheRecord implements MigrationStep {

	private static final String FINISHED = "FINISHED";
	private static final String ARTIFACTS = "artifacts";

	@Override
	public FormatVersion from() {
		return new FormatVersion(1, 0);
	}

	@Override
	public FormatVersion to() {
		return new FormatVersion(2, 0);
	}

	@Override
	public void apply(Document document) {
		for (Node part = document.getDocumentElement().getFirstChild(); part != null; part = part.getNextSibling()) {
			if (part instanceof Element run && run.getTagName().equals("runs") && !run.getAttribute("status").equals(FINISHED) && !namesTrace(run)) {
				Element artifact = document.createElement(ARTIFACTS);
				artifact.setAttribute("role", Roles.TRACE);
				artifact.setAttribute("path", "trace.csv");
				artifact.setAttribute("mediaType", "text/csv");
				run.appendChild(artifact);
			}
		}
	}

	private static boolean namesTrace(Element run) {
		var artifacts = run.getElementsByTagName(ARTIFACTS);
		return IntStream.range(0, artifacts.getLength()).mapToObj(artifacts::item)
				.anyMatch(artifact -> artifact instanceof Element element && element.getAttribute("role").equals(Roles.TRACE));
	}
}
