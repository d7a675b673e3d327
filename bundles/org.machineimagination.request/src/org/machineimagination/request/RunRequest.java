// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.UsageException;

/**
 * What somebody asks for: one search. Everything is text or number, as it was typed and as the run record keeps it; what is left
 * empty is chosen by whoever runs it. A value; the {@code with} methods give changed copies.
 *
 * @param prompts     what to draw and, with negative weights, what to avoid
 * @param seed        every random number follows from it
 * @param generator   identifier or folder of the model that makes pictures, or empty
 * @param guide       identifier or folder of the perceptor that steers the search, or empty
 * @param judge       identifier or folder of the perceptor that scores the result, {@value #NONE}, or empty
 * @param optimizer   identifier of the method of search, or empty
 * @param backend     identifier of the backend, or empty
 * @param device      identifier of the backend's device, or empty for its default one
 * @param threads     processor threads, 0 for as many as are allotted
 * @param settings    by role, texts by identifier of the setting, their order kept; what is missing takes its default
 * @param runsFolder  where the run's folder is made, or null for the data folder's {@code runs}
 * @param requestedBy who asks, or empty
 * @param title       what people call the run, or empty for its first prompt
 * @param notes       what is to be remembered about it, or empty
 * @param tags        keywords
 * @param preset      name of the preset that some of the settings came from, or empty; only a word to remember, the settings say it all
 */
