// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.util.Collection;
import java.util.List;

/** Finds what somebody may have meant who typed a name that does not exist. */
public final class Spelling {

	private static final int CLOSE = 2;

	private Spelling() {
	}

	/** The known names that begin with what was typed or differ in at most two characters, in alphabetical order. */
	public static List<String> near(String typed, Collection<String> known) {
		return known.stream().filter(name -> isClose(typed, name)).distinct().sorted().toList();
	}

	/** The end of a sentence on a name that does not exist: {@code "; did you mean A or B?"}, or else what there is, or nothing. */
	public static String hint(String typed, Collection<String> known) {
		List<String> near = near(typed, known);
		return !near.isEmpty() ? "; did you mean " + String.join(" or ", near) + "?"
				: known.isEmpty() ? "." : "; there is " + String.join(", ", known) + ".";
	}

	private static boolean isClose(String typed, String name) {
		return typed.length() > 3 && name.startsWith(typed) || distance(typed, name) <= CLOSE;
	}

	/** The least number of characters to insert, remove or replace (Levenshtein, 1966). */
	public static int distance(String a, String b) {
		var row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}
