// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.batch.BatchPlanner;

/** Understands {@code --seed}, {@code --optimizer} and settings by their names, for tests. */
public record WordReader(Studio studio) implements BatchPlanner.Reader {

	@Override
	public Set<String> options(List<String> words) {
		var options = new HashSet<>(Set.of("--seed", "--optimizer"));
		studio.completion().settings(TinyPlugIns.GENERATOR, optimizer(words))
				.forEach(role -> role.descriptors().forEach(each -> options.add("--" + each.id())));
		return options;
	}

	@Override
	public RunRequest read(String prompt, List<String> words) {
		RunRequest plain = optimizer(words).equals("cma-es") ? TinyPlugIns.request(3) : TinyPlugIns.request(3).with(Role.OPTIMIZER, Map.of());
		RunRequest request = plain.withPrompts(List.of(PromptText.read(prompt))).withOptimizer(optimizer(words));
		for (String word : words) {
			String name = word.substring(2, word.indexOf('='));
			String value = word.substring(word.indexOf('=') + 1);
			request = switch (name) {
				case "optimizer" -> request;
				case "seed" -> request.withSeed(Long.parseLong(value));
				default -> request.with(role(name, words), name, value);
			};
		}
		return request;
	}

	private Role role(String setting, List<String> words) {
		return studio.completion().settings(TinyPlugIns.GENERATOR, optimizer(words)).stream()
				.filter(role -> role.descriptors().stream().anyMatch(each -> each.id().equals(setting))).map(RoleSettings::role).findFirst()
				.orElseThrow(() -> new UsageException("There is no option --" + setting + "."));
	}

	private static String optimizer(List<String> words) {
		return words.stream().filter(word -> word.startsWith("--optimizer=")).map(word -> word.substring(12)).reduce("cma-es", (a, b) -> b);
	}
}
