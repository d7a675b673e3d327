// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import java.io.IOException;
import java.io.Reader;
import org.machineimagination.plugin.Cancellation;

/**
 * All of a file as text: decoded, without a mark, with line feeds at the ends of its lines. Places in it are told in code
 * points and found in UTF-16, so it knows how to go from one to the other.
 */
public final class SourceText {

	/** Most bytes of a file that is read whole: 64 MB. */
	public static final long LARGEST = 64L << 20;

	private static final int BUFFER = 1 << 14;
	private static final int STRIDE = 1 << 8;

	private final SourceScan scan;
	private final String text;
	/** Code points before every so many characters. */
	private final int[] points;

	private SourceText(SourceScan scan, String text) {
		this.scan = scan;
		this.text = text;
		this.points = points(text);
	}

	/**
	 * Reads a file.
	 *
	 * @param encoding name of its encoding, or {@value Encodings#AUTOMATIC}
	 * @param declared     the encoding that it names itself, or empty
	 * @param cancellation looked at as it goes
	 * @throws CorpusException when it cannot be read, is too large or in another encoding
	 */
	public static SourceText read(SourceFile file, String encoding, String declared, Cancellation cancellation) throws CorpusException {
		SourceScan scan = SourceScan.of(file, encoding, declared, new SourceScan.Bounds(LARGEST, Integer.MAX_VALUE), cancellation);
		var text = new StringBuilder((int) Math.min(scan.bytes() + 16, LARGEST));
		try (Reader reader = scan.open()) {
			char[] buffer = new char[BUFFER];
			for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
				text.append(buffer, 0, count);
			}
		} catch (IOException e) {
			throw CorpusException.unread(file, e);
		}
		return new SourceText(scan, text.toString());
	}

	private static int[] points(String text) {
		int[] points = new int[text.length() / STRIDE + 1];
		int count = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i % STRIDE == 0) {
				points[i / STRIDE] = count;
			}
			count += i < text.length() && !Character.isLowSurrogate(text.charAt(i)) ? 1 : 0;
		}
		return points;
	}

	/** What a look at the whole file told. */
	public SourceScan scan() {
		return scan;
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** Code points before a place that is counted in UTF-16 units. */
	public int codePoint(int index) {
		int block = index / STRIDE;
		int count = points[block];
		for (int i = block * STRIDE; i < index; i++) {
			count += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
		}
		return count;
	}

	/**
	 * The text between two places that are counted in code points.
	 *
	 * @throws IndexOutOfBoundsException when there are no such places
	 */
	public String between(int start, int end) {
		int from = text.offsetByCodePoints(0, start);
		return text.substring(from, text.offsetByCodePoints(from, end - start));
	}
}
