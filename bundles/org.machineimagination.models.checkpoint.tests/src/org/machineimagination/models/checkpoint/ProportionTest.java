// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.testing.FullSize;
import org.machineimagination.testing.ZipEntries;

/** What files take is in proportion to their bytes, whatever is in them. The limits are against flooding and hanging, with room. */
class ProportionTest {

	private static final long MOST_MEMORY = 200L << 20;
	private static final Duration MOST_TIME = Duration.ofSeconds(20);
	private static final int PICKLE = 2 << 20;
	/** Objects of few bytes, the dearest first. */
	private static final List<String> KINDS = List.of("}", "]\u0094", "N\u0085", "}Ka\u0094Ns", "U\u0001a", ")cx\ny\n)\u0081", "]", "}\u0094", "(t", "N",
			"NN\u0086", "Kz", "2", "J\u0001\u0001\u0001\u0001", "cx\ny\n");
	private static final String START = "\u0080\u0002";
	private static final String STORAGE =
			"(X\u0007\u0000\u0000\u0000storagectorch\nFloatStorage\nX\u0001\u0000\u0000\u00000X\u0003\u0000\u0000\u0000cpuK\u0004tQ";

	@TempDir
	private Path folder;

	@Test
	void oneLongShapeForManyTensorsIsRefusedBeforeItIsCopied() throws IOException {
		String shape = "](" + "K\u0001".repeat(60_000) + "eq\u0000";
		String one = "ctorch._utils\n_rebuild_tensor_v2\n(" + STORAGE + "K\u0000h\u0000h\u0000t" + "q\u0001";
		assertRefused(START + shape + one + "R0" + "ctorch._utils\n_rebuild_tensor_v2\nq\u0002" + "h\u0002h\u0001R0".repeat(20_000) + "}.",
				"it has a tensor of 60000 axes, more than the 16 that are read");
	}

	@Test
	void shapesOfSixteenAxesForManyTensorsAreRationed() throws IOException {
		String arguments = "ctorch._utils\n_rebuild_tensor_v2\nq\u0002(" + STORAGE + "K\u0000(" + "K\u0001".repeat(16) + "tq\u0003h\u0003t" + "q\u0001R0](";
		assertRefused(START + arguments + "h\u0002h\u0001R".repeat(400_000) + "e.", "its tables are nested or repeated beyond reason");
	}

	@Test
	void fieldsThatAreGivenToAnObjectAgainAndAgainAreRationed() throws IOException {
		var fields = new StringBuilder("}q\u0001(");
		for (int i = 0; i < 100_000; i++) {
			fields.append('J').append(number(i)).append('N');
		}
		assertRefused(true, START + "c__torch__\nM\n)\u0081q\u0000" + fields + "ub" + "h\u0001b".repeat(400_000) + ".",
				"its tables are nested or repeated beyond reason");
	}

	@Test
	void pairsThatAreMadeAnotherTableAgainAndAgainAreRationed() throws IOException {
		String pairs = "](" + "X\u0001\u0000\u0000\u0000aN\u0086".repeat(50_000) + "eq\u0000";
		assertRefused(START + pairs + "ccollections\nOrderedDict\nq\u0001" + "h\u0001h\u0000\u0085R0".repeat(200_000) + "}.",
				"its tables are nested or repeated beyond reason");
	}

	@Test
	void everyKindOfObjectForEveryByteIsNoFlood() throws IOException {
		for (String each : KINDS.subList(0, FullSize.or(KINDS.size(), 6))) {
			String pickle = START + "N" + each.repeat((PICKLE - 100) / each.length()) + ".";
			assertBounded(zip(false, pickle), each);
			assertBounded(zip(false, START + "](" + each.repeat((PICKLE - 100) / each.length()) + "e."), each);
		}
	}

	@Test
	void longNamesOfManyTensorsAreRationed() throws IOException {
		String tensor = "ctorch._utils\n_rebuild_tensor_v2\n(" + STORAGE + "K\u0000K\u0001\u0085K\u0001\u0085tRq\u0000";
		String list = "](" + "h\u0000".repeat(150_000) + "eq\u0001";
		assertRefused(START + tensor + "0" + list + "0}X\u0084\u0003\u0000\u0000" + "a".repeat(900) + "h\u0001s.",
				"its tables are nested or repeated beyond reason");
	}

