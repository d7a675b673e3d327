// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.machineimagination.plugin.Cancellation;

/**
 * What a first look at a whole file tells, in little memory: its size, its digest, the encoding it is in. Then it can be
 * read without surprises.
 *
 * @param file    the file
 * @param bytes   its size
 * @param sha256  its digest as 64 lower-case hexadecimal digits
 * @param charset its encoding, in which all of it can be read
 * @param marked  whether it begins with a byte order mark, which is no part of the text
 */
public record SourceScan(SourceFile file, long bytes, String sha256, Charset charset, boolean marked) {

	private static final int BUFFER = 1 << 16;

	/**
	 * What is no text that can be read.
	 *
	 * @param largest     most bytes of a file
	 * @param longestLine most characters of a line
	 */
	public record Bounds(long largest, int longestLine) {

		private void demand(SourceFile file, long size, DecodingCheck check) {
			if (size > largest) {
				throw new CorpusException("The file " + file.name() + " is larger than " + (largest >> 20) + " MB and is not read; divide it.");
			}
			if (check.width() > longestLine) {
				throw new CorpusException("Line %d of the file %s is longer than %d MB and is not read; it is no text of lines."
						.formatted(check.line(), file.name(), longestLine >> 20));
			}
		}
	}

	/**
	 * Looks at a file.
	 *
	 * @param encoding name of its encoding, or {@value Encodings#AUTOMATIC}
	 * @param declared the encoding that it names itself, or empty
	 * @param bounds       what is not read
	 * @param cancellation looked at as it goes
	 * @throws CorpusException when it cannot be read, is larger, or is in another encoding
	 */
	public static SourceScan of(SourceFile file, String encoding, String declared, Bounds bounds, Cancellation cancellation) throws CorpusException {
		byte[] head = file.head();
		Encodings.Choice choice = Encodings.choose(file, head, encoding, declared);
		MessageDigest digest = newDigest();
		var check = new DecodingCheck(choice.charset());
		long size = 0;
		try (InputStream stream = file.open()) {
			byte[] buffer = new byte[BUFFER];
			for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
				cancellation.check();
				size += length;
				bounds.demand(file, size, check);
				digest.update(buffer, 0, length);
				check.take(buffer, length);
			}
			check.end();
		} catch (IOException e) {
			throw CorpusException.unread(file, e);
		}
		if (check.failed()) {
			throw Encodings.refusal(file, choice.charset(), check.line());
		}
		return new SourceScan(file, size, HexFormat.of().formatHex(digest.digest()), choice.charset(), choice.marked());
	}

	/**
	 * The text as it streams by, without its mark and with line feeds at the ends of its lines, for the caller to close.
	 *
	 * @throws CorpusException when it cannot be opened
	 */
	public Reader open() throws CorpusException {
		try {
			var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
			Reader reader = new BufferedReader(new InputStreamReader(file.open(), decoder), BUFFER);
			if (marked && reader.read() < 0) {
				throw new IOException("it has become empty");
			}
			return new LineFeedReader(reader);
		} catch (IOException e) {
			throw CorpusException.unread(file, e);
		}
	}

	/** The name of the encoding, lower-case, such as {@code utf-8}. */
	public String encoding() {
		return charset.name().toLowerCase(java.util.Locale.ROOT);
	}

	private static MessageDigest newDigest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}
}
