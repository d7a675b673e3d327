// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.studio.Studio;
import org.machineimagination.testing.SourceTree;
import org.machineimagination.testing.ZipEntries;

/**
 * Files made to do harm, added as people add theirs: one sentence, nothing run, nothing written, and little memory taken whatever the file
 * claims of itself.
 */
class HostileModelsTest {

	private static final Path GOLDEN = SourceTree.GOLDEN.resolve("odd/one.onnx");
	private static final long MOST_BYTES = 64L << 20;
	private static final long CLAIM = 3_000_000_000L;

	@TempDir
	private Path home;

	@TempDir
	private Path desk;

	private Studio studio;

	@BeforeEach
	void start() {
		studio = Studios.small(home);
		refused("warm.bin", "so that classes are loaded".getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void aPickleThatRunsACommand() throws IOException {
		Path proof = desk.resolve("proof");
		String command = "touch " + proof;
		String pickle = "\u0080\u0002cos\nsystem\n\u008c" + (char) command.length() + command + "\u0085R.";
		String sentence = refused("evil.pt", archive(ZipEntry.STORED, pickle.getBytes(StandardCharsets.ISO_8859_1)));
		assertTrue(sentence.endsWith("its pickle asks for os.system, which no table of tensors needs; nothing was run.\n"), sentence);
		assertFalse(Files.exists(proof));
	}

	@Test
	void anArchiveThatUnfoldsToGigabytes() throws IOException {
		String sentence = refused("bomb.pt", archive(ZipEntry.DEFLATED, new byte[64 << 20]));
		assertTrue(sentence.endsWith("its entry archive/data.pkl is compressed or claims to be larger than the file, which PyTorch's are not.\n"),
				sentence);
	}

	@Test
	void aHeaderThatLiesAboutItsSize() {
		String sentence = refused("liar.safetensors", safetensors(1L << 40, "{}"));
		assertTrue(sentence.endsWith("its header claims 1099511627776 bytes of the 1010 that the file has.\n"), sentence);
	}

	@Test
	void threeGigabytesInAKilobyte() throws IOException {
		String header = "{\"w\":{\"dtype\":\"F32\",\"shape\":[750000000],\"data_offsets\":[0,%d]}}".formatted(CLAIM);
		String sentence = refused("claim.safetensors", safetensors(header.length(), header));
		assertTrue(sentence.endsWith("its header puts the tensor 'w' of the shape [750000000] at the bytes 0 to 3000000000 of the 1000 that are there.\n"),
				sentence);
	}

	@Test
	void aKilobyteThatGrowsToThreeGigabytesWhenItRuns() throws IOException {
		var g = new GraphBuilder();
		Value z = g.input("z", ElementType.FLOAT, -1, 12);
		g.output("image", g.op("Expand", z, g.longs(1, 3, CLAIM / 144, 12)));
		assertEquals("imagine: The network growing.onnx cannot be run: its operation Expand 'image' would make a tensor of [1, 3, 20833333, 12], which "
				+ "takes 3.0 GB.\n", refused("growing.onnx", bytes(g)));
	}

	@Test
	void anOnnxFileCutInTheMiddle() throws IOException {
		byte[] whole = Files.readAllBytes(GOLDEN);
		for (int part = 1; part < 8; part++) {
			String sentence = refused("cut-%d.onnx".formatted(part), Arrays.copyOf(whole, whole.length * part / 8));
			assertTrue(sentence.endsWith("is broken or is not an ONNX model; fetch or export it again.\n"), sentence);
		}
	}

	@Test
	void anOperationThatNobodyKnows() throws IOException {
		byte[] renamed = new String(Files.readAllBytes(GOLDEN), StandardCharsets.ISO_8859_1).replace("\"\u0004Tanh", "\"\u0004Tinh")
				.getBytes(StandardCharsets.ISO_8859_1);
		assertEquals("imagine: The network unknown.onnx cannot be run: The graph's operation Tinh '/Tanh' cannot be used: the operator Tinh is not known "
				+ "or cannot be brought from version 13 of the standard operators to version 18.\n", refused("unknown.onnx", renamed));
	}

	/** What the command told of a file. */
	private String refused(String name, byte[] content) {
		try {
			Path file = Files.write(desk.resolve(name), content);
			List<Path> before = everything();
			var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
			long taken = threads.getCurrentThreadAllocatedBytes();
			Told told = Told.by(studio, "models", "add", file.toString());
			taken = threads.getCurrentThreadAllocatedBytes() - taken;
			assertEquals(1, told.status());
			assertEquals(1, told.err().lines().count(), told.err());
			assertTrue(taken < MOST_BYTES, name + " took " + taken + " bytes");
			assertEquals(before, everything());
			return told.err().replace(desk + "/", "");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** Every file there is but the log, which tells of the refusal. */
	private List<Path> everything() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(home), Files.walk(desk))) {
			return files.filter(file -> !file.startsWith(home.resolve("cache"))).sorted().toList();
		}
	}

	/** An archive as PyTorch writes it, or compressed. */
	private static byte[] archive(int method, byte[] pickle) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			ZipEntries.put(zip, "archive/data.pkl", method, pickle);
		}
		return bytes.toByteArray();
	}

	/** A kilobyte of numbers behind a header that says what it likes. */
	private static byte[] safetensors(long length, String header) {
		return ByteBuffer.allocate(8 + header.length() + 1000).order(ByteOrder.LITTLE_ENDIAN).putLong(length)
				.put(header.getBytes(StandardCharsets.US_ASCII)).array();
	}

	private byte[] bytes(GraphBuilder g) throws IOException {
		Path file = desk.resolve("draft");
		OnnxFiles.write(g.build(), file);
		byte[] bytes = Files.readAllBytes(file);
		Files.delete(file);
		return bytes;
	}
}
