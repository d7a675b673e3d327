// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.util.List;

/**
 * One setting of a plug-in as a dialog or a command line needs it.
 *
 * @param id      identifier in lower case with hyphens, made from the component's name ({@code stepSize} gives {@code step-size})
 * @param type    the component's Java type
 * @param label   name shown in dialogs
 * @param help    one line of help
 * @param initial default in text form
 * @param minimum smallest allowed number, or negative infinity
 * @param maximum largest allowed number, or positive infinity
 * @param automatic whether the text {@value Settings#AUTOMATIC} leaves the number to the plug-in
 * @param choices allowed texts of an enum, in order; empty for other types
 */
public record SettingDescriptor(String id, Class<?> type, String label, String help, String initial, double minimum, double maximum,
		boolean automatic, List<String> choices) {

	/** Whether the value is a whole or decimal number. */
	public boolean numeric() {
		return type == int.class || type == long.class || type == double.class;
	}

	/** The numbers allowed, such as {@code 1 to 64}, {@code at least 0} or {@code auto or at least 2}; empty if there is nothing to say. */
	public String range() {
		boolean below = minimum != Double.NEGATIVE_INFINITY;
		boolean above = maximum != Double.POSITIVE_INFINITY;
		if (!numeric() || !below && !above) {
			return "";
		}
		String numbers = below && above ? plain(minimum) + " to " + plain(maximum) : below ? "at least " + plain(minimum) : "at most " + plain(maximum);
		return automatic ? Settings.AUTOMATIC + " or " + numbers : numbers;
	}

	/** All that a person needs to know to choose: help, default and range, each a sentence or a part of one. */
	public String explanation() {
		String range = range().isEmpty() ? "" : "; " + range();
		return (help.endsWith(".") ? help : help + ".") + " Default: " + (initial.isEmpty() ? "nothing" : initial) + range + ".";
	}

	/** A number as people write it: 64, 0.5, 1e-12. */
	static String plain(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e10 ? Long.toString((long) value)
				: Double.toString(value).replace(".0E", "e").replace('E', 'e');
	}
}
