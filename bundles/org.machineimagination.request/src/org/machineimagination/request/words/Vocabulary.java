// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import java.util.List;
import org.machineimagination.request.Preset;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;

/** What words may mean where they are read: the settings and the presets that are there. */
public interface Vocabulary {

	/**
	 * The settings that a run of these plug-ins has, in the order to show them. Empty identifiers mean the defaults.
	 *
	 * @throws RuntimeException with one plain sentence if there is no such plug-in or model
	 */
	List<RoleSettings> settings(String generator, String optimizer);

	/**
	 * The preset of a name.
	 *
	 * @throws RuntimeException with one plain sentence if there is none
	 */
	Preset preset(String name);

	/**
	 * A request with what a preset says wherever the request itself says nothing.
	 *
	 * @throws RuntimeException with one plain sentence if the preset does not fit
	 */
	RunRequest apply(Preset preset, RunRequest request);
}
