// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.studio.Studio;
import org.machineimagination.testing.NumpyFiles;
import org.machineimagination.testing.SourceTree;

/**
 * What an earlier build left in {@code fixtures/v1}, whose README says which and how, and the ways of comparing with it. ONNX Runtime chooses its
 * arithmetic by the processor, so what was computed has the same bits on a processor of the kind that the fixtures were made on, and is held
 * against them within {@value #TOLERANCE} on others.
 */
final class Fixtures {

	/** Where a batch's file of prompts and its pictures lay when the fixtures were made; batches name them by whole paths. */
	private static final String PLACE = "/tmp/machine-imagination-fixtures";

	private static final Path FOLDER = SourceTree.ROOT.resolve("bundles/org.machineimagination.cli.tests/fixtures/v1");
	private static final Path KERNEL = Path.of("/proc/cpuinfo");

	/** Largest difference, as a share of the value where that is above 1. */
	private static final double TOLERANCE = 1e-4;

	/** Largest difference of a colour that follows from it, in levels of 255. */
	private static final int LEVELS = 1;

	private static final boolean SAME_BITS = isSameKind();

	private Fixtures() {
	}

	/** Whether what is computed here has to have the very bits of the fixtures. */
	static boolean sameBits() {
		return SAME_BITS;
	}

	private static boolean isSameKind() {
		try {
			return Files.isRegularFile(KERNEL) && processor().equals(Files.readAllLines(file("processor.txt")));
		} catch (IOException e) {
			throw new AssertionError("The kind of the processor cannot be told", e);
		}
	}

	/** Maker, family and model of the processor, as Linux tells them. */
	private static List<String> processor() throws IOException {
		List<String> lines = Files.readAllLines(KERNEL).stream().map(line -> line.replaceFirst("\\s*:\\s*", ": ").strip()).toList();
		return Stream.of("vendor_id: ", "cpu family: ", "model: ").flatMap(key -> lines.stream().filter(line -> line.startsWith(key)).limit(1)).toList();
	}

	/** A file or folder of the fixtures, to be read only. */
	static Path file(String path) {
		return FOLDER.resolve(path);
	}

	/** A studio of the starter models, and of the model and the presets that the fixtures have. */
	static Studio studio(Path home) throws IOException {
		copy("models", home.resolve("models"));
		copy("presets", home.resolve("presets"));
		copy("red.png", home.resolve("red.png"));
		return Studios.starter(home);
	}

	/** Puts a copy of a file or a folder of the fixtures to a place. */
	static Path copy(String path, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		try (Stream<Path> all = Files.walk(file(path))) {
			for (Path each : all.toList()) {
				Path copy = to.resolve(file(path).relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(each, copy);
				}
			}
		}
		return to;
	}

	/** Puts a copy of a batch to a place, as if its file of prompts had been in a folder of the test's. */
	static Path copyBatch(String path, Path to, Path home) throws IOException {
		copy(path, to);
		Path plan = to.resolve("batch.json");
		Files.writeString(plan, Files.readString(plan).replace(PLACE, home.toString()));
		return to;
	}

	/** The words of a request, and more behind them. */
	static String[] words(String request, Path home, String... more) throws IOException {
		Stream<String> words = Files.readAllLines(file("requests/" + request)).stream().map(word -> word.replace("--image=", "--image=" + home + "/"));
		return Stream.concat(words, Stream.of(more)).toArray(String[]::new);
	}

	/** The only run in a folder of runs. */
	static Path onlyRun(Path runs) throws IOException {
		try (Stream<Path> folders = Files.list(runs)) {
			List<Path> all = folders.toList();
			assertEquals(1, all.size(), all.toString());
			return all.getFirst();
		}
	}

	/** That everything that the fixture of a run holds is what the run left: latents, figures, pictures. What a clock or chance says is passed over. */
	static void assertSameRun(Path fixture, Path run) throws IOException {
		int compared = 0;
		try (Stream<Path> files = Files.walk(fixture)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path path = fixture.relativize(file);
				compared += assertSame(file, run.resolve(path.toString())) ? 1 : 0;
			}
		}
		assertTrue(compared >= 3, "Latents, figures and a picture belong to a run, unlike " + fixture);
	}

	/** Whether a file is of a kind that can be compared. */
	private static boolean assertSame(Path fixture, Path file) throws IOException {
		String name = fixture.getFileName().toString();
		if (name.endsWith(".png")) {
			assertSamePixels(fixture, file);
		} else if (name.endsWith(".npz")) {
			assertSameArrays(fixture, file);
		} else if (name.equals("trace.csv")) {
			assertSameFigures(fixture, file);
		} else if (sameBits() && (name.equals("generations.npy") || name.endsWith("_noise.txt") || name.endsWith("_class.txt"))) {
			assertArrayEquals(Files.readAllBytes(fixture), Files.readAllBytes(file), file.toString());
		} else {
			return false;
		}
		return true;
	}

	/** That two pictures show the same. */
	static void assertSamePixels(Path fixture, Path file) throws IOException {
		BufferedImage before = ImageIO.read(fixture.toFile());
		BufferedImage now = ImageIO.read(file.toFile());
		assertEquals(List.of(before.getWidth(), before.getHeight()), List.of(now.getWidth(), now.getHeight()), file.toString());
		int levels = sameBits() ? 0 : LEVELS;
		for (int i = 0; i < before.getWidth() * before.getHeight(); i++) {
			int x = i % before.getWidth();
			int y = i / before.getWidth();
			for (int shift = 0; shift <= 16; shift += 8) {
				assertEquals(before.getRGB(x, y) >> shift & 255, now.getRGB(x, y) >> shift & 255, levels, "%s at %d, %d".formatted(file, x, y));
			}
		}
	}

	/** That two files of NumPy's hold the same arrays. */
	static void assertSameArrays(Path fixture, Path file) throws IOException {
		Map<String, NumpyArray> before = NumpyFiles.read(fixture);
		Map<String, NumpyArray> now = NumpyFiles.read(file);
		assertEquals(List.copyOf(before.keySet()), List.copyOf(now.keySet()), file.toString());
		for (NumpyArray array : before.values()) {
			assertArrayEquals(array.shape(), now.get(array.name()).shape(), file + ", " + array.name());
			for (int i = 0; i < array.values().length; i++) {
				assertSameNumber(array.values()[i], now.get(array.name()).values()[i], "%s, %s[%d]".formatted(file, array.name(), i));
			}
		}
	}

	/** That two tables have the same numbers, on a processor of the same kind to the last sign. */
	private static void assertSameFigures(Path fixture, Path file) throws IOException {
		List<String> before = Files.readAllLines(fixture);
		List<String> now = Files.readAllLines(file);
		if (sameBits()) {
			assertEquals(before, now, file.toString());
			return;
		}
		assertEquals(before.size(), now.size(), file.toString());
		assertEquals(before.getFirst(), now.getFirst(), file.toString());
		for (int row = 1; row < before.size(); row++) {
			String[] cells = before.get(row).split(",");
			String[] others = now.get(row).split(",");
			for (int column = 0; column < cells.length; column++) {
				if (cells[column].matches("-?\\d[\\d.E-]*")) {
					assertSameNumber(Double.parseDouble(cells[column]), Double.parseDouble(others[column]), file + ", row " + row + ", column " + column);
				}
			}
		}
	}

	private static void assertSameNumber(double before, double now, String place) {
		if (sameBits() || Double.isNaN(before)) {
			assertEquals(before, now, place);
		} else {
			assertEquals(before, now, TOLERANCE * Math.max(1, Math.abs(before)), place);
		}
	}
}
