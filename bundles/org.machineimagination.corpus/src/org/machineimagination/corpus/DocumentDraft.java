// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.machineimagination.corpus.source.SourceScan;
import org.machineimagination.corpus.words.Wording;

/** A text of which a reader learns bit by bit. What is set is folded; what is set to nothing stays as it was. */
public final class DocumentDraft {

	private final SourceScan scan;
	private final Map<String, String> facts = new LinkedHashMap<>();
	private final List<String> writers = new ArrayList<>();
	private final Map<String, String> properties = new LinkedHashMap<>();
	private String key;

	/** A text of a file that says nothing of itself yet. */
	public DocumentDraft(SourceScan scan) {
		this.scan = scan;
		this.key = scan.file().stem();
		title(scan.file().stem());
	}

	/** What minted ids begin with; what no id may hold becomes hyphens. */
	public DocumentDraft key(String value) {
		key = value;
		return this;
	}

	/** The title. */
	public DocumentDraft title(String value) {
		return set("title", value);
	}

	/** Another writer. */
	public DocumentDraft writer(String value) {
		String name = Wording.fold(value);
		if (!name.isEmpty() && !writers.contains(name)) {
			writers.add(name);
		}
		return this;
	}

	/** When it was written or printed. */
	public DocumentDraft date(String value) {
		return set("date", value);
	}

	/** The language as a BCP 47 tag. */
	public DocumentDraft language(String value) {
		return set("language", value);
	}

	/** The licence. */
	public DocumentDraft licence(String value) {
		return set("licence", value);
	}

	/** Where it was had from. */
	public DocumentDraft source(String value) {
		return set("source", value);
	}

	/** The CTS URN. */
	public DocumentDraft urn(String value) {
		return set("urn", value);
	}

	/** How references are made. */
	public DocumentDraft referencePattern(String value) {
		return set("referencePattern", value);
	}

	/** Anything else. */
	public DocumentDraft property(String name, String value) {
		String folded = Wording.fold(value);
		if (!folded.isEmpty()) {
			properties.put(name, folded);
		}
		return this;
	}

	private DocumentDraft set(String name, String value) {
		String folded = Wording.fold(value);
		if (!folded.isEmpty()) {
			facts.put(name, folded);
		}
		return this;
	}

	/** What is set of the title; the name of the file where nothing is. */
	public String title() {
		return fact("title");
	}

	private String fact(String name) {
		return facts.getOrDefault(name, "");
	}

	/** The text as it is known now. */
	public Document document() {
		String tidy = key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		boolean begins = !tidy.isEmpty() && Character.isLetter(tidy.codePointAt(0));
		return new Document(begins ? tidy : "t" + tidy, fact("title"), writers, fact("date"), fact("language"), fact("licence"), fact("source"),
				fact("urn"), fact("referencePattern"), scan.file().name(), scan.sha256(), scan.encoding(), properties);
	}
}
