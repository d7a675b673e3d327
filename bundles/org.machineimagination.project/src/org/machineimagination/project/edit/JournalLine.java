// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A line of a journal as bytes: a JSON object whose last member is a CRC-32 of the object as it would be without it. A disk
 * that gives back other bytes than it was given is noticed, also where they are JSON still. Lines of version 1.0 have none.
 */
final class JournalLine {

	private static final String BEGINNING = ",\"crc32\":\"";
	private static final String END = "\"}";
	private static final int DIGITS = 8;
	private static final int LENGTH = BEGINNING.length() + DIGITS + END.length();

	private JournalLine() {
	}

	/** A line with its sum and its line feed. */
	static byte[] write(JsonNode object, ObjectMapper json) throws IOException {
		byte[] bytes = json.writeValueAsBytes(object);
		var line = new ByteArrayOutputStream(bytes.length + LENGTH + 1);
		line.write(bytes, 0, bytes.length - 1);
		line.writeBytes((BEGINNING + sum(bytes) + END + "\n").getBytes(StandardCharsets.US_ASCII));
		return line.toByteArray();
	}

	/**
	 * Reads a line without its line feed.
	 *
	 * @param summed whether it must have a sum
	 * @throws IOException when it is no JSON, its sum is missing, or is that of other bytes
	 */
	static JsonNode read(byte[] line, boolean summed, ObjectMapper json) throws IOException {
		int start = line.length - LENGTH;
		String tail = start < 1 ? "" : new String(line, start, LENGTH, StandardCharsets.ISO_8859_1);
		boolean has = tail.startsWith(BEGINNING) && tail.endsWith(END);
		if (!has && summed) {
			throw new IOException("it has no sum");
		}
		if (has) {
			byte[] bytes = Arrays.copyOf(line, start + 1);
			bytes[start] = '}';
			if (!tail.equals(BEGINNING + sum(bytes) + END)) {
				throw new IOException("its sum is that of other bytes");
			}
		}
		return json.readTree(line);
	}

	private static String sum(byte[] bytes) {
		var sum = new CRC32();
		sum.update(bytes);
		return HexFormat.of().toHexDigits((int) sum.getValue());
	}
}
