// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.Document;
import org.machineimagination.corpus.DocumentDraft;
import org.machineimagination.corpus.Place;
import org.machineimagination.corpus.Remark;
import org.machineimagination.corpus.SegmentDraft;
import org.machineimagination.corpus.SegmentWriter;
import org.machineimagination.corpus.Unit;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceText;
import org.machineimagination.corpus.words.Sentences;
import org.machineimagination.corpus.words.Wording;
import org.machineimagination.plugin.Cancellation;

/** Reads one file of plain text. */
final class TextWork {

	private static final String ILLUSTRATION = "[Illustration";
	/** A line that is longer is no line of a text. */
	private static final int LONGEST_LINE = 1 << 20;

	private final SourceText source;
	private final TextPolicy policy;
	private final CorpusSink sink;
	private final Cancellation cancellation;
	private final LineWords words;
	private final Sentences sentences = new Sentences();

	/** Work on a file. */
	TextWork(SourceText source, TextPolicy policy, CorpusSink sink, Cancellation cancellation) {
		this.source = source;
		this.policy = policy;
		this.sink = sink;
		this.cancellation = cancellation;
		this.words = new LineWords(policy);
	}

	/** Reads all of it, or as much as is wanted. */
	void run() {
		List<Line> lines = Line.of(source.text());
		lines.stream().filter(line -> line.raw().length() > LONGEST_LINE).findFirst().ifPresent(line -> {
			throw new CorpusException("Line %d of the file %s is longer than a megabyte and is not read; it is no text of lines."
					.formatted(line.number(), source.scan().file().name()));
		});
		remarkOnFile();
		var document = new DocumentDraft(source.scan()).language(policy.language());
		List<Line> text = withoutFrame(lines, document);
		List<Block> blocks = Block.of(policy.illustrations() ? withoutIllustrations(text) : text);
		if (blocks.isEmpty()) {
			throw new CorpusException("There is no text in the file " + source.scan().file().name() + ".");
		}
		offerPoems(blocks);
		write(document.document(), Poem.of(blocks, policy.poems()), unit(blocks));
	}

	private void remarkOnFile() {
		if (source.scan().marked()) {
			sink.remark(new Remark(1, "The file begins with a byte order mark, which was left out."));
		}
		int damaged = source.text().indexOf('\uFFFD');
		if (damaged >= 0) {
			int line = (int) source.text().substring(0, damaged).chars().filter(c -> c == '\n').count() + 1;
			sink.remark(new Remark(line, "The file holds the replacement character U+FFFD: it was damaged before it came here."));
		}
	}

	private List<Line> withoutFrame(List<Line> lines, DocumentDraft document) {
		Optional<Gutenberg> frame = policy.gutenberg() ? Gutenberg.find(lines) : Optional.empty();
		if (frame.isEmpty()) {
			return lines;
		}
		frame.get().describe(lines, document);
		sink.remark(frame.get().remark(lines));
		return lines.subList(frame.get().first(), frame.get().end());
	}

	private List<Line> withoutIllustrations(List<Line> lines) {
		var kept = new ArrayList<Line>();
		int count = 0;
		int first = 0;
		boolean within = false;
		for (Line line : lines) {
			boolean begins = !within && line.raw().strip().startsWith(ILLUSTRATION);
			if (begins) {
				count++;
				first = first == 0 ? line.number() : first;
			}
			boolean dropped = within || begins;
			within = dropped && line.raw().indexOf(']') < 0 && !line.blank();
			if (!dropped) {
				kept.add(line);
			}
		}
		if (count > 0) {
			sink.remark(new Remark(first, "%d × [Illustration] was left out.".formatted(count)));
		}
		return kept;
	}

	private void offerPoems(List<Block> blocks) {
		if (policy.poems() == Poems.ONE) {
			Poem.offered(blocks).forEach((mark, count) -> sink.remark(new Remark(0, "%d × %s could begin a poem: --poems %s."
					.formatted(count, name(mark), mark.name().toLowerCase(Locale.ROOT)))));
		}
	}

	private static String name(Poems mark) {
		return switch (mark) {
			case BLANKS -> "two blank lines";
			case STARS -> "a line of asterisks";
			case NUMERALS -> "a Roman numeral";
			case CAPITALS -> "a line of capitals";
			case ONE, ANY -> "a mark";
		};
	}

	private Unit unit(List<Block> blocks) {
		if (policy.unit() != Unit.AUTOMATIC) {
			return policy.unit();
		}
		return Verse.looks(blocks) ? Unit.LINE : Unit.SENTENCE;
	}

	private void write(Document document, List<Poem> poems, Unit unit) {
		var writer = new SegmentWriter(sink, document);
		for (int i = 0; i < poems.size() && !sink.full(); i++) {
			write(poems.get(i), i + 1, unit, writer, document.language());
		}
		writer.end();
	}

	private void write(Poem poem, int number, Unit unit, SegmentWriter writer, String language) {
		String title = Wording.fold(poem.head().stream().map(Line::raw).collect(Collectors.joining(" ")));
		if (policy.heads()) {
			poem.head().forEach(line -> writer.add(draft("head", words.of(line.raw()), List.of(line)).cited(number + ".0", 0)));
		}
		if (unit == Unit.POEM && !poem.stanzas().isEmpty()) {
			List<Line> lines = poem.stanzas().stream().flatMap(stanza -> stanza.lines().stream()).toList();
			writer.add(draft(unit.kind(), words.of(lines), lines).cited(String.valueOf(number), 0).property("poem", title));
			return;
		}
		int stanza = 0;
		for (Block block : poem.stanzas()) {
			cancellation.check();
			if (sink.full()) {
				return;
			}
			String path = number + "." + ++stanza;
			switch (unit) {
				case STANZA, PARAGRAPH -> writer.add(draft(unit.kind(), words.of(block.lines()), block.lines()).cited(path, 0).property("poem", title));
				case SENTENCE -> sentences(block, path, title, writer, language);
				default -> lines(block, path, title, writer);
			}
		}
	}

	private void lines(Block block, String path, String title, SegmentWriter writer) {
		int ordinal = 0;
		for (Line line : block.lines()) {
			ordinal++;
			int indent = LineWords.indent(line.raw());
			writer.add(draft(Unit.LINE.kind(), words.of(line.raw()), List.of(line)).named("", words.number(line.raw())).cited(path + "." + ordinal, ordinal)
					.property("indent", indent == 0 ? "" : String.valueOf(indent)).property("poem", title));
		}
	}

	private void sentences(Block block, String path, String title, SegmentWriter writer, String language) {
		int ordinal = 0;
		for (String sentence : sentences.of(words.of(block.lines()), language)) {
			ordinal++;
			writer.add(draft(Unit.SENTENCE.kind(), sentence, block.lines()).cited(path + "." + ordinal, ordinal)
					.property("sentence", String.valueOf(ordinal)).property("poem", title));
		}
	}

	private SegmentDraft draft(String kind, String reading, List<Line> lines) {
		int start = lines.getFirst().start();
		int end = lines.getLast().end();
		return new SegmentDraft(kind, reading).source(source.text().substring(start, end))
				.at(new Place(lines.getFirst().number(), source.codePoint(start), source.codePoint(end)));
	}
}
