// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Settings under a name, so that a published way of working can be repeated. A preset is a small file that people read. What it leaves open is left to whoever asks, or to the defaults.
 *
 * @param name        lower-case words with hyphens
 * @param description what it is and where it departs from what it is named after, in sentences
 * @param references  the literature it follows
 * @param models      the models
 * @param optimizer   identifier of the method that the optimizer's settings are for, or empty
 * @param settings    by role, texts by identifier of the setting
 * @param text        the file as it is
 * @param file        the file, if it does not ship
 */
public record Preset(String name, String description, List<String> references, ModelNames models, String optimizer,
		Map<Role, Map<String, String>> settings, String text, @Nullable Path file) {

	public Preset {
		references = List.copyOf(references);
		settings = Wanted.copy(settings);
	}

	/** The texts of a role's settings; empty if it has none. */
	public Map<String, String> settings(Role role) {
		return settings.getOrDefault(role, Map.of());
	}
}
