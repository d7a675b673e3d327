// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.request.OptionNames;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;
import org.machineimagination.workbench.settings.SettingTexts;

/** A request as it is typed to a shell. */
final class CommandLine {

	private CommandLine() {
	}

	/**
	 * The command that asks for the same as a request. Settings at their defaults are left out.
	 *
	 * @param settings the settings that the request's plug-ins have
	 */
	static String of(RunRequest request, List<RoleSettings> settings) {
		var words = new ArrayList<String>(List.of("imagine"));
		request.prompts().stream().filter(prompt -> prompt.weight() > 0 && prompt.picture() == null).map(PromptText::write)
				.forEach(text -> words.add(quote(text)));
		request.prompts().stream().filter(prompt -> prompt.weight() < 0 && prompt.picture() == null).map(PromptText::writeAvoided)
				.forEach(text -> option(words, "--avoid", text));
		request.prompts().stream().filter(prompt -> prompt.picture() != null).map(PromptText::writePicture)
				.forEach(text -> option(words, "--image", text));
		option(words, "--seed", Long.toString(request.seed()));
		option(words, "--generator", request.generator());
		option(words, "--guide", request.guide());
		option(words, "--judge", request.judge());
		option(words, "--optimizer", request.optimizer());
		option(words, "--backend", request.backend());
		Map<Role, Map<String, String>> names = OptionNames.of(settings, Set.of());
		for (RoleSettings role : settings) {
			SettingTexts.changed(role, request.settings(role.role()))
					.forEach((id, text) -> option(words, names.get(role.role()).get(id), text));
		}
		return String.join(" ", words);
	}

	private static void option(List<String> words, String name, String value) {
		if (!value.isEmpty()) {
			words.add(value.startsWith("-") ? name + "=" + quote(value) : name + " " + quote(value));
		}
	}

	private static String quote(String text) {
		return text.matches("[\\p{L}\\p{N}_./:@%+,-][\\p{L}\\p{N}_./:@%+=,-]*") && !text.startsWith("-") ? text
				: "'" + text.replace("'", "'\\''") + "'";
	}
}
