// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.objective.Prompt;

/**
 * What somebody asks for: one search. Everything is text or number; what is left empty is chosen by whoever runs it. A value; the
 * {@code with} methods give changed copies.
 *
 * @param wanted     what is to come out
 * @param computing  how it is computed
 * @param words      what people say of it
 * @param runsFolder where the run's folder is made, if it is not the data folder's {@code runs}
 */
public record RunRequest(Wanted wanted, Computing computing, Words words, @Nullable Path runsFolder) {

	/** In place of a judge: nobody judges. */
	public static final String NONE = "none";

	/** A search for one text with everything else at its default and seed 1. */
	public static RunRequest of(String prompt) {
		return of(List.of(new Prompt(prompt, 1)));
	}

	/** A search for several prompts with everything else at its default and seed 1. */
	public static RunRequest of(List<Prompt> prompts) {
		return of(Wanted.of(prompts));
	}

	/** A search for what is wanted, with everything else at its default. */
	public static RunRequest of(Wanted wanted) {
		return new RunRequest(wanted, Computing.DEFAULT, Words.NONE, null);
	}

	/** What people call the run: its title, or else its first prompt to draw. */
	public String name() {
		return words.title().isBlank() ? prompts().stream().filter(prompt -> prompt.weight() > 0).findFirst().orElseThrow().text() : words.title();
	}

	/** What to draw and what to avoid. */
	public List<Prompt> prompts() {
		return wanted.prompts();
	}

	/** What every random number follows from. */
	public long seed() {
		return wanted.seed();
	}

	/** The models. */
	public ModelNames models() {
		return wanted.models();
	}

	/** Identifier or folder of the model that makes pictures, or empty. */
	public String generator() {
		return models().generator();
	}

	/** Identifier or folder of the perceptor that steers the search, or empty. */
	public String guide() {
		return models().guide();
	}

	/** Identifier or folder of the perceptor that scores the result, {@value #NONE}, or empty. */
	public String judge() {
		return models().judge();
	}

	/** Identifier of the method of search, or empty. */
	public String optimizer() {
		return wanted.optimizer();
	}

	/** All settings by role. */
	public Map<Role, Map<String, String>> settings() {
		return wanted.settings();
	}

	/** The texts of a role's settings; empty if none was given. */
	public Map<String, String> settings(Role role) {
		return wanted.settings(role);
	}

	/** Name of the preset that some of the settings came from, or empty. */
	public String preset() {
		return wanted.preset();
	}

	/** Where the search begins, or none for where its settings say. */
	public StartLatents start() {
		return wanted.start();
	}

	/** Identifier of the backend, or empty. */
	public String backend() {
		return computing.backend();
	}

	/** Identifier of the backend's device, or empty for its default one. */
	public String device() {
		return computing.device();
	}

	/** Processor threads, 0 for as many as are allotted. */
	public int threads() {
		return computing.threads();
	}

	/** This request for something else. */
	public RunRequest with(Wanted other) {
		return new RunRequest(other, computing, words, runsFolder);
	}

	/** This request computed in another way. */
	public RunRequest with(Computing other) {
		return new RunRequest(wanted, other, words, runsFolder);
	}

	/** This request with other words about it. */
	public RunRequest with(Words other) {
		return new RunRequest(wanted, computing, other, runsFolder);
	}

	/** This request with its folder made in another place; without one, in the data folder's {@code runs}. */
	public RunRequest withRunsFolder(@Nullable Path other) {
		return new RunRequest(wanted, computing, words, other);
	}

	/** This request with one more prompt; negative weights keep away from the text. */
	public RunRequest withPrompt(String text, double weight) {
		var all = new ArrayList<>(prompts());
		all.add(new Prompt(text, weight));
		return withPrompts(all);
	}

	/** This request with other prompts. */
	public RunRequest withPrompts(List<Prompt> others) {
		return with(wanted.withPrompts(others));
	}

	/** This request with another seed. */
	public RunRequest withSeed(long other) {
		return with(wanted.withSeed(other));
	}

	/** This request with other models; empty texts mean the defaults. */
	public RunRequest withModels(String generator, String guide, String judge) {
		return with(wanted.with(new ModelNames(generator, guide, judge), optimizer()));
	}

	/** This request with another generator. */
	public RunRequest withGenerator(String other) {
		return withModels(other, guide(), judge());
	}

	/** This request with another guide. */
	public RunRequest withGuide(String other) {
		return withModels(generator(), other, judge());
	}

	/** This request with another judge. */
	public RunRequest withJudge(String other) {
		return withModels(generator(), guide(), other);
	}

	/** This request with another method of search. */
	public RunRequest withOptimizer(String other) {
		return with(wanted.with(models(), other));
	}

	/** This request, begun at other latents. */
	public RunRequest withStart(StartLatents other) {
		return with(wanted.withStart(other));
	}

	/** This request with one setting changed. */
	public RunRequest with(Role role, String setting, String text) {
		var texts = new LinkedHashMap<>(settings(role));
		texts.put(setting, text);
		return with(role, texts);
	}

	/** This request with all settings of a role replaced. */
	public RunRequest with(Role role, Map<String, String> texts) {
		var all = new LinkedHashMap<>(settings());
		all.put(role, texts);
		return with(wanted.with(all, preset()));
	}
}