	@Test
	void picklesThatFindTheStackEmptyOrFullOfOtherThingsAreBroken() throws IOException {
		for (String code : List.of(".", "0.", "a.", "s.", "t.", "R.", "NNR.", "N)R.", "cx\ny\nNR.", "NNa.", ")Na.", "NNNs.", "NN\u0093.",
				"ccollections\nOrderedDict\nNR.",
				"b.", "Q.", "q\u0000.", "h\u0007.", "\u0094.", "(u.", "N(NNu.", "}(Nu0.", "ctorch._utils\n_rebuild_tensor_v2\n)R.",
				"ctorch._utils\n_rebuild_tensor_v2\n(NNNNtR.", "ctorch._utils\n_rebuild_tensor_v2\n(" + STORAGE + "NNNtR.",
				"ctorch._utils\n_rebuild_tensor_v2\n(" + STORAGE + "K\u0000N\u0085N\u0085tR.", "ctorch._tensor\n_rebuild_from_type_v2\n)R.", "\u0092.", "1.",
				"2.")) {
			assertThrows(ModelException.class, () -> Checkpoint.open(zip(false, START + code)).close(), code);
			assertThrows(ModelException.class, () -> Checkpoint.open(legacy(START + code)).close(), code);
		}
	}

	@Test
	void anIndexOfMegabytesIsRefused() throws IOException {
		var json = new StringBuilder("{\"weight_map\":{");
		for (int i = 0; i < 800_000; i++) {
			json.append('"').append(i).append("\":\"a.bin\",");
		}
		Path index = Files.writeString(folder.resolve("pytorch_model.bin.index.json"), json.append("\"last\":\"a.bin\"}}"));
		assertSentence(index, "it is larger than the index of any network");
		for (String unit : List.of("[", "[],", "{\"a\":", "1,", "\"\",")) {
			Path other = Files.writeString(folder.resolve("pytorch_model.bin.index.json"), "[" + unit.repeat((1 << 20) / unit.length() - 10));
			assertBounded(other, unit);
		}
	}

	@Test
	void headersOfMegabytesAreRefused() throws IOException {
		for (int bytes : new int[] {(1 << 20) - 100, 8 << 20}) {
			for (String unit : List.of("[", "[],", "{\"a\":", "1,", "\"\",")) {
				byte[] header = ("{\"a\":[" + unit.repeat(bytes / unit.length())).getBytes(StandardCharsets.US_ASCII);
				var file = ByteBuffer.allocate(8 + header.length).order(ByteOrder.LITTLE_ENDIAN).putLong(header.length).put(header);
				assertBounded(Files.write(folder.resolve("weights.safetensors"), file.array()), unit);
			}
		}
	}

	private void assertRefused(String pickle, String reason) throws IOException {
		assertRefused(false, pickle, reason);
	}

	private void assertRefused(boolean script, String pickle, String reason) throws IOException {
		assertSentence(zip(script, pickle), reason);
	}

	private static void assertSentence(Path file, String reason) {
		assertEquals("The file %s cannot be used: %s.".formatted(file, reason), assertBounded(file, reason));
	}

	/** What a file is refused with, in little time and memory. */
	private static String assertBounded(Path file, String what) {
		return assertTimeoutPreemptively(MOST_TIME, () -> {
			var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
			long before = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
			String sentence = assertThrows(ModelException.class, () -> Checkpoint.open(file).close(), what).getMessage();
			long taken = threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
			assertTrue(taken < MOST_MEMORY, () -> "%d bytes were taken for %s".formatted(taken, what));
			return sentence;
		});
	}

	private static String number(int number) {
		return new String(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array(), StandardCharsets.ISO_8859_1);
	}

	private Path legacy(String pickle) throws IOException {
		String start = "\u0080\u0002\u008a\nl\u00fc\u009cF\u00f9 j\u00a8P\u0019.\u0080\u0002M\u00e9\u0003.\u0080\u0002}.";
		return Files.write(folder.resolve("legacy.pt"), (start + pickle).getBytes(StandardCharsets.ISO_8859_1));
	}

	private Path zip(boolean script, String pickle) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			ZipEntries.put(zip, "a/data.pkl", ZipEntry.STORED, pickle.getBytes(StandardCharsets.ISO_8859_1));
			ZipEntries.put(zip, "a/data/0", ZipEntry.STORED, new byte[16]);
			if (script) {
				ZipEntries.put(zip, "a/constants.pkl", ZipEntry.STORED, new byte[4]);
			}
		}
		return Files.write(folder.resolve("some.pt"), bytes.toByteArray());
	}
}
