// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document, in the encoding that it says it has (XML 1.0, appendix F). The JDK's own reader of streams does the same but
 * prints what is wrong with an encoding to the terminal, and there is no asking it not to.
 */
final class XmlCharacters {

	private static final int DECLARATION = 256;
	private static final Pattern ENCODING = Pattern.compile("\\A<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

	private XmlCharacters() {
	}

	/**
	 * Reads an XML document as text. Bytes that are none in its encoding are an {@link IOException} when they are met.
	 *
	 * @throws IOException if the beginning cannot be read, or no such encoding is known here
	 */
	static Reader reader(InputStream stream) throws IOException {
		var in = new PushbackInputStream(stream, DECLARATION);
		byte[] start = in.readNBytes(DECLARATION);
		int mark = mark(start);
		in.unread(start, mark, start.length - mark);
		return new InputStreamReader(in, charset(start).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	/** Length of a byte order mark. */
	private static int mark(byte[] start) {
		if (begins(start, 0xEF, 0xBB, 0xBF)) {
			return 3;
		}
		return begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE) ? 2 : 0;
	}

	private static Charset charset(byte[] start) throws IOException {
		if (begins(start, 0xFE, 0xFF) || begins(start, 0, '<')) {
			return StandardCharsets.UTF_16BE;
		}
		if (begins(start, 0xFF, 0xFE) || begins(start, '<', 0)) {
			return StandardCharsets.UTF_16LE;
		}
		Matcher encoding = ENCODING.matcher(new String(start, mark(start), start.length - mark(start), StandardCharsets.ISO_8859_1));
		try {
			return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
		} catch (IllegalArgumentException e) {
			throw (IOException) new UnsupportedEncodingException(encoding.group(1)).initCause(e);
		}
	}

	private static boolean begins(byte[] start, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}
}
