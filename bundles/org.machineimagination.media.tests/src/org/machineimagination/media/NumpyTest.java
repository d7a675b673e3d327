// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where python with numpy is installed, it is asked itself; elsewhere bytes that it wrote stand for it. */
class NumpyTest {

	/** {@code numpy.save} of {@code array([[1.0, -0.5]])}, up to its padding. */
	private static final String NPY_HEAD = "934e554d5059010076007b276465736372273a20273c6638272c2027"
			+ "666f727472616e5f6f72646572273a2046616c73652c20277368617065273a2028312c2032292c207d";
	private static final String NPY_DATA = "000000000000f03f000000000000e0bf";

	@TempDir
	private Path folder;

	@Test
	void anArrayHasNumpysOwnBytes() {
		byte[] npz = Npz.write(List.of(NumpyArray.of("a", new double[][] {{1, -0.5}})));
		String hex = HexFormat.of().formatHex(npz);
		assertTrue(hex.contains(NPY_HEAD + "20".repeat(58) + "0a" + NPY_DATA), hex);
	}

	@Test
	void arraysAreReadAgain() {
		var random = new Random(3);
		List<NumpyArray> written = List.of(new NumpyArray("noise", new int[] {2, 3}, random.doubles(6).toArray()),
				NumpyArray.of("loss", new double[] {Double.NaN, -0.0, Double.MIN_VALUE}), new NumpyArray("scalar", new int[0], new double[] {4}));
		List<NumpyArray> read = Npz.read(Npz.write(written));
		for (int i = 0; i < written.size(); i++) {
			assertEquals(written.get(i).name(), read.get(i).name());
			assertArrayEquals(written.get(i).shape(), read.get(i).shape());
			assertArrayEquals(written.get(i).values(), read.get(i).values());
		}
		assertArrayEquals(Arrays.copyOfRange(written.getFirst().values(), 3, 6), read.getFirst().row(1));
	}

