// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.project.OddStrings;
import org.machineimagination.project.ProjectFactory;
import org.machineimagination.project.Projects;
import org.machineimagination.project.Segment;
import org.machineimagination.project.SegmentTable;
import org.machineimagination.project.Text;

class SegmentTableTest {

	private static final int MANY = 300_000;

	@TempDir
	Path path;

	@Test
	void everyOddStringComesBackFromEveryPlaceOfARow() throws IOException {
		var random = new Random(5);
		var rows = OddStrings.ALL.stream().map(odd -> odd(odd, random)).toList();
		SegmentTable table = write(rows);
		try (var reader = SegmentTableReader.open(folder(), table)) {
			for (int i = 0; i < rows.size(); i++) {
				assertEquals(rows.get(i), reader.row(i));
			}
		}
	}

	private static SegmentRow odd(String odd, Random random) {
		var properties = new HashMap<String, String>(Map.of(odd, odd, "speaker", OddStrings.any(random)));
		var anchor = new SegmentAnchor(odd, OddStrings.any(random), odd, odd, odd, odd, odd, odd, 3, 7, "0".repeat(64));
		return new SegmentRow(Experiments.newId(), odd, odd, 4, 2, odd, odd, odd, anchor, properties);
	}

	@Test
	void whatIsNotKnownStaysUnknown() throws IOException {
		var row = new SegmentRow(Experiments.newId(), null, null, 1, 0, "words", null, null, SegmentAnchor.at(0, 5), Map.of());
		try (var reader = SegmentTableReader.open(folder(), write(List.of(row)))) {
			assertEquals(row, reader.row(0));
		}
	}

	@Test
	void aSegmentOfTheModelSaysWhatItsRowSaid() {
		var text = Projects.text("The Tyger");
		var row = new SegmentRow(Experiments.newId(), text.getId(), "line", 4, 2, "words", "<l>words</l>", "en",
				new SegmentAnchor("x", "m", "4a", "1.1.4", "/TEI/l[4]", "urn:cts:x", "before", "after", 30, 35, "0".repeat(64)),
				Map.of("speaker", "Tyger"));
		Segment segment = row.toModel(text);
		assertEquals(row, SegmentRow.of(segment));
	}

	@Test
	void threeHundredThousandSegmentsTakeLittleTimeAndMemory() throws IOException {
		long began = processorNanos();
		SegmentTable table = write(MANY);
		assertEquals(MANY, table.getRows());
		long before = used();
		try (var reader = SegmentTableReader.open(folder(), table)) {
			long held = used() - before;
			assertTrue(held < 16L << 20, "An open table of " + table.getBytes() + " bytes holds " + held);
			assertRandomAccess(reader);
			assertStreamed(reader, table);
		}
		Duration taken = Duration.ofNanos(processorNanos() - began);
		assertTrue(taken.compareTo(Duration.ofSeconds(20)) < 0, "Writing and reading took " + taken);
	}

	/** Time of this thread at work, whatever else the machine does. */
	private static long processorNanos() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static void assertRandomAccess(SegmentTableReader reader) throws ProjectException {
		var random = new Random(1);
		for (int i = 0; i < 10_000; i++) {
			int number = random.nextInt(MANY);
			assertEquals("Line " + number + " of many lines, and not the shortest of them", reader.row(number).words());
		}
	}

