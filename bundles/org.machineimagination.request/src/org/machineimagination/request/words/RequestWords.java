// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;

/**
 * A request as words that would be typed for it; {@link RequestReader} gives back an equal one if its prompts come in
 * the order of the words (texts to draw, pictures, texts to avoid) and it has no preset, whose name is left out because the settings say it all.
 *
 * @param prompts the texts to draw, each with its weight
 * @param options each as one word, for example {@code --seed=3}
 */
public record RequestWords(List<String> prompts, List<String> options) {

	public RequestWords {
		prompts = List.copyOf(prompts);
		options = List.copyOf(options);
	}

	/**
	 * The words for a request.
	 *
	 * @param settings the settings that the request's plug-ins have
	 */
	public static RequestWords of(RunRequest request, List<RoleSettings> settings) {
		List<String> prompts = request.prompts().stream().filter(prompt -> prompt.weight() > 0 && prompt.picture() == null).map(PromptText::write)
				.map(DashedOption::typed).toList();
		var options = new ArrayList<String>();
		RequestOptions.values(request).forEach((name, values) -> values.forEach(value -> options.add(name + "=" + value)));
		Map<Role, Map<String, String>> names = OptionNames.of(settings);
		for (RoleSettings role : settings) {
			names.get(role.role()).forEach((setting, name) -> {
				String text = request.settings(role.role()).get(setting);
				if (text != null) {
					options.add(name + "=" + text);
				}
			});
		}
		return new RequestWords(prompts, options);
	}
}
