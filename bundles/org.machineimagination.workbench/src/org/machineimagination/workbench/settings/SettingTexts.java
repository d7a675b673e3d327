// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.request.RoleSettings;

/** What is typed for settings: what is wrong with it and what differs from the defaults. */
public final class SettingTexts {

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

	/** The texts that mean something else than the defaults; {@code 1.0E-3} is no change of {@code 0.001}. */
	public static Map<String, String> changed(RoleSettings role, Map<String, String> texts) {
		var changed = new LinkedHashMap<String, String>();
		for (SettingDescriptor descriptor : role.descriptors()) {
			String text = texts.get(descriptor.id());
			if (text != null && !same(descriptor, text.strip())) {
				changed.put(descriptor.id(), text);
			}
		}
		return changed;
	}

	private static boolean same(SettingDescriptor descriptor, String text) {
		try {
			return Settings.parse(descriptor, text).equals(Settings.parse(descriptor, descriptor.initial()));
		} catch (SettingException e) {
			// What cannot be read is not the default; what is wrong with it is told by problems.
			return false;
		}
	}
}
