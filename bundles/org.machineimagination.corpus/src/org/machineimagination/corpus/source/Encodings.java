// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Which encoding a file is in: what its mark says, what somebody says, what it says itself, else UTF-8. Nothing is guessed
 * in silence: what is no UTF-8 is refused, with what it seems to be and how it reads then.
 */
public final class Encodings {

	/** Leaves the encoding to the file. */
	public static final String AUTOMATIC = "auto";

	private static final String WINDOWS = "windows-1252";
	private static final int SAMPLE = 1 << 18;
	private static final int SURE = 60;
	private static final int AROUND = 30;

	private Encodings() {
	}

	/**
	 * An encoding that a file is to be read in.
	 *
	 * @param marked whether the file begins with its mark
	 */
	record Choice(Charset charset, boolean marked) {
	}

	/** The encoding to read a file in. */
	static Choice choose(SourceFile file, byte[] head, String encoding, String declared) {
		if (begins(head, 0xEF, 0xBB, 0xBF)) {
			return new Choice(StandardCharsets.UTF_8, true);
		}
		if (begins(head, 0xFE, 0xFF)) {
			return new Choice(StandardCharsets.UTF_16BE, true);
		}
		if (begins(head, 0xFF, 0xFE)) {
			return new Choice(StandardCharsets.UTF_16LE, true);
		}
		String name = encoding.equalsIgnoreCase(AUTOMATIC) ? declared : encoding;
		return new Choice(name.isEmpty() ? StandardCharsets.UTF_8 : charset(file, name), false);
	}

	private static boolean begins(byte[] head, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static Charset charset(SourceFile file, String name) {
		try {
			return Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new CorpusException("The file %s cannot be read in the encoding '%s', which is not known; utf-8 and windows-1252 are."
					.formatted(file.name(), name), e);
		}
	}

	/** Why a file cannot be read in an encoding, with another that it seems to be in and some words as they read then. */
	static CorpusException refusal(SourceFile file, Charset charset, int line) {
		byte[] sample = sample(file);
		String proposal = proposal(sample, charset);
		String words = new String(sample, Charset.forName(proposal));
		String beginning = "The file %s is not in %s: line %d is not.".formatted(file.name(), charset.name(), line);
		return CorpusException.encoding("%s In %s it reads “%s”; if that is right, say so with --encoding %s, else save it as UTF-8."
				.formatted(beginning, proposal, excerpt(words), proposal), proposal);
	}

	/** Windows-1252, unless ICU is sure of another encoding of Java's. */
	private static String proposal(byte[] sample, Charset failed) {
		CharsetMatch match = new CharsetDetector().setText(sample).detect();
		boolean better = match != null && match.getConfidence() >= SURE && Charset.isSupported(match.getName())
				&& !match.getName().startsWith("ISO-8859-1") && !match.getName().equalsIgnoreCase(failed.name());
		return better ? match.getName().toLowerCase(Locale.ROOT) : WINDOWS;
	}

	private static byte[] sample(SourceFile file) {
		try (InputStream stream = file.open()) {
			return stream.readNBytes(SAMPLE);
		} catch (IOException e) {
			throw CorpusException.unread(file, e);
		}
	}

	/** Some words around the first letter beyond ASCII, where a wrong encoding shows. */
	private static String excerpt(String words) {
		int first = 0;
		while (first < words.length() - 1 && words.charAt(first) < 128) {
			first++;
		}
		String around = words.substring(Math.max(0, first - AROUND), Math.min(words.length(), first + AROUND));
		return around.replaceAll("\\p{Cntrl}+", " ").strip();
	}
}
