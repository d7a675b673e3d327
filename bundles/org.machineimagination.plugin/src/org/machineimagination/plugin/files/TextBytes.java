// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of people's own text files as text: in UTF-8, or in the form of Unicode whose mark stands at their beginning. */
public final class TextBytes {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private TextBytes() {
	}

	/**
	 * The text of a file.
	 *
	 * @throws CharacterCodingException if it is in no such form
	 */
	public static String decode(byte[] bytes) throws CharacterCodingException {
		return decode(bytes, StandardCharsets.UTF_8);
	}

	/**
	 * The text of a file.
	 *
	 * @param otherwise the encoding where no mark says another one
	 * @throws CharacterCodingException if it is not in that encoding
	 */
	public static String decode(byte[] bytes, Charset otherwise) throws CharacterCodingException {
		String text = charset(bytes, otherwise).newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes)).toString();
		return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
	}

	private static Charset charset(byte[] bytes, Charset otherwise) {
		int first = bytes.length < 2 ? 0 : (bytes[0] & 255) << 8 | bytes[1] & 255;
		return switch (first) {
			case 0xFFFE -> StandardCharsets.UTF_16LE;
			case 0xFEFF -> StandardCharsets.UTF_16BE;
			case 0xEFBB -> StandardCharsets.UTF_8;
			default -> otherwise;
		};
	}
}
