// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.machineimagination.corpus.words.Wording;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.TellableException;
import org.machineimagination.project.Segment;
import org.machineimagination.project.SegmentState;
import org.machineimagination.project.Text;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.SegmentRow;

/** Looks whether a project holds together: files that are named are there, rows are what their digests say, offsets and context fit the text. */
final class ProjectCheck {

	private static final int CONTEXT = 32;

	private final ProjectSession session;
	private final Cancellation cancellation;
	private final Set<String> faults = new LinkedHashSet<>(); // texts that share a damaged table have one fault

	ProjectCheck(ProjectSession session, Cancellation cancellation) {
		this.session = session;
		this.cancellation = cancellation;
	}

	/** A sentence for each thing that is wrong. */
	List<String> faults() {
		session.problems().forEach(problem -> faults.add("The project " + session.folder().path() + " " + problem.sentence() + "."));
		faults.addAll(session.folder().missing(session.project()));
		for (Text text : session.project().getTexts()) {
			cancellation.check();
			if (text.getTable() != null) {
				checkText(text);
			}
		}
		return List.copyOf(faults);
	}

	private void checkText(Text text) {
		Set<String> ids = new HashSet<>();
		String before = "";
		int expected = 0;
		int ordinal = 0;
		try {
			for (SegmentRow row : (Iterable<SegmentRow>) session.rows(text.getTable()).rows(text)::iterator) {
				ids.add(row.id());
				String fault = fault(row, ++ordinal, expected, before);
				if (!fault.isEmpty()) {
					faults.add("Segment %d of the text %s %s.".formatted(ordinal, text.getTitle(), fault));
				}
				before = Wording.last(before + row.words() + " ", CONTEXT);
				expected = row.anchor().end() + 1;
			}
		} catch (TellableException e) {
			faults.add(e.getMessage());
			return;
		}
		for (Segment segment : session.project().getSegments()) {
			if (segment.getText() == text && segment.getState() != SegmentState.ORPHANED && !ids.contains(segment.getId())) {
				faults.add("Something is said of a segment that the text %s does not have: “%s”.".formatted(text.getTitle(), segment.getQuote()));
			}
		}
	}

	private static String fault(SegmentRow row, int ordinal, int start, String before) {
		if (row.ordinal() != ordinal) {
			return "says that it is number " + row.ordinal();
		}
		if (row.anchor().sha256() != null && !Wording.sha256(row.words()).equals(row.anchor().sha256())) {
			return "has other words than its digest says";
		}
		if (row.anchor().start() != start || row.anchor().end() != start + Wording.length(row.words())) {
			return "is at another place than its offsets say";
		}
		return row.anchor().prefix() != null && !row.anchor().prefix().equals(Wording.last(before, CONTEXT)) ? "has other words before it than it says" : "";
	}
}
