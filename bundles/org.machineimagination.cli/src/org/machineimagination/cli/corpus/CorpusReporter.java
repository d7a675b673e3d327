// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.corpus.CollectedTexts;
import org.machineimagination.corpus.Segment;
import org.machineimagination.studio.corpus.EditionReport;
import org.machineimagination.studio.corpus.ImportReport;

/** Tells what was read: results to standard output, remarks beside them. */
final class CorpusReporter {

	private static final int MOST_SHOWN = 20;

	private final Terminal terminal;
	private final boolean json;

	CorpusReporter(Terminal terminal, boolean json) {
		this.terminal = terminal;
		this.json = json;
	}

	/** How a file would be read. */
	void preview(Path file, CollectedTexts texts, int most) {
		List<Segment> segments = texts.segments().stream().limit(most).toList();
		if (json) {
			segments.forEach(segment -> JsonReport.print(terminal.out(), JsonReport.event("segment", "file", file.toString(), "kind", segment.kind(), "path",
					segment.anchor().canonicalPath(), "words", segment.words())));
		} else {
			var table = new Table("KIND", "PATH", "WORDS");
			segments.forEach(segment -> table.add(segment.kind(), segment.anchor().canonicalPath(), segment.words()));
			table.print(terminal.out());
		}
		texts.remarks().forEach(remark -> terminal.err().println(file + (remark.line() == 0 ? "" : ":" + remark.line()) + ": " + remark.sentence()));
	}

	/** What came of an import. */
	void imported(ImportReport report, Path project) {
		for (ImportReport.TextReport text : report.texts()) {
			String kind = text.kind().name().toLowerCase(Locale.ROOT);
			if (json) {
				var event = JsonReport.event("text", "key", text.key(), "title", text.title(), "file", text.file(), "reader", text.reader(), "kind", kind,
						"segments", text.segments(), "remarks", text.remarks());
				text.edition().ifPresent(edition -> {
					event.put("same", edition.same());
					event.put("revised", ids(edition.revised()));
					event.put("moved", ids(edition.moved()));
					event.put("quoted", ids(edition.quoted()));
					event.put("close", ids(edition.close()));
					event.put("removed", ids(edition.lost()));
					event.put("inserted", edition.inserted());
					event.put("orphans", ids(edition.orphans()));
				});
				JsonReport.print(terminal.out(), event);
			} else {
				terminal.out().println("%s: %s, %d segments (%s, %s)".formatted(text.key(), text.title(), text.segments(), text.reader(), kind));
				text.edition().ifPresent(this::edition);
				text.remarks().forEach(remark -> terminal.err().println(text.file() + ": " + remark));
			}
		}
		report.remarks().forEach(remark -> terminal.err().println(remark));
		if (!json) {
			terminal.err().println("In " + project + " now.");
		}
	}

	private static List<String> ids(List<EditionReport.Change> changes) {
		return changes.stream().map(EditionReport.Change::id).toList();
	}

	private void edition(EditionReport edition) {
		terminal.out().println("  the same %d, revised %d, moved %d, divided otherwise %d, much alike %d, removed %d, new %d".formatted(edition.same(),
				edition.revised().size(), edition.moved().size(), edition.quoted().size(), edition.close().size(), edition.lost().size(), edition.inserted()));
		show("revised", edition.revised());
		show("much alike, with --accept-close the same", edition.close());
		List<EditionReport.Change> orphans = edition.orphans();
		if (!orphans.isEmpty()) {
			terminal.out().println(
					"  Something is said of %d segments that are no longer found; imagine corpus relink says where they belong:".formatted(orphans.size()));
			orphans.forEach(orphan -> terminal.out().println("    %s  %s  %s".formatted(orphan.id(), orphan.path(), orphan.words())));
		}
	}

	private void show(String what, List<EditionReport.Change> changes) {
		changes.stream().limit(MOST_SHOWN).forEach(change -> terminal.out().println("    %s: %s  “%s” → “%s”".formatted(what, change.path(), change.words(),
				change.now())));
		if (changes.size() > MOST_SHOWN) {
			terminal.out().println("    and %d more; --json lists all".formatted(changes.size() - MOST_SHOWN));
		}
	}
}
