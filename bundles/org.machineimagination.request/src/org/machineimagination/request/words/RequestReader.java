// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.request.Preset;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;

/**
 * Turns words into a request, wherever they were typed: {@code --seed 3}, {@code --evaluations=200}, prompts with weights. The one place that
 * knows what options mean. A reader sees the settings that there are when it first needs them, and keeps them.
 */
public final class RequestReader {

	/** Options of the command that words are typed to; they say nothing of a request. */
	public static final Set<String> OF_COMMAND = Set.of("--json", "--quiet", "--help", "-h", "--version", "-V");

	private static final String END_OF_OPTIONS = "--";

	/**
	 * What a setting's option sets.
	 *
	 * @param role    the part of a run
	 * @param setting identifier of its setting
	 */
	private record Place(Role role, String setting) {
	}

	/**
	 * What can be typed when plug-ins have been chosen.
	 *
	 * @param options by each of their names
	 * @param places  what those of them set that are settings'
	 */
	private record Known(Map<String, RequestOption> options, Map<RequestOption, Place> places) {

		static Known of(List<RoleSettings> settings) {
			var known = new Known(new LinkedHashMap<>(), new LinkedHashMap<>());
			RequestOptions.ALL.forEach(known::add);
			Map<Role, Map<String, String>> names = OptionNames.of(settings);
			for (RoleSettings role : settings) {
				for (SettingDescriptor descriptor : role.descriptors()) {
					RequestOption option = RequestOption.of(names.get(role.role()).get(descriptor.id()), descriptor);
					known.add(option);
					known.places.put(option, new Place(role.role(), descriptor.id()));
				}
			}
			return known;
		}

		private void add(RequestOption option) {
			options.put(option.name(), option);
			option.aliases().forEach(alias -> options.put(alias, option));
		}
	}

	private final Vocabulary vocabulary;
	private final Map<List<String>, List<RoleSettings>> settings = new ConcurrentHashMap<>();
	private final Map<List<RoleSettings>, Known> known = new ConcurrentHashMap<>();

	public RequestReader(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * The last value of an option that decides which other options there are; empty if it is not given. What is wrong with the words
	 * otherwise makes no difference.
	 */
	public static String value(String option, List<String> words) {
		String value = "";
		for (int i = 0; i < words.size() && !words.get(i).equals(END_OF_OPTIONS); i++) {
			if (words.get(i).startsWith(option + "=")) {
				value = words.get(i).substring(option.length() + 1);
			} else if (words.get(i).equals(option) && i + 1 < words.size()) {
				value = words.get(i + 1);
			}
		}
		return value;
	}

	/**
	 * The settings that there are when these words choose preset, method and models.
	 *
	 * @throws RuntimeException with one plain sentence if there are no such
	 */
	public List<RoleSettings> settings(List<String> words) {
		return settings(value(RequestOptions.PRESET, words), value(RequestOptions.GENERATOR, words), value(RequestOptions.OPTIMIZER, words));
	}

	/**
	 * The settings that there are with a preset, or without one where it is empty. Empty identifiers mean what the preset says, or the defaults.
	 *
	 * @throws RuntimeException with one plain sentence if there are no such
	 */
	public List<RoleSettings> settings(String preset, String generator, String optimizer) {
		return settings.computeIfAbsent(List.of(preset, generator, optimizer), choice -> {
			if (preset.isEmpty()) {
				return vocabulary.settings(generator, optimizer);
			}
			Preset named = vocabulary.preset(preset);
			return vocabulary.settings(generator.isEmpty() ? named.models().generator() : generator, optimizer.isEmpty() ? named.optimizer() : optimizer);
		});
	}

	/** The names of all options there are, those of the command among them, when these words choose preset, method and models. */
	public Set<String> options(List<String> words) {
		var options = new HashSet<>(known(words).options.keySet());
		options.addAll(OF_COMMAND);
		return options;
	}

	/**
	 * What prompts and words ask for. Where an option comes twice, the later one counts, unless each is one more.
	 *
	 * @param prompts each as it is typed, see {@link PromptText}
	 * @throws RuntimeException with one plain sentence if they cannot be understood
	 */
	public RunRequest read(List<String> prompts, List<String> words) {
		Known options = known(words);
		Map<String, List<String>> values = new WordParser(options.options).parse(words);
		var drawn = new ArrayList<Prompt>();
		prompts.forEach(typed -> drawn.add(PromptText.read(DashedOption.text(typed, options.options.keySet()))));
		RunRequest request = RequestOptions.request(drawn, values);
		Map<Role, Map<String, String>> texts = new EnumMap<>(Role.class);
		options.places.forEach((option, place) -> {
			if (values.containsKey(option.name())) {
				texts.computeIfAbsent(place.role(), role -> new LinkedHashMap<>()).put(place.setting(), values.get(option.name()).getLast());
			}
		});
		RunRequest asked = request.with(request.wanted().with(texts, ""));
		String preset = value(RequestOptions.PRESET, words);
		return preset.isEmpty() ? asked : vocabulary.apply(vocabulary.preset(preset), asked);
	}

	private Known known(List<String> words) {
		return known.computeIfAbsent(settings(words), Known::of);
	}
}