	@Test
	void theBytesDependNeitherOnTheClockNorOnTheTimeZone() {
		TimeZone zone = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
			byte[] there = Npz.write(List.of(NumpyArray.of("a", new double[] {1})));
			TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
			assertArrayEquals(there, Npz.write(List.of(NumpyArray.of("a", new double[] {1}))));
		} finally {
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void aFileCutOffAnywhereIsRefused() {
		byte[] npz = Npz.write(List.of(NumpyArray.of("a", new double[20])));
		for (int length = 0; length < npz.length - 80; length += 5) {
			byte[] part = Arrays.copyOf(npz, length);
			assertThrows(MediaException.class, () -> Npz.read(part));
		}
	}

	@Test
	void numbersHaveTheFormOfCsPrintf() {
		assertEquals("""
				1.000000000000000000e+00
				-1.000000000000000056e-01
				0.000000000000000000e+00
				-0.000000000000000000e+00
				4.940656458412465442e-324
				1.797693134862315708e+308
				3.141592653589793116e+00
				nan
				inf
				-inf
				""", SavedText.write(new double[] {1, -0.1, 0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Math.PI, Double.NaN,
				Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}));
	}

	@Test
	void numbersSurviveTheirText() {
		double[] values = new Random(1).doubles(1000).map(value -> Math.tan(4 * value) * Math.pow(10, 600 * value - 300)).toArray();
		assertArrayEquals(values, SavedText.read(SavedText.write(values)));
	}

	@Test
	void aLineThatIsNoNumberIsNamed() {
		String message = assertThrows(MediaException.class, () -> SavedText.read("# head\n1.0\n\nrm -rf\n")).getMessage();
		assertEquals("Line 4 is not a number: rm -rf", message);
	}

	@Test
	void numpyReadsOurArraysAndWritesTheSameText() throws Exception {
		assumeTrue(runPython("import numpy") == 0, "python3 with numpy is not installed");
		double[] values = new Random(5).doubles(64).map(value -> (value - 0.5) * 1e-3).toArray();
		Files.write(folder.resolve("latents.npz"),
				Npz.write(List.of(new NumpyArray("noise", new int[] {4, 16}, values), NumpyArray.of("loss", new double[] {1, 2}))));
		Files.writeString(folder.resolve("ours.txt"), SavedText.write(values));
		assertEquals(0, runPython("""
				import numpy
				data = numpy.load('latents.npz')
				assert data.files == ['noise', 'loss'] and data['noise'].shape == (4, 16) and data['noise'].dtype == numpy.float64
				numpy.savetxt('theirs.txt', data['noise'].ravel())
				assert (numpy.loadtxt('ours.txt') == data['noise'].ravel()).all()
				numpy.savez('theirs.npz', noise=data['noise'], single=numpy.arange(3, dtype=numpy.float32))
				"""));
		assertEquals(-1, Files.mismatch(folder.resolve("ours.txt"), folder.resolve("theirs.txt")));
		List<NumpyArray> theirs = Npz.read(Files.readAllBytes(folder.resolve("theirs.npz")));
		assertArrayEquals(values, theirs.get(0).values());
		assertArrayEquals(new double[] {0, 1, 2}, theirs.get(1).values());
	}

	@Test
	void arraysStoredByColumnsAndInOtherOrdersOfBytesAreReadAsTheyAre() throws IOException {
		double[] rows = {1, 2, 3, 4, 5, 6};
		ByteBuffer columns = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
		for (double value : new double[] {1, 4, 2, 5, 3, 6}) {
			columns.putDouble(value);
		}
		assertArrayEquals(rows, Npz.read(npy("noise.npy", "'<f8', 'fortran_order': True, 'shape': (2, 3)", columns.array())).getFirst().values());
		ByteBuffer large = ByteBuffer.allocate(24);
		for (float value : new float[] {1, 2, 3, 4, 5, 6}) {
			large.putFloat(value);
		}
		assertArrayEquals(rows, Npz.read(npy("a.npy", "'>f4', 'fortran_order': False, 'shape': (2L, 3L)", large.array())).getFirst().values());
		byte[] cube = new byte[24];
		for (int i = 0; i < 24; i++) {
			cube[i] = (byte) i;
		}
		NumpyArray read = Npz.read(npy("b.npy", "'|u1', 'fortran_order': True, 'shape': (2, 3, 4)", cube)).getFirst();
		assertEquals("b", read.name());
		for (int i = 0; i < 24; i++) {
			assertEquals(i / 12 + i / 4 % 3 * 2 + i % 4 * 6, read.values()[i]);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"'<f8', 'fortran_order': False, 'shape': (1000000000, 0)",
			"'<f8', 'fortran_order': False, 'shape': (99999999999, 99999999999, 99999999999, 0)",
			"'|u1', 'fortran_order': False, 'shape': (16777217,)",
			"'<f8', 'fortran_order': False, 'shape': (16777216, 16777216)",
			"'<f8', 'fortran_order': True, 'shape': (16777216, 2)",
			"'<f8', 'fortran_order': False, 'shape': (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)",
			"'<U9', 'fortran_order': False, 'shape': (3,)",
			"'<c16', 'fortran_order': False, 'shape': (3,)",
			"'<f8', 'fortran_order': False, 'shape': (3, 4)"})
	void headersThatPromiseTooMuchAreRefusedBeforeMemoryIsTaken(String header) throws IOException {
		Path file = npy("a.npy", header, new byte[16]);
		long megabytes = Allocations.megabytes(() -> {
			String message = assertThrows(MediaException.class, () -> Npz.read(file)).getMessage();
			assertTrue(message.startsWith("The file " + file + " cannot be used. The array 'a' ") && message.endsWith("."), message);
		});
		assertTrue(megabytes < 2, megabytes + " MB");
	}

	@Test
	void aPackedFileOfTooManyNumbersIsRefusedBeforeTheyAreUnpacked() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.setLevel(1);
			zip.putNextEntry(new ZipEntry("noise.npy"));
			zip.write(Files.readAllBytes(npy("noise.npy", "'<f8', 'fortran_order': False, 'shape': (32500000, 1)", new byte[1 << 24])));
			zip.closeEntry();
		}
		long megabytes = Allocations.megabytes(
				() -> assertTrue(assertThrows(MediaException.class, () -> Npz.read(bytes.toByteArray())).getMessage().contains("at most 16,777,216")));
		assertTrue(megabytes < 5, megabytes + " MB");
	}

	/** A file whose header is padded as numpy pads it. */
	private Path npy(String name, String header, byte[] data) throws IOException {
		String text = "{'descr': " + header + ", }";
		String padded = text + " ".repeat(63 - (10 + text.length()) % 64) + "\n";
		var out = new ByteArrayOutputStream();
		out.write(HexFormat.of().parseHex("934e554d50590100"));
		out.write(padded.length() & 255);
		out.write(padded.length() >> 8);
		out.write(padded.getBytes(StandardCharsets.US_ASCII));
		out.write(data);
		return Files.write(folder.resolve(name), out.toByteArray());
	}

	private int runPython(String program) throws IOException, InterruptedException {
		try {
			Process python = new ProcessBuilder("python3", "-c", program).directory(folder.toFile()).redirectErrorStream(true).start();
			String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(python.waitFor(60, TimeUnit.SECONDS), output);
			return python.exitValue();
		} catch (IOException e) {
			return 127;
		}
	}
}
