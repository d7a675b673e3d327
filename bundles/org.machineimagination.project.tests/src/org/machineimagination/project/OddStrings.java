// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that formats like to break: quotes, ends of comments and sections, white space of all kinds, letters of every plane. */
public final class OddStrings {

	/** All of them, no one empty. */
	public static final List<String> ALL = all();

	private OddStrings() {
	}

	private static List<String> all() {
		var texts = new ArrayList<>(List.of(" ", "  two  words ", "a & b < c > d",
				"\"double\" 'single' `back`", "]]>", "<![CDATA[x]]>", "-->", "<!-- x -->",
				"<?xml version=\"1.0\"?>", "&amp;&#10;&quot;", "line\nfeed\r\nreturn\rtab\tend\n", "\n", "\\n\\u0000\\", "{\"a\":[1,null]}",
				"e\u0301 \u00e9 \u1e9b\u0323", "\ufeffmark", "\u00a0\u2028\u2029\u0085\u200b\u200d", "שלום עולם", "مرحبا بالعالم", "床前明月光",
				"👩‍🔬 🏳️‍🌈 👨‍👩‍👧", "\ufffd", "\u007f\u0080\u009f", "ſ ﬁ — “quoted”", "null", "../..", "x".repeat(10_000)));
		for (int plane = 0; plane <= 16; plane++) {
			texts.add("first " + Character.toString((plane << 16) + 0x20) + " last " + Character.toString((plane << 16) + 0xFFFD));
		}
		return List.copyOf(texts);
	}

	/** One of them. */
	public static String any(Random random) {
		return ALL.get(random.nextInt(ALL.size()));
	}
}
