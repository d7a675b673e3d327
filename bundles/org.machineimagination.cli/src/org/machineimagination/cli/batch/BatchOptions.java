// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.machineimagination.cli.Cli;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.command.SettingOptions;
import org.machineimagination.cli.search.ImagineCommand;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.request.BatchAxis;
import org.machineimagination.request.OptionNames;
import org.machineimagination.request.Preset;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of new runs as options of a batch, which gives them to each line. A grid may go over several methods and generators: then
 * there are the settings of all of them, and each line takes those that it has.
 */
final class BatchOptions {

	private static final Set<String> OF_COMMAND = Set.of("--out", "--json", "--quiet", "--help", "--version");

	private final Studio studio;
	private final Session session;
	private final List<OptionSpec> options = new ArrayList<>();

	BatchOptions(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	/** Adds the options to the command, those of the methods, generators and presets that the arguments name anywhere among them. */
	void addTo(CommandSpec command, String[] arguments) {
		CommandSpec imagine = CommandSpec.forAnnotatedObject(new ImagineCommand(studio, new SettingOptions(), session));
		Set<String> taken = imagine.optionsMap().keySet();
		for (OptionSpec option : imagine.options()) {
			if (!OF_COMMAND.contains(option.longestName())) {
				add(command, option);
			}
		}
		int order = 100;
		for (String preset : values("--preset", arguments)) {
			Optional<Preset> named = preset.isEmpty() ? Optional.empty() : Optional.of(studio.presets().get(preset));
			for (String generator : values("--generator", arguments)) {
				for (String optimizer : values("--optimizer", arguments)) {
					List<RoleSettings> settings = studio.completion().settings(or(generator, named.map(Preset::generator)), or(optimizer, named.map(Preset::optimizer)));
					Map<Role, Map<String, String>> names = OptionNames.of(settings, taken);
					for (RoleSettings role : settings) {
						addGroup(command, role, names.get(role.role()), order++);
					}
				}
			}
		}
	}

	private static String or(String text, Optional<String> otherwise) {
		return text.isEmpty() ? otherwise.orElse("") : text;
	}

	/** What was given, each as one word such as {@code --evaluations=200}. */
	List<String> words(ParseResult result) {
		var words = new ArrayList<String>();
		for (OptionSpec option : options) {
			if (result.hasMatchedOption(option)) {
				result.matchedOption(option.longestName()).originalStringValues().forEach(value -> words.add(option.longestName() + "=" + value));
			}
		}
		return words;
	}

	private void addGroup(CommandSpec command, RoleSettings role, Map<String, String> names, int order) {
		var group = ArgGroupSpec.builder().exclusive(false).validate(false).multiplicity("0..1").order(order)
				.heading("%n" + SettingOptions.heading(role) + "%n");
		boolean any = false;
		for (SettingDescriptor descriptor : role.descriptors()) {
			OptionSpec option = SettingOptions.option(descriptor, names.get(descriptor.id()));
			if (!command.optionsMap().containsKey(option.longestName())) {
				options.add(option);
				group.addArg(option);
				any = true;
			}
		}
		if (any) {
			command.addArgGroup(group.build());
		}
	}

	private void add(CommandSpec command, OptionSpec option) {
		options.add(option);
		command.addOption(option);
	}

	/** The values that an option has for all lines and in the grid; the empty one, for the default, if there is none. */
	private static List<String> values(String option, String[] arguments) {
		var values = new ArrayList<String>();
		String given = Cli.valueOf(option, arguments);
		for (int i = 0; i < arguments.length; i++) {
			String grid = arguments[i].startsWith("--grid=") ? arguments[i].substring("--grid=".length())
					: arguments[i].equals("--grid") && i + 1 < arguments.length ? arguments[i + 1] : "";
			String name = grid.replaceFirst("^--", "");
			if (name.startsWith(option.substring(2) + "=")) {
				values.addAll(BatchAxis.read(name).values());
			}
		}
		if (!given.isEmpty() || values.isEmpty()) {
			values.addFirst(given);
		}
		return values;
	}
}
