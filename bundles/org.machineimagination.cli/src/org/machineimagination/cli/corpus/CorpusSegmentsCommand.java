// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.corpus;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.project.Text;
import org.machineimagination.project.files.SegmentAnchor;
import org.machineimagination.project.files.SegmentRow;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists segments. */
@Command(name = "segments",
		description = "Lists the segments of a project, each with how it is cited; with --json also with its anchors and as it stands in its file.")
public final class CorpusSegmentsCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FOLDER", description = "The project.")
	Path folder = Path.of("");

	@Option(names = "--text", paramLabel = "KEY", description = "Only those of this text.")
	String text = "";

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	CorpusSegmentsCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(json.asked(), () -> {
			studio.corpora().segments(folder, text, this::print);
			return ExitStatus.OK;
		});
	}

	private void print(Text of, SegmentRow row) {
		session.cancellation().check();
		if (!json.asked()) {
			session.terminal().out().println("%s %s\t%s".formatted(of.getKey(), row.anchor().canonicalPath(), row.words()));
			return;
		}
		SegmentAnchor anchor = row.anchor();
		JsonReport.print(session.terminal().out(), JsonReport.event("segment", "id", row.id(), "text", of.getKey(), "title", of.getTitle(), "kind", row.kind(),
				"ordinal", row.ordinal(), "stanzaOrdinal", row.stanzaOrdinal(), "words", row.words(), "source", row.source(), "language",
				row.language() == null ? of.getLanguage() : row.language(), "xmlId", anchor.xmlId(), "mintedId", anchor.mintedId(), "number", anchor.number(),
				"canonicalPath", anchor.canonicalPath(), "xpath", anchor.xpath(), "urn", anchor.urn(), "prefix", anchor.prefix(), "suffix", anchor.suffix(),
				"start", anchor.start(), "end", anchor.end(), "sha256", anchor.sha256(), "properties", row.properties()));
	}
}
