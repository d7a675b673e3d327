// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;

/**
 * What the settings of plug-ins are called where words are typed: like themselves. Where two plug-ins have a setting of the same name, the
 * short form belongs to the first of them and the other has the form with its role, such as {@code --output.size}.
 */
public final class OptionNames {

	private OptionNames() {
	}

	/**
	 * The option of every setting.
	 *
	 * @param settings the settings in the order in which they get their options
	 * @return by role, then by identifier of the setting
	 */
	public static Map<Role, Map<String, String>> of(List<RoleSettings> settings) {
		var used = new HashSet<>(RequestReader.OF_COMMAND);
		RequestOptions.ALL.forEach(option -> used.add(option.name()));
		var names = new LinkedHashMap<Role, Map<String, String>>();
		for (RoleSettings role : settings) {
			var ofRole = new LinkedHashMap<String, String>();
			for (SettingDescriptor descriptor : role.descriptors()) {
				String plain = "--" + descriptor.id();
				ofRole.put(descriptor.id(), used.add(plain) ? plain : "--" + role.role().id() + "." + descriptor.id());
			}
			names.put(role.role(), ofRole);
		}
		return names;
	}
}
