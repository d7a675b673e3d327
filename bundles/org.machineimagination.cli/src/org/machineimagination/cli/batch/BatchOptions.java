// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.OptionSpecs;
import org.machineimagination.cli.command.OutputOptions;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.command.SettingOptions;
import org.machineimagination.cli.search.ImagineCommand;
import org.machineimagination.request.lists.BatchAxis;
import org.machineimagination.request.words.RequestOptions;
import org.machineimagination.request.words.RequestReader;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of new runs as options of a batch, which gives them to each line. A grid may go over several methods and generators: then
 * there are the settings of all of them, and each line takes those that it has.
 */
final class BatchOptions {

	private static final Set<String> OF_COMMAND = Set.of(RequestOptions.OUT, JsonOption.JSON, OutputOptions.QUIET, "--help", "--version");

	private final Studio studio;
	private final Session session;
	private final List<OptionSpec> options = new ArrayList<>();

	BatchOptions(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	/** Adds the options to the command, those of the methods, generators and presets that the arguments name anywhere among them. */
	void addTo(CommandSpec command, List<String> arguments) {
		for (OptionSpec option : ImagineCommand.of(studio, session).options()) {
			if (!OF_COMMAND.contains(option.longestName())) {
				options.add(option);
				command.addOption(option);
			}
		}
		var settings = new SettingOptions();
		RequestReader reader = studio.reader();
		for (String preset : values(RequestOptions.PRESET, arguments)) {
			for (String generator : values(RequestOptions.GENERATOR, arguments)) {
				for (String optimizer : values(RequestOptions.OPTIMIZER, arguments)) {
					options.addAll(settings.addTo(command, reader.settings(preset, generator, optimizer)));
				}
			}
		}
	}

	/** What was given, each as one word such as {@code --evaluations=200}. */
	List<String> words(ParseResult result) {
		return OptionSpecs.words(result, options);
	}

	/** The values that an option has for all lines and in the grid; the empty one, for the default, if there is none. */
	private static List<String> values(String option, List<String> arguments) {
		var values = new ArrayList<String>();
		String given = RequestReader.value(option, arguments);
		for (int i = 0; i < arguments.size(); i++) {
			String word = arguments.get(i);
			String grid = word.startsWith("--grid=") ? word.substring("--grid=".length())
					: word.equals("--grid") && i + 1 < arguments.size() ? arguments.get(i + 1) : "";
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
