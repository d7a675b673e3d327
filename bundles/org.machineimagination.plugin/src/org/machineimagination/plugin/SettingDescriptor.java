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
 * @param choices allowed texts of an enum, in order; empty for other types
 */
public record SettingDescriptor(String id, Class<?> type, String label, String help, String initial, double minimum, double maximum,
		List<String> choices) {

	/** Whether the value is a whole or decimal number. */
	public boolean numeric() {
		return type == int.class || type == long.class || type == double.class;
	}
}
