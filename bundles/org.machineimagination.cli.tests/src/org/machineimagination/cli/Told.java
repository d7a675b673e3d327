// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.studio.Studio;

/**
 * What a command told.
 *
 * @param status its exit status
 * @param out    what it wrote to standard output
 * @param err    what it wrote to standard error
 */
public record Told(int status, String out, String err) {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int COLUMNS = 80;

	/** Types a command where nobody watches. */
	public static Told by(Studio studio, String... words) {
		return by(studio, false, new ByteArrayOutputStream(), words);
	}

	/**
	 * Types a command.
	 *
	 * @param watched whether people watch on a terminal of 80 columns
	 * @param err     where standard error goes
	 */
	static Told by(Studio studio, boolean watched, ByteArrayOutputStream err, String... words) {
		var out = new ByteArrayOutputStream();
		var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), watched,
				COLUMNS);
		int status = new Cli(studio, "1.2.3", terminal).run(words);
		return new Told(status, text(out), text(err));
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

	/** The lines of standard output. */
	List<String> outLines() {
		return out.lines().toList();
	}

	/** The lines of standard error. */
	List<String> errLines() {
		return err.lines().toList();
	}

	/** The lines of standard error as they stay on a terminal, without what was drawn over. */
	List<String> seen() {
		return Arrays.stream(err.split("\n")).map(line -> line.substring(line.lastIndexOf('\r') + 1).replace("\u001B[K", "")).toList();
	}

	/** The objects on standard output, one on each line. */
	List<JsonNode> objects() {
		return out.lines().map(Told::object).toList();
	}

	private static JsonNode object(String line) {
		try {
			return JSON.readTree(line);
		} catch (JsonProcessingException e) {
			throw new AssertionError("Not JSON: " + line, e);
		}
	}

	/** The objects of a kind. */
	List<JsonNode> events(String name) {
		return objects().stream().filter(object -> object.get("event").textValue().equals(name)).toList();
	}

	/** That the command did what it was asked for. */
	Told assertDone() {
		assertEquals(0, status, err);
		return this;
	}

	/**
	 * That the command ended with one plain sentence on standard error, and nothing that only programmers read.
	 *
	 * @return the sentence without the command's name
	 */
	String assertSentence(int expected) {
		assertEquals(expected, status, err);
		List<String> sentences = seen().stream().filter(line -> line.startsWith("imagine: ")).toList();
		assertEquals(1, sentences.size(), err);
		assertFalse(err.contains("\tat ") || err.contains("Exception") || err.contains("java."), err);
		String sentence = sentences.getFirst().substring("imagine: ".length());
		assertTrue(sentence.matches("\\p{Lu}.*"), sentence);
		return sentence;
	}
}
