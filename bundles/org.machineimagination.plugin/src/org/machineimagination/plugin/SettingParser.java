// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.util.Locale;

/** Turns the text of one setting into its value, or says in a sentence why it does not fit. */
final class SettingParser {

	private SettingParser() {
	}

	/**
	 * The value.
	 *
	 * @throws SettingException if the text does not fit
	 */
	static Object parse(SettingDescriptor descriptor, String text) {
		String trimmed = text.strip();
		Class<?> type = descriptor.type();
		if (type == String.class) {
			return text;
		}
		if (type == boolean.class) {
			return parseBoolean(descriptor, trimmed);
		}
		if (type.isEnum()) {
			return parseChoice(descriptor, trimmed);
		}
		return parseNumber(descriptor, trimmed);
	}

	private static Object parseBoolean(SettingDescriptor descriptor, String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "true", "yes", "on" -> true;
			case "false", "no", "off" -> false;
			default -> throw new SettingException(descriptor.id(), "The setting %s is yes or no, not '%s'.".formatted(descriptor.id(), text));
		};
	}

	private static Object parseChoice(SettingDescriptor descriptor, String text) {
		int index = descriptor.choices().indexOf(text.toLowerCase(Locale.ROOT).replace('_', '-'));
		if (index < 0) {
			throw new SettingException(descriptor.id(), "The setting %s is one of %s, not '%s'.".formatted(descriptor.id(),
					String.join(", ", descriptor.choices()), text));
		}
		return descriptor.type().getEnumConstants()[index];
	}

	/** Spreadsheets write whole numbers as 3.0. */
	private static String withoutZeros(String text) {
		return text.matches("[+-]?\\d+\\.0+") ? text.substring(0, text.indexOf('.')) : text;
	}

	private static Object parseNumber(SettingDescriptor descriptor, String text) {
		try {
			if (descriptor.automatic() && text.equalsIgnoreCase(Settings.AUTOMATIC)) {
				return number(descriptor.type(), 0);
			}
			Number number = descriptor.type() == double.class ? (Number) Double.valueOf(text) : (Number) Long.valueOf(withoutZeros(text));
			double value = number.doubleValue();
			boolean fits = value >= descriptor.minimum() && value <= descriptor.maximum()
					&& (descriptor.type() != int.class || number.longValue() == (int) number.longValue());
			if (fits) {
				return descriptor.type() == int.class ? (Object) number.intValue() : number;
			}
		} catch (NumberFormatException e) {
			// Falls through to the same sentence as a number out of range.
		}
		throw new SettingException(descriptor.id(), "The setting %s is %s%s%s, not '%s'.".formatted(descriptor.id(),
				descriptor.automatic() ? Settings.AUTOMATIC + " or " : "", descriptor.type() == double.class ? "a number" : "a whole number",
				range(descriptor), text));
	}

	private static Object number(Class<?> type, long value) {
		return type == int.class ? (Object) (int) value : type == long.class ? (Object) value : (Object) (double) value;
	}

	private static String range(SettingDescriptor descriptor) {
		boolean below = descriptor.minimum() != Double.NEGATIVE_INFINITY;
		boolean above = descriptor.maximum() != Double.POSITIVE_INFINITY;
		if (below && above) {
			return " from " + SettingDescriptor.plain(descriptor.minimum()) + " to " + SettingDescriptor.plain(descriptor.maximum());
		}
		return below ? " of at least " + SettingDescriptor.plain(descriptor.minimum())
				: above ? " of at most " + SettingDescriptor.plain(descriptor.maximum()) : "";
	}
}
