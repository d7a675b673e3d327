// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;

/** The settings of several requests side by side, and which of them differ. */
public final class SettingTable {

	public static final String PROMPT = "prompt";
	public static final String SEED = "seed";

	private static final String PRESET = "preset";
	private static final String OPTIMIZER = "optimizer";
	private static final String GENERATOR = "generator";

	private final List<Map<String, String>> rows;
	private final Map<String, Role> roles = new HashMap<>();

	private SettingTable(List<RunRequest> requests) {
		Set<String> ambiguous = ambiguous(requests);
		this.rows = requests.stream().map(request -> row(request, ambiguous)).toList();
	}

	public static SettingTable of(List<RunRequest> requests) {
		return new SettingTable(requests);
	}

	/** The text of a setting; empty where a request has none of that name. */
	public String text(int request, String setting) {
		return rows.get(request).getOrDefault(setting, "");
	}

	/**
	 * The settings that differ, in the order in which they are shown. Settings of different methods are no difference of their own: that the
	 * methods differ says it all.
	 */
	public List<String> differing() {
		var names = new LinkedHashSet<String>();
		rows.forEach(row -> names.addAll(row.keySet()));
		return names.stream().filter(this::differs).toList();
	}

	/**
	 * What to call a request by the settings in which it differs from others.
	 *
	 * @param over names of settings that do not count, for example {@code seed}
	 */
	public String name(int request, Set<String> over) {
		String name = differing().stream().filter(setting -> !over.contains(setting)).filter(setting -> !text(request, setting).isEmpty())
				.map(setting -> setting.equals(PROMPT) || setting.equals(OPTIMIZER) || setting.equals(PRESET) ? text(request, setting)
						: setting + " " + text(request, setting))
				.collect(Collectors.joining(", "));
		return name.isEmpty() ? "all" : name;
	}

	private boolean differs(String name) {
		Role role = roles.get(name);
		String plugIn = role == Role.OPTIMIZER ? OPTIMIZER : role == Role.GENERATOR ? GENERATOR : "";
		return rows.stream().collect(Collectors.groupingBy(row -> row.getOrDefault(plugIn, ""))).values().stream()
				.anyMatch(group -> group.stream().map(row -> row.getOrDefault(name, "")).distinct().count() > 1);
	}

	/** Prompts as they would be typed. */
	static String prompts(RunRequest request) {
		return request.prompts().stream().map(SettingTable::typed).collect(Collectors.joining(" | "));
	}

	private static String typed(Prompt prompt) {
		return prompt.weight() < 0 ? "not " + PromptText.writeAvoided(prompt) : PromptText.write(prompt);
	}

	private Map<String, String> row(RunRequest request, Set<String> ambiguous) {
		var row = new LinkedHashMap<String, String>();
		row.put(PROMPT, prompts(request));
		row.put(SEED, Long.toString(request.seed()));
		row.put(PRESET, request.preset());
		row.put("start", request.start().shown());
		row.put(GENERATOR, request.generator());
		row.put("guide", request.guide());
		row.put("judge", request.judge());
		row.put(OPTIMIZER, request.optimizer());
		row.put("backend", request.backend());
		row.put("device", request.device());
		row.put("threads", Integer.toString(request.threads()));
		new TreeMap<>(request.settings()).forEach((role, texts) -> texts.forEach((setting, text) -> {
			String name = ambiguous.contains(setting) ? role.id() + "." + setting : setting;
			roles.put(name, role);
			row.put(name, text);
		}));
		return row;
	}

	/** Names that settings of two roles share. */
	private static Set<String> ambiguous(List<RunRequest> requests) {
		Map<String, Set<Role>> roles = new LinkedHashMap<>();
		requests.forEach(request -> request.settings()
				.forEach((role, texts) -> texts.keySet().forEach(setting -> roles.computeIfAbsent(setting, name -> new LinkedHashSet<>()).add(role))));
		return roles.entrySet().stream().filter(entry -> entry.getValue().size() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
	}
}
