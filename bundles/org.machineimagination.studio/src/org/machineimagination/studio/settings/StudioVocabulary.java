// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.settings;

import java.util.List;
import org.machineimagination.request.Preset;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.words.Vocabulary;

/** What words mean with the plug-ins, models and presets that are there. */
public record StudioVocabulary(Completion completion, Presets presets) implements Vocabulary {

	@Override
	public List<RoleSettings> settings(String generator, String optimizer) {
		return completion.settings(generator, optimizer);
	}

	@Override
	public Preset preset(String name) {
		return presets.get(name);
	}

	@Override
	public RunRequest apply(Preset preset, RunRequest request) {
		return presets.apply(preset, request);
	}
}
