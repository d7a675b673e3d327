// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

/**
 * Goes through the tags of text that a parser is found well-formed by, one after the other, and knows exactly where each
 * stands; what parsers say of places is only near.
 */
final class Markup {

	private final String text;
	private int at;
	private int line = 1;
	private int start;
	private int end;

	/** Before the first tag. */
	Markup(String text) {
		this.text = text;
	}

	/** Goes to the next start or end tag, past comments, instructions and sections of characters. */
	void next() {
		while (true) {
			int found = text.indexOf('<', at);
			if (found < 0) {
				throw new IllegalStateException("The parser found more tags than there are");
			}
			if (text.startsWith("<!--", found)) {
				go(after("-->", found + 4));
			} else if (text.startsWith("<![CDATA[", found)) {
				go(after("]]>", found));
			} else if (text.startsWith("<?", found)) {
				go(after("?>", found));
			} else {
				go(found);
				start = found;
				end = tagEnd(found);
				return;
			}
		}
	}

	/** Goes past the tag. */
	void pass() {
		go(end);
	}

	private int after(String mark, int from) {
		int found = text.indexOf(mark, from);
		return found < 0 ? text.length() : found + mark.length();
	}

	private int tagEnd(int from) {
		char quote = 0;
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if (c == '"' || c == '\'') {
				quote = c;
			} else if (c == '>') {
				return i + 1;
			}
		}
		return text.length();
	}

	private void go(int to) {
		for (int i = at; i < to; i++) {
			line += text.charAt(i) == '\n' ? 1 : 0;
		}
		at = to;
	}

	/** UTF-16 units before the tag. */
	int start() {
		return start;
	}

	/** UTF-16 units before its end. */
	int end() {
		return end;
	}

	/** The line that the tag begins on, from 1. */
	int line() {
		return line;
	}

	/** Whether the tag is an element's start and end at once. */
	boolean empty() {
		return text.charAt(end - 2) == '/';
	}
}
