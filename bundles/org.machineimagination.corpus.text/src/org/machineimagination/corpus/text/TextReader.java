// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import java.util.List;
import java.util.Locale;
import org.machineimagination.corpus.CorpusReader;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.Unit;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.corpus.source.SourceText;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.SettingException;
import org.osgi.service.component.annotations.Component;

/** Reads plain text, verse and prose. */
@Component(service = PlugIn.class)
public final class TextReader implements CorpusReader<TextPolicy> {

	/** Identifier of the reader. */
	public static final String ID = "text";

	private static final List<String> ENDINGS = List.of(".txt", ".text");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "Plain text";
	}

	@Override
	public String description() {
		return "Reads verse by its lines, with blank lines between stanzas, and prose by its paragraphs.";
	}

	@Override
	public List<String> references() {
		return List.of("Unicode Standard Annex #29: Unicode Text Segmentation.", "Unicode Standard Annex #15: Unicode Normalization Forms.");
	}

	@Override
	public Class<TextPolicy> settingsType() {
		return TextPolicy.class;
	}

	@Override
	public Fit recognise(SourceFile file, byte[] head) {
		String name = file.fileName().toLowerCase(Locale.ROOT);
		if (ENDINGS.stream().anyMatch(name::endsWith)) {
			return Fit.SURE;
		}
		boolean wide = head.length >= 2 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF;
		for (byte one : head) {
			if (one == 0 && !wide) {
				return Fit.NONE;
			}
		}
		return Fit.POSSIBLE;
	}

	@Override
	public void read(SourceFile file, TextPolicy policy, CorpusSink sink, Cancellation cancellation) throws CorpusException {
		if (policy.unit() == Unit.SEG) {
			throw new SettingException("unit", "The setting unit cannot be seg for plain text, which marks none; line and sentence are units of it.");
		}
		new TextWork(SourceText.read(file, policy.encoding(), "", cancellation), policy, sink, cancellation).run();
	}
}
