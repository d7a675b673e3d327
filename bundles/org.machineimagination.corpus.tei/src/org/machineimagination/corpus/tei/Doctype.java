// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document type declaration, which no parser gets to see. Of its entities those are known whose value is a few plain
 * characters, as many older editions write their dashes and accents; all others are not.
 *
 * @param start    UTF-16 units before it
 * @param end      UTF-16 units before its end
 * @param entities values by name
 */
record Doctype(int start, int end, Map<String, String> entities) {

	private static final String BEGINNING = "<!DOCTYPE";
	private static final int MOST_ENTITIES = 2000;
	private static final int LONGEST_SUBSET = 1 << 18;
	private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s+([\\p{L}_][\\p{L}\\p{N}_.-]{0,63})\\s+(?:\"([^\"<%]{0,64})\"|'([^'<%]{0,64})')\\s*>");
	private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));");

	/** Looks for it before the first element. */
	static Optional<Doctype> find(String text) {
		int at = 0;
		while (at < text.length()) {
			if (Character.isWhitespace(text.charAt(at))) {
				at++;
			} else if (text.startsWith("<?", at)) {
				at = after(text, "?>", at);
			} else if (text.startsWith("<!--", at)) {
				at = after(text, "-->", at);
			} else {
				return text.startsWith(BEGINNING, at) ? Optional.of(of(text, at)) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static Doctype of(String text, int start) {
		int end = end(text, start);
		var entities = new HashMap<String, String>();
		Matcher matcher = ENTITY.matcher(text.substring(start, Math.min(end, start + LONGEST_SUBSET)));
		while (matcher.find() && entities.size() < MOST_ENTITIES) {
			String written = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
			String value = REFERENCE.matcher(written).replaceAll(Doctype::character);
			if (value.indexOf('&') < 0) {
				entities.putIfAbsent(matcher.group(1), value);
			}
		}
		return new Doctype(start, end, Map.copyOf(entities));
	}

	private static String character(java.util.regex.MatchResult reference) {
		String hexadecimal = reference.group(1);
		int point = hexadecimal == null ? Integer.parseInt(reference.group(2)) : Integer.parseInt(hexadecimal, 16);
		// An ampersand would make a reference of what follows it; such an entity is not known.
		boolean plain =
				Character.isValidCodePoint(point) && !Character.isISOControl(point) && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
		return plain ? Matcher.quoteReplacement(Character.toString(point)) : "&";
	}

	/** Quotes, comments and instructions may hold what looks like its end. */
	private static int end(String text, int start) {
		boolean subset = false;
		int at = start + BEGINNING.length();
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '"' || c == '\'') {
				at = after(text, String.valueOf(c), at + 1);
			} else if (text.startsWith("<!--", at)) {
				at = after(text, "-->", at);
			} else if (text.startsWith("<?", at)) {
				at = after(text, "?>", at);
			} else if (c == '>' && !subset) {
				return at + 1;
			} else {
				subset = c == '[' || subset && c != ']';
				at++;
			}
		}
		return text.length();
	}

	private static int after(String text, String mark, int from) {
		int found = text.indexOf(mark, from);
		return found < 0 ? text.length() : found + mark.length();
	}

	/** The text with blanks in its place, so that every other character stays where it is. */
	String without(String text) {
		String blank = text.substring(start, end).replaceAll("[^\n]", " ");
		return text.substring(0, start) + blank + text.substring(end);
	}
}
