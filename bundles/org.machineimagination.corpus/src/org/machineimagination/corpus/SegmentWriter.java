// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.machineimagination.corpus.words.Scripts;
import org.machineimagination.corpus.words.Wording;

/**
 * Gives the units of a text their place in it: ordinals, offsets, context, minted ids. What follows a segment is part of its
 * anchor, so a segment goes to the sink when enough of what follows is known. In little memory, for one thread.
 */
public final class SegmentWriter {

	/** A segment that waits for what follows it. */
	private static final class Waiting {
		private final SegmentDraft draft;
		private final int ordinal;
		private final int start;
		private final String prefix;
		private final StringBuilder suffix = new StringBuilder();

		Waiting(SegmentDraft draft, int ordinal, int start, String prefix) {
			this.draft = draft;
			this.ordinal = ordinal;
			this.start = start;
			this.prefix = prefix;
		}
	}

	private final CorpusSink sink;
	private final Document document;
	private final Deque<Waiting> waiting = new ArrayDeque<>();
	/** Digests of the ids made so far: texts may be long, and two of one digest only get another number. */
	private final Set<Long> minted = new HashSet<>();
	private String before = "";
	private int position;
	private int count;
	private boolean remarked;

	/** Begins a text: the sink is told of it. */
	public SegmentWriter(CorpusSink sink, Document document) {
		this.sink = sink;
		this.document = sink.document(document);
	}

	/** Adds a unit; one without words is passed over. */
	public void add(SegmentDraft draft) {
		if (draft.words.isEmpty()) {
			return;
		}
		String joint = count == 0 ? "" : " ";
		waiting.forEach(segment -> segment.suffix.append(joint).append(Wording.first(draft.words, Anchor.CONTEXT)));
		while (!waiting.isEmpty() && Wording.length(waiting.getFirst().suffix.toString()) >= Anchor.CONTEXT) {
			write(waiting.removeFirst());
		}
		position += joint.length();
		before = Wording.last(before + joint, Anchor.CONTEXT);
		waiting.add(new Waiting(draft, ++count, position, before));
		position += Wording.length(draft.words);
		before = Wording.last(before + draft.words, Anchor.CONTEXT);
		remarkOnLanguage(draft);
	}

	private void remarkOnLanguage(SegmentDraft draft) {
		String language = draft.language.isEmpty() ? document.language() : draft.language;
		if (!remarked && Scripts.foreign(draft.words, language)) {
			remarked = true;
			int line = draft.places.isEmpty() ? 0 : draft.places.getFirst().line();
			sink.remark(
					new Remark(line, "The text %s is not in English, which is what most guides know; a translation can stand beside its lines as their prompt."
							.formatted(document.title())));
		}
	}

	private void write(Waiting segment) {
		SegmentDraft draft = segment.draft;
		String language = draft.language.equals(document.language()) ? "" : draft.language;
		String tag = language.isEmpty() ? document.language() : language;
		if (Scripts.rightToLeft(draft.words, tag)) {
			draft.property("direction", "rtl");
		}
		var anchor = new Anchor(draft.xmlId, draft.xmlId.isEmpty() ? mint(draft.path) : "", draft.number, draft.path, draft.xpath, draft.urn,
				segment.prefix, Wording.first(segment.suffix.toString(), Anchor.CONTEXT), segment.start,
				segment.start + Wording.length(draft.words), Wording.sha256(draft.words));
		sink.segment(new Segment(draft.kind, segment.ordinal, draft.stanzaOrdinal, draft.words, Wording.writable(draft.source), language, anchor,
				draft.places, draft.properties));
	}

	private String mint(String path) {
		String id = document.key() + "." + path;
		String free = id;
		for (int i = 2; !minted.add(((long) free.hashCode() << 32) ^ new StringBuilder(free).reverse().toString().hashCode()); i++) {
			free = id + "-" + i;
		}
		return free;
	}

	/** How many units there are so far. */
	public int count() {
		return count;
	}

	/** Ends the text: the last segments go to the sink. */
	public void end() {
		while (!waiting.isEmpty()) {
			write(waiting.removeFirst());
		}
	}
}
