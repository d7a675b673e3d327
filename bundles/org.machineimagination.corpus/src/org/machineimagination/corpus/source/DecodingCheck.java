// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Whether all of a file is in an encoding, chunk by chunk, and if not on which line it stops being so. */
final class DecodingCheck {

	private final CharsetDecoder decoder;
	private final CharBuffer chars = CharBuffer.allocate(1 << 13);
	private ByteBuffer bytes = ByteBuffer.allocate(0);
	private boolean failed;
	private int line = 1;
	private int width;

	/** A check against an encoding. */
	DecodingCheck(Charset charset) {
		decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** Looks at the next bytes; nothing more once it has failed. */
	void take(byte[] buffer, int length) {
		if (!failed) {
			ByteBuffer next = ByteBuffer.allocate(bytes.remaining() + length);
			bytes = next.put(bytes).put(buffer, 0, length).flip();
			decode(false);
		}
	}

	/** Says that there are no more. */
	void end() {
		if (!failed) {
			decode(true);
		}
	}

	private void decode(boolean last) {
		CoderResult result = CoderResult.OVERFLOW;
		while (result.isOverflow()) {
			result = decoder.decode(bytes, chars.clear(), last);
			chars.flip();
			char[] decoded = chars.array();
			for (int i = 0; i < chars.limit(); i++) {
				if (decoded[i] == '\n') {
					line++;
					width = 0;
				} else {
					width++;
				}
			}
		}
		failed = result.isError();
	}

	/** Whether something cannot be decoded. */
	boolean failed() {
		return failed;
	}

	/** Characters of that line so far. */
	int width() {
		return width;
	}

	/** The line that decoding came to, from 1. */
	int line() {
		return line;
	}
}
