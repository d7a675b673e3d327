// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.util.List;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.Settings;

/**
 * The settings that one part of a run has, for a dialog or a command line.
 *
 * @param role   the part
 * @param plugIn identifier of the plug-in that plays it; the role's own name where no plug-in does
 * @param name   what people call it
 * @param type   the settings record
 */
public record RoleSettings(Role role, String plugIn, String name, Class<? extends Record> type) {

	/** The settings in order. */
	public List<SettingDescriptor> descriptors() {
		return Settings.describe(type);
	}
}