	private static void assertStreamed(SegmentTableReader reader, SegmentTable table) throws ProjectException {
		Text text = Projects.text("Half of it");
		text.setTable(table);
		text.setFirstRow(MANY / 2);
		text.setRows(MANY / 2);
		assertEquals(MANY / 2, reader.rows(text).filter(row -> row.words().startsWith("Line ")).count());
		assertEquals(MANY / 2 + 1, reader.rows(text).findFirst().orElseThrow().ordinal());
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	@Test
	void aWriterThatIsNotFinishedLeavesNothing() throws IOException {
		try (var writer = new SegmentTableWriter(folder())) {
			writer.add(row(1));
		}
		assertEquals(List.of(), contents());
	}

	@Test
	void aFinishedTableIsTheOnlyFileThatIsLeft() throws IOException {
		SegmentTable table = write(3);
		assertEquals(List.of(path.resolve(table.getPath())), contents());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u0000", "\u0008", "\ud83d alone", "\uffff"})
	void aCharacterThatTheModelCouldNotHoldIsRefused(String odd) throws IOException {
		try (var writer = new SegmentTableWriter(folder())) {
			var row = new SegmentRow(Experiments.newId(), null, "line", 12, 0, odd, null, null, SegmentAnchor.at(0, 1), Map.of());
			String sentence = assertThrows(ProjectException.class, () -> writer.add(row)).getMessage();
			assertTrue(sentence.startsWith("Segment 12 of the text is not kept: it has a wrong Segment: its quote holds the character U+"), sentence);
		}
	}

	@Test
	void anIdThatIsNoUuidIsRefused() throws IOException {
		try (var writer = new SegmentTableWriter(folder())) {
			var row = new SegmentRow("l12", null, "line", 12, 0, "words", null, null, SegmentAnchor.at(0, 5), Map.of());
			String sentence = assertThrows(ProjectException.class, () -> writer.add(row)).getMessage();
			assertEquals("Segment 12 of the text is not kept: it has a wrong Segment: its id is no UUID: l12.", sentence);
		}
	}

	@Test
	void aSegmentOfManyMegabytesIsRefused() throws IOException {
		try (var writer = new SegmentTableWriter(folder())) {
			var row = new SegmentRow(Experiments.newId(), null, "line", 1, 0, "x".repeat(SegmentTableWriter.LONGEST_ROW), null, null,
					SegmentAnchor.at(0, 1), Map.of());
			String sentence = assertThrows(ProjectException.class, () -> writer.add(row)).getMessage();
			assertEquals("Segment 1 of the text is longer than 4 MB; divide the text into smaller units.", sentence);
		}
	}

	// What is not trusted

	@Test
	void aTableWithOneOtherByteIsRefused() throws IOException {
		SegmentTable table = write(100);
		Path file = path.resolve(table.getPath());
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);
		assertRefused("is not the one that the project was made with", table);
	}

	@Test
	void aTableOfAnotherLengthIsRefused() throws IOException {
		SegmentTable table = write(100);
		Files.writeString(path.resolve(table.getPath()), "\n".repeat(1000));
		assertRefused("is not the one that the project was made with", table);
	}

	@Test
	void aMissingTableIsNamed() throws IOException {
		SegmentTable table = write(1);
		Files.delete(path.resolve(table.getPath()));
		assertRefused("could not be read: there is no ", table);
	}

	@Test
	void moreRowsThanTheBytesCanHoldAreRefusedBeforeMemoryIsTaken() throws IOException {
		SegmentTable table = write(10);
		table.setRows(Integer.MAX_VALUE - 8L);
		assertRefused("is not the one that the project was made with", table);
		table.setRows(Long.MAX_VALUE);
		assertRefused("is not the one that the project was made with", table);
		table.setRows(-1);
		assertRefused("is not the one that the project was made with", table);
	}

	@Test
	void emptyLinesWithoutEndAreRefusedBeforeMemoryIsTaken() throws IOException {
		SegmentTable table = hostile("\n".repeat(1 << 20));
		table.setRows(100);
		assertRefused("is not the one that the project was made with", table);
	}

	@ParameterizedTest
	@ValueSource(strings = {"../outside.jsonl", "/etc/passwd", "C:/x"})
	void aTableOutsideTheFolderIsRefused(String place) throws IOException {
		SegmentTable table = write(1);
		table.setPath(place);
		assertRefused("The path of the table of segments ", table);
	}

	@Test
	void aTableBehindALinkThatLeadsOutIsRefused(@TempDir Path elsewhere) throws IOException {
		SegmentTable table = write(1);
		Path file = path.resolve(table.getPath());
		Files.createSymbolicLink(file, Files.move(file, elsewhere.resolve("table.jsonl")));
		assertRefused("is a link that leads out of its folder", table);
	}

	@ParameterizedTest
	@ValueSource(strings = {"[1]", "{\"id\":\"x\"}", "{\"words\":3,\"id\":\"x\"}", "{\"id\":\"x\",\"words\":\"y\",\"properties\":{\"a\":{}}}",
			"{\"id\":\"x\",\"words\":\"y\",\"start\":99999999999}", "{\"id\":\"x\",\"words\":\"y\"} {}", "not JSON at all"})
	void aLineThatIsNoRowIsNamed(String line) throws IOException {
		SegmentTable table = hostile(line + " ".repeat(60) + "\n");
		table.setRows(1);
		try (var reader = SegmentTableReader.open(folder(), table)) {
			String sentence = assertThrows(ProjectException.class, () -> reader.row(0)).getMessage();
			assertTrue(sentence.startsWith("Line 1 of the table of segments ") && sentence.contains(" cannot be understood: "), sentence);
			assertTrue(sentence.endsWith(".") && sentence.lines().count() == 1, sentence);
		}
	}

	@Test
	void deepNestingInARowIsRefused() throws IOException {
		SegmentTable table = hostile("{\"id\":\"x\",\"words\":\"y\",\"z\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n");
		table.setRows(1);
		try (var reader = SegmentTableReader.open(folder(), table)) {
			assertThrows(ProjectException.class, () -> reader.row(0));
		}
	}

	@Test
	void aHundredMegabytesOnOneLineAreRefusedBeforeMemoryIsTaken() throws IOException {
		Path file = Files.createDirectories(path.resolve("segments")).resolve("long.jsonl");
		var digest = Digests.sha256();
		try (OutputStream stream = Files.newOutputStream(file)) {
			byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 100; i++) {
				stream.write(block);
				digest.update(block);
			}
			stream.write('\n');
			digest.update((byte) '\n');
		}
		SegmentTable table = table("segments/long.jsonl", HexFormat.of().formatHex(digest.digest()), (100L << 20) + 1, 1);
		try (var reader = SegmentTableReader.open(folder(), table)) {
			String sentence = assertThrows(ProjectException.class, () -> reader.row(0)).getMessage();
			assertTrue(sentence.contains("it is longer than 4 MB"), sentence);
		}
	}

