// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.publish;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;

/**
 * Vectors as numpy's {@code savetxt} writes them with {@code %.18e}, one number a line: the form in which the workshop's notebooks pass
 * latents on. Reading gives back the very same numbers.
 */
public final class SavedText {

	private static final int DIGITS = 19;
	private static final int MAXIMUM_NUMBERS = 1 << 22;

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
	 * @throws PublishException if a line is no number; the message names the line
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

	private static double parse(String line, int number) {
		try {
			return switch (line) {
				case "nan" -> Double.NaN;
				case "inf" -> Double.POSITIVE_INFINITY;
				case "-inf" -> Double.NEGATIVE_INFINITY;
				default -> Double.parseDouble(line);
			};
		} catch (NumberFormatException e) {
			throw new PublishException("Line %d is not a number: %s".formatted(number, line.length() > 40 ? line.substring(0, 40) + "…" : line), e);
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
		return String.format(Locale.ROOT, "%s%s.%se%s%02d", sign, padded.substring(0, 1), padded.substring(1, DIGITS), exponent < 0 ? "-" : "+", Math.abs(exponent));
	}
}
