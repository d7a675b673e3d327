// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.UsageException;

/**
 * What is wanted of a search: all that decides what comes out of it, as it was typed and as the run record keeps it. Two that are equal ask
 * for the same. A value; the {@code with} methods give changed copies.
 *
 * @param prompts   what to draw and, with negative weights, what to avoid
 * @param seed      every random number follows from it
 * @param models    the models
 * @param optimizer identifier of the method of search, or empty
 * @param settings  by role, texts by identifier of the setting, their order kept; what is missing takes its default
 * @param preset    name of the preset that some of the settings came from, or empty; only a word to remember, the settings say it all
 * @param start     where the search begins, or none for where its settings say
 */
public record Wanted(List<Prompt> prompts, long seed, ModelNames models, String optimizer, Map<Role, Map<String, String>> settings, String preset,
		StartLatents start) {

	private static final int MAXIMUM_PROMPTS = 100;

	/** @throws UsageException with one plain sentence if the prompts cannot be used together */
	public Wanted {
		prompts = List.copyOf(prompts);
		settings = copy(settings);
		if (prompts.isEmpty()) {
			throw new UsageException("There is no prompt; give a few words, for example \"a red apple\".");
		}
		if (prompts.size() > MAXIMUM_PROMPTS) {
			throw new UsageException("There are %d prompts; at most %d can be used.".formatted(prompts.size(), MAXIMUM_PROMPTS));
		}
		if (prompts.stream().noneMatch(prompt -> prompt.weight() > 0)) {
			throw new UsageException("There is no prompt to draw, only prompts to avoid; give at least one with a positive weight.");
		}
	}

	/** These prompts with everything else at its default and seed 1. */
	public static Wanted of(List<Prompt> prompts) {
		return new Wanted(prompts, 1, ModelNames.DEFAULT, "", Map.of(), "", StartLatents.NONE);
	}

	/** The texts of a role's settings; empty if none was given. */
	public Map<String, String> settings(Role role) {
		return settings.getOrDefault(role, Map.of());
	}

	/** The same with other prompts. */
	public Wanted withPrompts(List<Prompt> others) {
		return new Wanted(others, seed, models, optimizer, settings, preset, start);
	}

	/** The same with another seed. */
	public Wanted withSeed(long other) {
		return new Wanted(prompts, other, models, optimizer, settings, preset, start);
	}

	/** The same with other models and another method of search. */
	public Wanted with(ModelNames otherModels, String otherOptimizer) {
		return new Wanted(prompts, seed, otherModels, otherOptimizer, settings, preset, start);
	}

	/** The same with all settings replaced, and a note of the preset that some of them came from. */
	public Wanted with(Map<Role, Map<String, String>> others, String otherPreset) {
		return new Wanted(prompts, seed, models, optimizer, others, otherPreset, start);
	}

	/** The same, begun at other latents. */
	public Wanted withStart(StartLatents other) {
		return new Wanted(prompts, seed, models, optimizer, settings, preset, other);
	}

	/** Settings that nobody can change, in the order of the roles. */
	static Map<Role, Map<String, String>> copy(Map<Role, Map<String, String>> settings) {
		var copy = new EnumMap<Role, Map<String, String>>(Role.class);
		settings.forEach((role, texts) -> copy.put(role, Collections.unmodifiableMap(new LinkedHashMap<>(texts))));
		return Collections.unmodifiableMap(copy);
	}
}
