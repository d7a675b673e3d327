// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.studio.RoleSettings;

/** What is typed for settings: what is wrong with it, what differs from the defaults, what is said of a setting. */
final class SettingTexts {

	private SettingTexts() {
	}

	/**
	 * What is wrong with texts: each on its own first, and when all fit, whether they fit together.
	 *
	 * @param texts text by identifier of the setting
	 * @return a sentence by identifier of the setting; empty if all is well
	 */
	static Map<String, String> problems(RoleSettings role, Map<String, String> texts) {
		var problems = new LinkedHashMap<String, String>();
		for (SettingDescriptor descriptor : role.descriptors()) {
			try {
				Settings.parse(descriptor, texts.getOrDefault(descriptor.id(), descriptor.initial()));
			} catch (SettingException e) {
				problems.put(descriptor.id(), e.getMessage());
			}
		}
		if (problems.isEmpty()) {
			try {
				Settings.read(role.type(), texts);
			} catch (SettingException e) {
				problems.put(e.setting(), e.getMessage());
			}
		}
		return problems;
	}

	/** The texts that are not the defaults. */
	static Map<String, String> changed(RoleSettings role, Map<String, String> texts) {
		var changed = new LinkedHashMap<String, String>();
		for (SettingDescriptor descriptor : role.descriptors()) {
			String text = texts.get(descriptor.id());
			if (text != null && !text.strip().equals(descriptor.initial())) {
				changed.put(descriptor.id(), text);
			}
		}
		return changed;
	}

	/** Help, default and range in one line. */
	static String help(SettingDescriptor descriptor) {
		String initial = descriptor.initial().isEmpty() ? "nothing" : descriptor.initial();
		return "%s Default: %s%s.".formatted(descriptor.help(), initial, range(descriptor));
	}

	private static String range(SettingDescriptor descriptor) {
		boolean below = descriptor.minimum() != Double.NEGATIVE_INFINITY;
		boolean above = descriptor.maximum() != Double.POSITIVE_INFINITY;
		if (!descriptor.numeric() || !below && !above) {
			return "";
		}
		return below && above ? "; %s to %s".formatted(plain(descriptor.minimum()), plain(descriptor.maximum()))
				: below ? "; at least " + plain(descriptor.minimum()) : "; at most " + plain(descriptor.maximum());
	}

	private static String plain(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}
}