public record RunRequest(List<Prompt> prompts, long seed, String generator, String guide, String judge, String optimizer, String backend,
		String device, int threads, Map<Role, Map<String, String>> settings, Path runsFolder, String requestedBy, String title, String notes,
		List<String> tags, String preset) {

	/** In place of a judge: nobody judges. */
	public static final String NONE = "none";

	private static final int MAXIMUM_PROMPTS = 100;
	private static final int MAXIMUM_THREADS = 4096;

	/**
	 * @throws UsageException with one plain sentence if something can be seen to be wrong without looking at any plug-in
	 */
	public RunRequest {
		prompts = List.copyOf(prompts);
		tags = List.copyOf(tags);
		var copy = new EnumMap<Role, Map<String, String>>(Role.class);
		settings.forEach((role, texts) -> copy.put(role, Collections.unmodifiableMap(new LinkedHashMap<>(texts))));
		settings = Collections.unmodifiableMap(copy);
		if (prompts.isEmpty()) {
			throw new UsageException("There is no prompt; give a few words, for example \"a red apple\".");
		}
		if (prompts.size() > MAXIMUM_PROMPTS) {
			throw new UsageException("There are %d prompts; at most %d can be used.".formatted(prompts.size(), MAXIMUM_PROMPTS));
		}
		if (prompts.stream().noneMatch(prompt -> prompt.weight() > 0)) {
			throw new UsageException("There is no prompt to draw, only prompts to avoid; give at least one with a positive weight.");
		}
		if (threads < 0 || threads > MAXIMUM_THREADS) {
			throw new SettingException("threads", "The setting threads is a whole number from 0 to %d, not '%d'.".formatted(MAXIMUM_THREADS, threads));
		}
		prompts.forEach(prompt -> requireWritable("prompt", prompt.text()));
		requireWritable("title", title);
		requireWritable("note", notes);
		requireWritable("name of who asks", requestedBy);
		tags.forEach(tag -> requireWritable("tag", tag));
	}

	/** A search for one text with everything else at its default and seed 1. */
	public static RunRequest of(String prompt) {
		return of(List.of(new Prompt(prompt, 1)));
	}

	/** A search for several prompts with everything else at its default and seed 1. */
	public static RunRequest of(List<Prompt> prompts) {
		return new RunRequest(prompts, 1, "", "", "", "", "", "", 0, Map.of(), null, "", "", "", List.of(), "");
	}

	/** What people call the run: its title, or else its first prompt to draw. */
	public String name() {
		return title.isBlank() ? prompts.stream().filter(prompt -> prompt.weight() > 0).findFirst().orElseThrow().text() : title;
	}

	/** The texts of a role's settings; empty if none was given. */
	public Map<String, String> settings(Role role) {
		return settings.getOrDefault(role, Map.of());
	}

	/** This request with one more prompt; negative weights keep away from the text. */
	public RunRequest withPrompt(String text, double weight) {
		var all = new ArrayList<>(prompts);
		all.add(new Prompt(text, weight));
		return withPrompts(all);
	}

	/** This request with other prompts. */
	public RunRequest withPrompts(List<Prompt> others) {
		return new RunRequest(others, seed, generator, guide, judge, optimizer, backend, device, threads, settings, runsFolder, requestedBy, title,
				notes, tags, preset);
	}

	/** This request with another seed. */
	public RunRequest withSeed(long other) {
		return new RunRequest(prompts, other, generator, guide, judge, optimizer, backend, device, threads, settings, runsFolder, requestedBy, title,
				notes, tags, preset);
	}

	/** This request with other models; empty texts mean the defaults. */
	public RunRequest withModels(String otherGenerator, String otherGuide, String otherJudge) {
		return new RunRequest(prompts, seed, otherGenerator, otherGuide, otherJudge, optimizer, backend, device, threads, settings, runsFolder,
				requestedBy, title, notes, tags, preset);
	}

	/** This request with another generator. */
	public RunRequest withGenerator(String other) {
		return withModels(other, guide, judge);
	}

	/** This request with another guide. */
	public RunRequest withGuide(String other) {
		return withModels(generator, other, judge);
	}

	/** This request with another judge. */
	public RunRequest withJudge(String other) {
		return withModels(generator, guide, other);
	}

	/** This request with another method of search. */
	public RunRequest withOptimizer(String other) {
		return new RunRequest(prompts, seed, generator, guide, judge, other, backend, device, threads, settings, runsFolder, requestedBy, title,
				notes, tags, preset);
	}

	/** This request on another backend and device. */
	public RunRequest withBackend(String otherBackend, String otherDevice, int otherThreads) {
		return new RunRequest(prompts, seed, generator, guide, judge, optimizer, otherBackend, otherDevice, otherThreads, settings, runsFolder,
				requestedBy, title, notes, tags, preset);
	}

	/** This request with one setting changed. */
	public RunRequest with(Role role, String setting, String text) {
		var texts = new LinkedHashMap<>(settings(role));
		texts.put(setting, text);
		return with(role, texts);
	}

	/** This request with all settings of a role replaced. */
	public RunRequest with(Role role, Map<String, String> texts) {
		var all = new LinkedHashMap<>(settings);
		all.put(role, texts);
		return new RunRequest(prompts, seed, generator, guide, judge, optimizer, backend, device, threads, all, runsFolder, requestedBy, title, notes,
				tags, preset);
	}

	/** This request with its folder made in another place; null for the data folder's {@code runs}. */
	public RunRequest withRunsFolder(Path other) {
		return new RunRequest(prompts, seed, generator, guide, judge, optimizer, backend, device, threads, settings, other, requestedBy, title, notes,
				tags, preset);
	}

	/** This request with other words about it. */
	public RunRequest withWords(String otherRequestedBy, String otherTitle, String otherNotes, List<String> otherTags) {
		return new RunRequest(prompts, seed, generator, guide, judge, optimizer, backend, device, threads, settings, runsFolder, otherRequestedBy,
				otherTitle, otherNotes, otherTags, preset);
	}

	/** This request with a note of the preset that it was made from, whose settings are put in elsewhere. */
	public RunRequest withPreset(String name) {
		return new RunRequest(prompts, seed, generator, guide, judge, optimizer, backend, device, threads, settings, runsFolder, requestedBy, title,
				notes, tags, name);
	}

	/** Records are XML, which has no way to hold control characters and halves of surrogate pairs. */
	private static void requireWritable(String what, String text) {
		text.codePoints().filter(RunRequest::unwritable).findFirst().ifPresent(point -> {
			throw new UsageException("The %s holds the character U+%04X, which no record can hold; remove it.".formatted(what, point));
		});
	}

	private static boolean unwritable(int point) {
		boolean blank = point == '\t' || point == '\n' || point == '\r';
		boolean halfOfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return point < ' ' && !blank || halfOfPair || point == 0xFFFE || point == 0xFFFF;
	}
}
