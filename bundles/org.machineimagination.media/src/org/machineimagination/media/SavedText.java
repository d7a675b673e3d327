// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.machineimagination.plugin.files.TextBytes;

/**
 * Vectors as numpy's {@code savetxt} writes them with {@code %.18e}, one number a line: the form in which the workshop's notebooks pass
 * latents on. Reading gives back the very same numbers.
 */
public final class SavedText {

	private static final int DIGITS = 19;
	private static final int MAXIMUM_NUMBERS = 1 << 22;
	private static final long MAXIMUM_BYTES = 1L << 27;
	/** What Python's formats give; Java itself would take letters behind a number. */
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?");

	private SavedText() {
	}

	/** The numbers, one a line. */
	public static String write(double[] values) {
		var text = new StringBuilder(values.length * 26);
		for (double value : values) {
			text.append(format(value)).append('\n');
		}
		return text.toString();
	}

	/**
	 * Reads numbers, one a line; empty lines and those that begin with {@code #} are passed over.
	 *
	 * @throws MediaException if a line is no number; the message names the line
	 */
	public static double[] read(String text) {
		String[] lines = text.split("\\R", MAXIMUM_NUMBERS);
		var values = new double[lines.length];
		int count = 0;
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i].strip();
			if (!line.isEmpty() && !line.startsWith("#")) {
				values[count++] = parse(line, i + 1);
			}
		}
		return Arrays.copyOf(values, count);
	}

	/**
	 * Reads a file that holds a latent vector: finite numbers, one a line, empty lines and those that begin with {@code #} passed over.
	 *
	 * @throws MediaException if it cannot be read or a line holds anything else; the message names file and line
	 */
	public static double[] readVector(Path file) {
		String text = text(bytes(file), file);
		int line = 1;
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			line += each == '\n' ? 1 : 0;
			if (each < ' ' && each != '\n' && each != '\r' && each != '\t') {
				throw new MediaException("Line %d of %s holds no text; a file of latents has one number a line.".formatted(line, file));
			}
		}
		String[] lines = text.split("\\R", MAXIMUM_NUMBERS);
		double[] values = IntStream.range(0, lines.length).filter(i -> !lines[i].isBlank() && !lines[i].strip().startsWith("#"))
				.mapToDouble(i -> finite(lines[i].strip(), i + 1, file)).toArray();
		if (values.length == 0) {
			throw new MediaException("The file %s holds no numbers.".formatted(file));
		}
		return values;
	}

	private static String text(byte[] bytes, Path file) {
		try {
			return TextBytes.decode(bytes);
		} catch (CharacterCodingException e) {
			int line = 1;
			for (byte each : bytes) {
				if (each < 0) {
					break;
				}
				line += each == '\n' ? 1 : 0;
			}
			throw new MediaException("Line %d of %s holds no text; a file of latents has one number a line.".formatted(line, file), e);
		}
	}

	private static double finite(String line, int number, Path file) {
		double value = NUMBER.matcher(line).matches() ? Double.parseDouble(line) : Double.NaN;
		if (Double.isFinite(value)) {
			return value;
		}
		int words = line.split("\\s+").length;
		throw new MediaException(words > 1 ? "Line %d of %s holds %d words; a file of latents has one number a line.".formatted(number, file, words)
				: "Line %d of %s is not a finite number: %s.".formatted(number, file, shortened(line)));
	}

	private static byte[] bytes(Path file) {
		try {
			if (Files.isRegularFile(file) && Files.size(file) > MAXIMUM_BYTES) {
				throw new MediaException("The file %s is larger than a file of latents can be (128 MiB).".formatted(file));
			}
		} catch (IOException e) {
			throw new MediaException("The file %s cannot be read; check that you may read it.".formatted(file), e);
		}
		return PictureFiles.bytes(file);
	}

	private static String shortened(String line) {
		return line.length() > 40 ? line.substring(0, 40) + "…" : line;
	}

	private static double parse(String line, int number) {
		try {
			return switch (line) {
				case "nan" -> Double.NaN;
				case "inf" -> Double.POSITIVE_INFINITY;
				case "-inf" -> Double.NEGATIVE_INFINITY;
				default -> Double.parseDouble(line);
			};
		} catch (NumberFormatException e) {
			throw new MediaException("Line %d is not a number: %s".formatted(number, shortened(line)), e);
		}
	}

	/** C's {@code %.18e}: the exact binary value rounded to 19 digits. Java's own formatter stops at the digits of {@code toString}. */
	private static String format(double value) {
		if (Double.isNaN(value)) {
			return "nan";
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "inf" : "-inf";
		}
		String sign = Double.compare(value, 0.0) < 0 ? "-" : "";
		if (value == 0) {
			return sign + "0." + "0".repeat(DIGITS - 1) + "e+00";
		}
		BigDecimal rounded = new BigDecimal(Math.abs(value)).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
		String digits = rounded.unscaledValue().toString();
		int exponent = digits.length() - 1 - rounded.scale();
		String padded = digits + "0".repeat(Math.max(0, DIGITS - digits.length()));
		return String.format(Locale.ROOT, "%s%s.%se%s%02d", sign, padded.substring(0, 1), padded.substring(1, DIGITS), exponent < 0 ? "-" : "+",
				Math.abs(exponent));
	}
}
