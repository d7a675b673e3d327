// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.request.OptionNames;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that plug-ins bring: one for every setting, named like it. Where two plug-ins have a setting of the same name, the short
 * form belongs to the first of them and each has the form with its role, such as {@code --output.size}.
 */
public final class SettingOptions {

	private record Known(Role role, String setting, OptionSpec option) {
	}

	private static final Map<String, String> FRIENDLY = Map.of("initial-class", "--class");

	private final List<Known> known = new ArrayList<>();

	/** Adds options for the settings to a command, a group for each plug-in. */
	public void addTo(CommandSpec command, List<RoleSettings> settings) {
		Map<Role, Map<String, String>> names = OptionNames.of(settings, command.optionsMap().keySet());
		int order = 100;
		for (RoleSettings role : settings) {
			var group = ArgGroupSpec.builder().exclusive(false).validate(false).multiplicity("0..1").order(order++)
					.heading("%n" + heading(role) + "%n");
			for (SettingDescriptor descriptor : role.descriptors()) {
				OptionSpec option = option(descriptor, names.get(role.role()).get(descriptor.id()));
				known.add(new Known(role.role(), descriptor.id(), option));
				group.addArg(option);
			}
			if (!role.descriptors().isEmpty()) {
				command.addArgGroup(group.build());
			}
		}
	}

	/** The request with what was given. */
	public RunRequest apply(RunRequest request) {
		Map<Role, Map<String, String>> texts = new HashMap<>();
		for (Known each : known) {
			String text = each.option().getValue();
			if (text != null) {
				texts.computeIfAbsent(each.role(), role -> new HashMap<>()).put(each.setting(), text);
			}
		}
		RunRequest result = request;
		for (var entry : texts.entrySet()) {
			result = result.with(entry.getKey(), entry.getValue());
		}
		return result;
	}

	public static String heading(RoleSettings role) {
		boolean plugIn = !role.plugIn().equals(role.role().id());
		return plugIn ? "%s (%s %s):".formatted(role.name(), role.role().id(), role.plugIn()) : role.name() + ":";
	}

	public static OptionSpec option(SettingDescriptor descriptor, String name) {
		var names = new ArrayList<String>();
		if (FRIENDLY.containsKey(descriptor.id()) && name.equals("--" + descriptor.id())) {
			names.add(FRIENDLY.get(descriptor.id()));
		}
		names.add(name);
		var option = OptionSpec.builder(names.toArray(String[]::new)).type(String.class).description(help(descriptor))
				.paramLabel(label(descriptor));
		if (descriptor.type() == boolean.class) {
			option.arity("0..1").preprocessor((words, command, argument, info) -> {
				if (!"=".equals(info.get("separator")) && (words.isEmpty() || !answers(words.peek()))) {
					words.push("true");
				}
				return false;
			});
		}
		return option.build();
	}

	private static String label(SettingDescriptor descriptor) {
		if (!descriptor.choices().isEmpty()) {
			return String.join("|", descriptor.choices());
		}
		return descriptor.type() == boolean.class ? "yes|no" : descriptor.numeric() ? "N" : "TEXT";
	}

	private static String help(SettingDescriptor descriptor) {
		return descriptor.explanation().replace("%", "%%").replace("${", "$%{");
	}

	/** Whether the word is one that a setting which is yes or no takes. A prompt behind such an option's bare name is none. */
	private static boolean answers(String word) {
		return Set.of("yes", "no", "true", "false", "on", "off").contains(word.toLowerCase(Locale.ROOT));
	}
}
