// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.request.Computing;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.Words;
import org.machineimagination.request.words.RequestWords;
import org.machineimagination.workbench.settings.SettingTexts;

/** A request as it is typed to a shell. */
final class CommandLine {

	private CommandLine() {
	}

	/**
	 * The command that asks for the same as a request. Settings at their defaults are left out, and what makes no difference to the result but the
	 * backend.
	 *
	 * @param settings the settings that the request's plug-ins have
	 */
	static String of(RunRequest request, List<RoleSettings> settings) {
		Map<Role, Map<String, String>> changed = new EnumMap<>(Role.class);
		settings.forEach(role -> changed.put(role.role(), SettingTexts.changed(role, request.settings(role.role()))));
		RunRequest told = request.with(request.wanted().with(changed, "")).with(new Computing(request.backend(), "", 0)).with(Words.NONE);
		RequestWords asked = RequestWords.of(told, settings);
		var words = new ArrayList<String>(List.of("imagine"));
		boolean dashed = asked.prompts().stream().anyMatch(prompt -> prompt.startsWith("-"));
		if (!dashed) {
			asked.prompts().forEach(prompt -> words.add(quote(prompt)));
		}
		asked.options().forEach(option -> words.add(option(option)));
		if (dashed) {
			words.add("--");
			asked.prompts().forEach(prompt -> words.add(quote(prompt)));
		}
		return String.join(" ", words);
	}

	/** The option as people type it, with its value as a word of its own where that is not taken for another option. */
	private static String option(String word) {
		int equals = word.indexOf('=');
		String value = word.substring(equals + 1);
		return word.substring(0, equals) + (value.startsWith("-") ? "=" : " ") + quote(value);
	}

	private static String quote(String text) {
		return text.matches("[\\p{L}\\p{N}_./:@%+,-][\\p{L}\\p{N}_./:@%+=,-]*") && !text.startsWith("-") ? text
				: "'" + text.replace("'", "'\\''") + "'";
	}
}
