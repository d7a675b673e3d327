// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of latents as Python writes them. {@code workshop_noise.txt} was written by Python's {@code '%.18e' % x}, {@code workshop_noise.hex}
 * by its {@code float.hex}, of the same numbers: drawn ones in single and double precision, and the ends of the range.
 */
class SavedTextTest {

	@TempDir
	private Path folder;

	@Test
	void whatPythonWroteIsReadToTheLastBit() throws IOException {
		Path file = Files.writeString(folder.resolve("a_noise.txt"), resource("workshop_noise.txt"));
		double[] exact = resource("workshop_noise.hex").lines().mapToDouble(Double::parseDouble).toArray();
		assertArrayEquals(exact, SavedText.readVector(file));
	}

	@Test
	void whatWasReadIsWrittenAsItWas() throws IOException {
		Path file = Files.writeString(folder.resolve("a_noise.txt"), resource("workshop_noise.txt"));
		assertEquals(resource("workshop_noise.txt"), SavedText.write(SavedText.readVector(file)));
	}

	@Test
	void windowsLineEndsEmptyLinesAndCommentsDoNoHarm() throws IOException {
		Path file = Files.writeString(folder.resolve("a_noise.txt"), "# noise\r\n1.5\r\n\r\n -2e3 \r\n.5\r\n");
		assertArrayEquals(new double[] {1.5, -2000, 0.5}, SavedText.readVector(file));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {
			"1\\n2\\nnan\\n3   ~ Line 3 of FILE is not a finite number: nan.",
			"1\\ninf           ~ Line 2 of FILE is not a finite number: inf.",
			"1\\n1e999         ~ Line 2 of FILE is not a finite number: 1e999.",
			"hello             ~ Line 1 of FILE is not a finite number: hello.",
			"1d                ~ Line 1 of FILE is not a finite number: 1d.",
			"0x1p3             ~ Line 1 of FILE is not a finite number: 0x1p3.",
			"1 2 3             ~ Line 1 of FILE holds 3 words; a file of latents has one number a line.",
			"#nothing          ~ The file FILE holds no numbers."})
	void whatIsNoVectorIsRefusedWithItsLine(String text, String sentence) throws IOException {
		Path file = Files.writeString(folder.resolve("a_noise.txt"), text.replace("\\n", "\n"));
		assertEquals(sentence.replace("FILE", file.toString()), assertThrows(MediaException.class, () -> SavedText.readVector(file)).getMessage());
	}

	@Test
	void bytesThatAreNoTextAreRefusedWithTheirLine() throws IOException {
		Path file = Files.write(folder.resolve("a_noise.txt"), new byte[] {'1', '\n', '2', '\n', 0, (byte) 0x9C, 7});
		assertEquals("Line 3 of %s holds no text; a file of latents has one number a line.".formatted(file),
				assertThrows(MediaException.class, () -> SavedText.readVector(file)).getMessage());
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		Path file = folder.resolve("a_noise.txt");
		assertEquals("The file %s does not exist.".formatted(file), assertThrows(MediaException.class, () -> SavedText.readVector(file)).getMessage());
	}

	private static String resource(String name) throws IOException {
		try (var in = SavedTextTest.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
	void aByteOrderMarkIsNoPartOfTheFirstNumber(String charset) throws IOException {
		Path file = Files.write(folder.resolve("bom_noise.txt"), "\uFEFF1.5e+00\r\n-2\r\n".getBytes(Charset.forName(charset)));
		assertArrayEquals(new double[] {1.5, -2}, SavedText.readVector(file));
	}
}
