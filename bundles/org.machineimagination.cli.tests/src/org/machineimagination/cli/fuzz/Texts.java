// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Damage to words, numbers and signs of a text, whatever its syntax. Bytes that are no UTF-8 are among what is put in. */
final class Texts {

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d_.+-]+|.", Pattern.DOTALL);
	private static final List<String> ODD = List.of("", "0", "-1", "1", "NaN", "Infinity", "1e999", "-1e-999", "2147483648", "-9223372036854775809",
			"99999999999999999999999999", "0.1", "1,5", "null", "true", "\"", "'", ",", ";", "\t", "\n", "\r", "\r\n", "\0", "\u001b[2J", "\uFEFF", "\uFFFF",
			"\u0000\u0000", "é", "\uD83D\uDE00", "<", ">", "&", "&lt;", "]]>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "[", "]", "{", "}",
			"../../x", "/", "\\", "#", "%s", "%n", "${x}", "-", "--", "()", "(".repeat(3000), "[".repeat(3000), "a".repeat(70_000));

	private Texts() {
	}

	/** One such damage. */
	static byte[] damage(byte[] bytes, RandomGenerator random) {
		// Byte by byte, so that what is no text stays as it is.
		List<String> tokens = new ArrayList<>(TOKEN.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).results().map(match -> match.group()).toList());
		if (tokens.isEmpty()) {
			return odd(random).getBytes(StandardCharsets.UTF_8);
		}
		int at = random.nextInt(tokens.size());
		switch (random.nextInt(6)) {
			case 0 -> tokens.remove(at);
			case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
			case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
			case 3 -> tokens.add(at, odd(random));
			case 4 -> tokens.set(at, odd(random));
			default -> tokens.subList(at, Math.min(tokens.size(), at + 1 + random.nextInt(40))).clear();
		}
		return String.join("", tokens).getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Another number where a number stands, of as many digits, so that lengths stay right. */
	static byte[] otherDigits(byte[] bytes, RandomGenerator random) {
		byte[] result = bytes.clone();
		int start = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
		for (int i = start; i < result.length; i++) {
			if (result[i] >= '0' && result[i] <= '9') {
				for (; i < result.length && result[i] >= '0' && result[i] <= '9'; i++) {
					result[i] = (byte) (random.nextBoolean() ? '9' : '0' + random.nextInt(10));
				}
				return result;
			}
		}
		return Bytes.damage(bytes, random);
	}

	/** Something odd, as the bytes of UTF-8 seen as signs of a byte each, or a single byte that is none. */
	private static String odd(RandomGenerator random) {
		int choice = random.nextInt(ODD.size() + 1);
		return choice == ODD.size() ? "\u00E9" : new String(ODD.get(choice).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}
}