	@Test
	void aTextThatNamesRowsBeyondTheTableIsRefused() throws IOException {
		SegmentTable table = write(3);
		Text text = Projects.text("Too long");
		text.setFirstRow(2);
		text.setRows(Long.MAX_VALUE);
		try (var reader = SegmentTableReader.open(folder(), table)) {
			assertThrows(ProjectException.class, () -> reader.rows(text));
		}
	}

	private SegmentTable hostile(String content) throws IOException {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		Files.write(Files.createDirectories(path.resolve("segments")).resolve("hostile.jsonl"), bytes);
		return table("segments/hostile.jsonl", Digests.sha256(bytes), bytes.length, 1);
	}

	private static SegmentTable table(String place, String sha256, long bytes, long rows) {
		SegmentTable table = ProjectFactory.eINSTANCE.createSegmentTable();
		table.setPath(place);
		table.setSha256(sha256);
		table.setBytes(bytes);
		table.setRows(rows);
		return table;
	}

	private void assertRefused(String part, SegmentTable table) {
		String sentence = assertThrows(ProjectException.class, () -> SegmentTableReader.open(folder(), table)).getMessage();
		assertTrue(sentence.contains(part), sentence);
		assertTrue(sentence.endsWith(".") && sentence.lines().count() == 1, sentence);
	}

	private ProjectFolder folder() {
		return new ProjectFolder(path);
	}

	private List<Path> contents() throws IOException {
		try (var paths = Files.walk(path)) {
			return paths.filter(Files::isRegularFile).toList();
		}
	}

	private SegmentTable write(List<SegmentRow> rows) throws ProjectException {
		try (var writer = new SegmentTableWriter(folder())) {
			for (SegmentRow row : rows) {
				writer.add(row);
			}
			return writer.finish();
		}
	}

	private SegmentTable write(int rows) throws ProjectException {
		try (var writer = new SegmentTableWriter(folder())) {
			for (int i = 0; i < rows; i++) {
				assertEquals(i, writer.add(row(i)));
			}
			return writer.finish();
		}
	}

	private static SegmentRow row(int number) {
		String words = "Line " + number + " of many lines, and not the shortest of them";
		return new SegmentRow(new UUID(7, number).toString(), "t", "line", number + 1, number % 4 + 1, words, "<l>" + words + "</l>", null,
				new SegmentAnchor("l" + number, null, String.valueOf(number), "1." + number, "/TEI/text/body/lg/l[" + number + "]", null,
						"before it stands this", "after it stands that", number * 50, number * 50 + 40, "0123456789abcdef".repeat(4)),
				Map.of());
	}
}
