// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.machineimagination.plugin.Cancellation;

/** Reads one file that was parsed. */
final class TeiWork {

	/** Elements that change what is read, and what is said of them. */
	private static final Map<String, String> NOTED = new LinkedHashMap<>();

	static {
		NOTED.put("note", "a note, which is no part of the text");
		NOTED.put("fw", "a running title or signature, which is no part of the text");
		NOTED.put("del", "a deletion, which is no part of the text");
		NOTED.put("figDesc", "a description of a figure, which is no part of the text");
		NOTED.put("choice", "a choice of readings, one of which is the text by the policy");
		NOTED.put("app", "an apparatus entry, of which the lemma, the first reading or the witness is the text");
		NOTED.put("gap", "a gap, read as […]");
	}

	private final SourceText source;
	private final Element root;
	private final TeiPolicy policy;
	private final CorpusSink sink;
	private final Cancellation cancellation;
	private final ReadingText reading;
	private final Sentences sentences = new Sentences();
	private int written;

	/** Work on a file. */
	TeiWork(SourceText source, Element root, TeiPolicy policy, CorpusSink sink, Cancellation cancellation) {
		this.source = source;
		this.root = root;
		this.policy = policy;
		this.sink = sink;
		this.cancellation = cancellation;
		this.reading = new ReadingText(policy);
	}

	/** Reads all of it, or as much as is wanted. */
	void run() {
		if (source.scan().marked()) {
			sink.remark(new Remark(1, "The file begins with a byte order mark, which was left out."));
		}
		List<Element> texts = texts(root);
		for (int i = 0; i < texts.size() && !sink.full(); i++) {
			read(texts.get(i), i + 1, texts.size());
		}
		if (written == 0) {
			throw new CorpusException("There is nothing to read in the file %s by the unit %s; it has neither verse nor prose of that kind.".formatted(
					source.scan().file().name(), policy.unit().name().toLowerCase(Locale.ROOT)));
		}
	}

	/** The texts below an element; a fragment is one. */
	private static List<Element> texts(Element element) {
		return switch (element.name()) {
			case "teiCorpus" -> element.elements().stream().filter(each -> each.is("teiCorpus", "TEI", "TEI.2")).flatMap(each -> texts(each).stream()).toList();
			case "TEI", "TEI.2" -> element.elements().stream().filter(each -> each.is("text")).flatMap(each -> texts(each).stream()).toList();
			case "text" -> {
				Optional<Element> group = element.elements().stream().filter(each -> each.is("group")).findFirst();
				yield group.isPresent() ? texts(group.get()) : List.of(element);
			}
			case "group" -> element.elements().stream().filter(each -> each.is("text", "group")).flatMap(each -> texts(each).stream()).toList();
			default -> List.of(element);
		};
	}

	private void read(Element text, int number, int count) {
		var units = new Units(policy, reading, sentences);
		List<Found> found = units.in(text);
		var joins = new Joins(found);
		List<Found> joined = joins.joined();
		remark(text, units, joins);
		if (joined.isEmpty()) {
			sink.remark(new Remark(text.line(), "The text that begins here has nothing to read by the policy and was left out."));
			return;
		}
		Document document = document(text, number, count);
		var writer = new SegmentWriter(sink, document);
		for (Found each : joined) {
			cancellation.check();
			if (sink.full()) {
				break;
			}
			writer.add(draft(each, document));
		}
		writer.end();
		written += writer.count();
	}

	private Document document(Element text, int number, int count) {
		var draft = new DocumentDraft(source.scan());
		Optional<Element> tei = text.around(element -> element.is("TEI", "TEI.2", "teiCorpus"));
		tei.flatMap(TeiWork::header).or(() -> header(root)).ifPresent(header -> new TeiHeader(header).describe(draft));
		String own = text.attribute("xml:id").isEmpty() ? tei.map(element -> element.attribute("xml:id")).orElse("") : text.attribute("xml:id");
		boolean grouped = text.parent().filter(parent -> parent.is("group")).isPresent();
		if (grouped) {
			text.first(element -> element.is("head", "docTitle")).ifPresent(head -> draft.title(reading.of(head)));
		}
		String stem = source.scan().file().stem();
		draft.key(!own.isEmpty() ? own : count == 1 ? stem : stem + "-" + number).language(text.language()).urn(TeiHeader.urn(text));
		return draft.document();
	}

	private static Optional<Element> header(Element element) {
		return element.elements().stream().filter(each -> each.is("teiHeader")).findFirst();
	}

	private void remark(Element text, Units units, Joins joins) {
		Map<String, List<Element>> noted = text.all(element -> NOTED.containsKey(element.name())).stream().collect(Collectors.groupingBy(Element::name));
		NOTED.forEach((name, what) -> {
			List<Element> all = noted.getOrDefault(name, List.of());
			if (!all.isEmpty()) {
				sink.remark(new Remark(all.getFirst().line(), "%d × %s, here first.".formatted(all.size(), what)));
			}
		});
		units.left().forEach((what, count) -> sink.remark(new Remark(units.firstLeft(what), "%d × %s was left out by the policy, here first."
				.formatted(count, what))));
		if (joins.count() > 0) {
			sink.remark(new Remark(joins.firstLine(), "%d × a part of a divided line was joined to its beginning, here first.".formatted(joins.count())));
		}
	}

	private SegmentDraft draft(Found unit, Document document) {
		List<Element> parts = unit.parts();
		String words = unit.words().isEmpty() ? parts.stream().map(reading::of).filter(each -> !each.isEmpty()).collect(Collectors.joining(" ")) : unit.words();
		Element first = unit.first();
		var ids = new ArrayList<String>();
		parts.stream().map(part -> part.attribute("xml:id")).filter(id -> !id.isEmpty()).forEach(ids::add);
		boolean named = unit.sentence() == 0;
		var draft = new SegmentDraft(unit.kind(), words)
				.source(parts.stream().map(part -> source.text().substring(part.start(), part.end())).collect(Collectors.joining("\n")))
				.language(first.language()).named(named ? first.attribute("xml:id") : "", named ? first.attribute("n") : "")
				.cited(unit.path(), unit.inStanza()).found(parts.stream().map(Element::xpath).collect(Collectors.joining(" | ")), urn(unit, document))
				.property("speaker", unit.speaker()).property("rend", first.attribute("rend")).property("met", first.attribute("met"))
				.property("sentence", unit.sentence() == 0 ? "" : String.valueOf(unit.sentence()))
				.property("ids", ids.size() > 1 ? String.join(" ", ids) : "");
		parts.forEach(part -> draft.at(new Place(part.line(), source.codePoint(part.start()), source.codePoint(part.end()))));
		return draft;
	}

	/** A passage of a text that has a URN, by the numbers of its parts and of its line. */
	private static String urn(Found unit, Document document) {
		String n = unit.first().attribute("n");
		if (document.urn().isEmpty() || n.isEmpty() || !unit.kind().equals(Unit.LINE.kind())) {
			return "";
		}
		var numbers = new ArrayList<String>();
		for (Optional<Element> at = unit.first().parent(); at.isPresent(); at = at.get().parent()) {
			boolean part = at.get().is("div") && at.get().attribute("type").equals("textpart") && !at.get().attribute("n").isEmpty();
			if (part) {
				numbers.addFirst(at.get().attribute("n"));
			}
		}
		numbers.add(n);
		return document.urn() + ":" + String.join(".", numbers);
	}
}
