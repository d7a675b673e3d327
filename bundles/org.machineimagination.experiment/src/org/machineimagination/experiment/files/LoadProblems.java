// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.SAXParseException;

/** Puts what EMF's reader found into sentences, and sorts it into what can be tolerated and what cannot. */
final class LoadProblems {

	/** EMF ends its messages with a place of its own making. */
	private static final Pattern POSITION = Pattern.compile("\\s*\\([^()]*, -?\\d+, -?\\d+\\)$");

	private LoadProblems() {
	}

	/** The first problem that EMF reported. All that it reports are fatal: going on would lose what it could not read. */
	static LoadProblem first(byte[] bytes, List<Resource.Diagnostic> diagnostics) {
		Resource.Diagnostic diagnostic = diagnostics.get(0);
		int line = diagnostic.getLine();
		return switch (diagnostic) {
			case IllegalValueException e -> LoadProblem.fatal(line,
					"has a " + e.getFeature().getName() + " that cannot be read: " + shorten(String.valueOf(e.getValue())));
			case ClassNotFoundException e -> LoadProblem.fatal(line,
					"holds something of a kind that this program does not know: " + shorten(e.getName()));
			case PackageNotFoundException e -> LoadProblem.fatal(line,
					"holds something from a namespace that this program does not know: " + shorten(e.uri()));
			case UnresolvedReferenceException e -> LoadProblem.fatal(line,
					"refers to something that it does not hold: " + shorten(e.getReference()));
			case RecordResource.StrayTextException e -> LoadProblem.fatal(line,
					"holds text where there is none in the format: " + shorten(e.found()));
			case XMIException e when e.getCause() == null || e.getCause() instanceof SAXParseException -> malformed(bytes, line);
			default -> LoadProblem.fatal(line, "cannot be understood: " + shorten(POSITION.matcher(diagnostic.getMessage()).replaceAll("")));
		};
	}

	/** The file is not XML at some line; the commonest reason is that its end is missing. */
	static LoadProblem malformed(byte[] bytes, int line) {
		if (bytes.length == 0) {
			return LoadProblem.fatal(0, "is empty");
		}
		boolean atEnd = line >= new String(bytes, StandardCharsets.UTF_8).lines().count();
		return LoadProblem.fatal(line, atEnd ? "ends too early; put a sound copy in its place"
				: "is damaged; put a sound copy in its place");
	}

	/** One problem for each kind of feature that EMF did not know and has set aside to be written again. */
	static List<LoadProblem> unknownFeatures(RecordResource resource) {
		var sentences = new LinkedHashSet<String>();
		for (var contents = resource.getAllContents(); contents.hasNext();) {
			var part = contents.next();
			var extension = resource.getEObjectToExtensionMap().get(part);
			if (extension == null) {
				continue;
			}
			for (FeatureMap map : List.of(extension.getMixed(), extension.getAnyAttribute())) {
				map.forEach(entry -> sentences.add("holds \"" + entry.getEStructuralFeature().getName() + "\" in "
						+ part.eClass().getName() + ", unknown to this program and kept as it is"));
			}
		}
		var problems = new ArrayList<LoadProblem>();
		sentences.forEach(sentence -> problems.add(LoadProblem.tolerable(sentence)));
		return problems;
	}

	/** Whether a part, or one within it, has a feature that EMF did not know. */
	static boolean holdsUnknown(RecordResource resource, EObject part) {
		var extensions = resource.getEObjectToExtensionMap();
		if (extensions.containsKey(part)) {
			return true;
		}
		for (var contents = part.eAllContents(); contents.hasNext();) {
			if (extensions.containsKey(contents.next())) {
				return true;
			}
		}
		return false;
	}

	private static String shorten(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= 100 ? line : line.substring(0, 100) + "…";
	}
}
