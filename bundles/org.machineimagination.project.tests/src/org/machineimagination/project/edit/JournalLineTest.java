// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JournalLineTest {

	private final ObjectMapper json = Journal.json();

	private byte[] line() throws IOException {
		byte[] line = JournalLine.write(json.readTree("{\"line\":1,\"do\":\"Add\",\"changes\":[]}"), json);
		assertEquals('\n', line[line.length - 1]);
		return Arrays.copyOf(line, line.length - 1);
	}

	@Test
	void aLineIsReadAsItWasWritten() throws IOException {
		JsonNode node = JournalLine.read(line(), true, json);
		assertEquals("Add", node.get("do").textValue());
	}

	@Test
	void anyOtherByteIsNoticed() throws IOException {
		byte[] line = line();
		for (int i = 0; i < line.length; i++) {
			byte[] other = line.clone();
			other[i] ^= 1;
			assertThrows(IOException.class, () -> JournalLine.read(other, true, json));
		}
	}

	@Test
	void aLineOfTheVersionBeforeHasNoSum() throws IOException {
		byte[] line = "{\"line\":1,\"do\":\"Add\"}".getBytes(StandardCharsets.UTF_8);
		assertEquals(1, JournalLine.read(line, false, json).get("line").intValue());
		assertThrows(IOException.class, () -> JournalLine.read(line, true, json));
	}
}
