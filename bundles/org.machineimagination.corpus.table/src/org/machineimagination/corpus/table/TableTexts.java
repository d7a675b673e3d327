// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.DocumentDraft;
import org.machineimagination.corpus.Place;
import org.machineimagination.corpus.Remark;
import org.machineimagination.corpus.SegmentDraft;
import org.machineimagination.corpus.SegmentWriter;
import org.machineimagination.corpus.Unit;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceScan;
import org.machineimagination.corpus.words.Wording;

/** Makes texts and segments of rows, in their order. */
final class TableTexts {

	/** A project names its texts one by one. */
	private static final int MOST_TEXTS = 10_000;
	private static final List<String> OF_TEXTS = List.of("title", "author", "date", "source", "licence");

	/**
	 * A row as it stands in the file.
	 *
	 * @param line  it begins on, from 1
	 * @param start code points before it
	 */
	record Raw(String text, int line, int start) {
	}

	private final SourceScan scan;
	private final TablePolicy policy;
	private final Columns columns;
	private final CorpusSink sink;
	private final Set<Long> ids = new HashSet<>();
	private @Nullable SegmentWriter writer;
	private String group = "";
	private String stanza = "";
	private int inStanza;
	private int texts;
	private int segments;
	private boolean remarked;

	/** Texts of a table. */
	TableTexts(SourceScan scan, TablePolicy policy, Columns columns, CorpusSink sink) {
		this.scan = scan;
		this.policy = policy;
		this.columns = columns;
		this.sink = sink;
	}

	/** Takes a row. Returns whether there are words in it. */
	boolean add(CSVRecord row, Raw raw) {
		String words = columns.text() < row.size() ? Wording.fold(row.get(columns.text())) : "";
		if (words.isEmpty()) {
			return false;
		}
		SegmentWriter text = text(row);
		String poem = path(columns.get(row, "poem"));
		String in = path(columns.get(row, "stanza"));
		String key = poem + "\n" + in;
		inStanza = key.equals(stanza) ? inStanza + 1 : 1;
		stanza = key;
		String line = path(columns.get(row, "line"));
		String cited = (poem.isEmpty() ? "1" : poem) + "." + (in.isEmpty() ? "1" : in) + "." + (line.isEmpty() ? String.valueOf(inStanza) : line);
		int length = raw.text().codePointCount(0, raw.text().length());
		SegmentDraft draft = new SegmentDraft(Unit.LINE.kind(), words).source(raw.text()).language(columns.get(row, "lang"))
				.named(id(row, raw), columns.get(row, "n")).cited(cited, in.isEmpty() ? 0 : inStanza)
				.at(new Place(raw.line(), raw.start(), raw.start() + length));
		if (policy.texts() == Texts.ONE) {
			OF_TEXTS.forEach(name -> draft.property(name, columns.get(row, name)));
		}
		draft.property("poem", columns.get(row, "poem"));
		columns.others().forEach(name -> draft.property(name, columns.get(row, name)));
		text.add(draft);
		segments++;
		return true;
	}

	/** What would divide a path is no part of it. */
	private static String path(String cell) {
		return cell.replace('.', '-').replace(' ', '-');
	}

	/** An id that another row has already is none. Only digests are kept, for tables may be long. */
	private String id(CSVRecord row, Raw raw) {
		String id = columns.get(row, "id");
		if (id.isEmpty() || ids.add(((long) id.hashCode() << 32) ^ new StringBuilder(id).reverse().toString().hashCode())) {
			return id;
		}
		if (!remarked) {
			remarked = true;
			sink.remark(new Remark(raw.line(), "The id '%s' is another row's already; rows of an id that is taken are known by their place.".formatted(id)));
		}
		return "";
	}

	private SegmentWriter text(CSVRecord row) {
		String wanted = policy.texts() == Texts.ONE ? "" : columns.get(row, "title") + "\n" + columns.get(row, "author");
		SegmentWriter current = writer;
		if (current != null && wanted.equals(group)) {
			return current;
		}
		if (current != null) {
			current.end();
		}
		if (++texts > MOST_TEXTS) {
			throw new CorpusException("The table %s has more than %d texts by their titles and authors; read it as one with --texts one."
					.formatted(scan.file().name(), MOST_TEXTS));
		}
		group = wanted;
		stanza = "";
		var draft = new DocumentDraft(scan).language(policy.language()).language(columns.get(row, "lang"));
		if (policy.texts() == Texts.BY_TITLE) {
			draft.key(texts == 1 ? scan.file().stem() : scan.file().stem() + "-" + texts).title(columns.get(row, "title"))
					.writer(columns.get(row, "author")).date(columns.get(row, "date")).source(columns.get(row, "source"))
					.licence(columns.get(row, "licence"));
		}
		SegmentWriter begun = new SegmentWriter(sink, draft.document());
		writer = begun;
		return begun;
	}

	/** How many segments there are. */
	int count() {
		return segments;
	}

	/** Ends the last text. */
	void end() {
		SegmentWriter current = writer;
		if (current != null) {
			current.end();
		}
	}
}
