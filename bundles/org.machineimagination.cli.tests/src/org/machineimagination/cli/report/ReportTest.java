// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.cli.terminal.ShellWord;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.Progress;

/** The lines that tell how a run goes. */
class ReportTest {

	private static final Progress PROGRESS = new Progress(450, 1000, Duration.ofSeconds(20), Duration.ofSeconds(65));

	@Test
	void aLineHasPicturesLossAndTimeLeft() {
		assertEquals("450 of 1000 pictures, loss 61.50 (mean 62.76), 1 min 05 s left", PlainReport.line(generation(61.5, 62.76), PROGRESS));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"120 | [==============                ] 450 of 1000 pictures, loss 61.50 (mean 62.76), 1 min 05 s left",
			"80  | [=====       ] 450 of 1000 pictures, loss 61.50 (mean 62.76), 1 min 05 s left",
			"70  | 450 of 1000 pictures, loss 61.50 (mean 62.76), 1 min 05 s left",
			"60  | [==   ] 450 of 1000 pictures, loss 61.50, 1 min 05 s left",
			"40  | 450 of 1000 pictures, 1 min 05 s left",
			"20  | 1 min 05 s left"})
	void aNarrowTerminalGetsWhatMattersMost(int columns, String line) {
		assertEquals(line, LiveReport.fitted(generation(61.5, 62.76), PROGRESS, columns));
	}

	@ParameterizedTest
	@ValueSource(ints = {20, 33, 40, 64, 80, 132, 200})
	void aLineNeverFillsTheTerminal(int columns) {
		assertTrue(LiveReport.fitted(generation(61.5, 62.76), PROGRESS, columns).length() < columns);
	}

	@Test
	void plainLinesComeInTenths() {
		var err = new ByteArrayOutputStream();
		var report = new PlainReport(terminal(err, false), false);
		IntStream.rangeClosed(1, 1000).forEach(done -> report.generation(generation(1, 2), new Progress(done, 1000, Duration.ZERO, Duration.ZERO)));
		assertEquals(10, err.toString(StandardCharsets.UTF_8).lines().count());
	}

	@Test
	void whatIsDrawnIsGoneWhenALineIsSaid() {
		var err = new ByteArrayOutputStream();
		var report = new LiveReport(terminal(err, true));
		report.preparing("Reading the models");
		report.say("A line.");
		assertEquals("\rReading the models ...\u001B[K\r\u001B[KA line.", err.toString(StandardCharsets.UTF_8).strip().replaceFirst("^", "\r"));
	}

	@Test
	void numbersThatJsonCannotWriteAreNothing() {
		assertEquals(Arrays.asList(1.5, null, null), JsonReport.numbers(new double[] {1.5, Double.NaN, Double.POSITIVE_INFINITY}));
		var out = new ByteArrayOutputStream();
		new JsonReport(new PrintStream(out, true, StandardCharsets.UTF_8)).generation(generation(Double.NaN, Double.POSITIVE_INFINITY), PROGRESS);
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"bestLoss\":null,\"meanLoss\":null"), out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void columnsAreAsWideAsTheirWidestCell() {
		var out = new ByteArrayOutputStream();
		var table = new Table("A", "LONG HEADING", "Z");
		table.add("a long cell", "b", "");
		table.add("\uD83C\uDF4E", "", "z");
		table.print(new PrintStream(out, true, StandardCharsets.UTF_8));
		assertEquals(List.of("A            LONG HEADING  Z", "a long cell  b", "\uD83C\uDF4E                          z"),
				out.toString(StandardCharsets.UTF_8).lines().toList());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = {"/home/a/run-1, /home/a/run-1", "/home/\u00e9, /home/\u00e9", "a b, 'a b'", "$HOME, '$HOME'",
			"it's, 'it'\\''s'", "\"\", ''"})
	void aPathCanBePastedIntoAShell(String text, String quoted) {
		assertEquals(quoted, ShellWord.quote(text));
	}

	private static Terminal terminal(ByteArrayOutputStream err, boolean interactive) {
		return new Terminal(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
				interactive, 80);
	}

	private static Generation generation(double best, double mean) {
		return new Generation(3, 450, 3600, best, mean, 1, 0.3, 0.2, Map.of(), Map.of(), List.of(), Map.of(), null);
	}
}
