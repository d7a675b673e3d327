// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.machineimagination.cli.Cli;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.command.SettingOptions;
import org.machineimagination.cli.search.ImagineCommand;
import org.machineimagination.cli.terminal.UsageProblem;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Preset;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.batch.BatchPlanner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

/** Reads the settings of lines and grids with the options of a new run, so that whatever can be typed can stand on a line. */
final class RequestReader implements BatchPlanner.Reader {

	/** Options that are the whole command's. */
	private static final Set<String> OF_COMMAND = Set.of("--out", "--json", "--quiet", "--help", "-h", "--version", "-V");

	private final Studio studio;
	private final Session session;
	private final Map<List<String>, List<RoleSettings>> settings = new ConcurrentHashMap<>();

	RequestReader(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Set<String> options(List<String> words) {
		CommandSpec spec = CommandSpec.forAnnotatedObject(new ImagineCommand(studio, new SettingOptions(), session));
		new SettingOptions().addTo(spec, settings(words));
		return spec.optionsMap().keySet();
	}

	@Override
	public RunRequest read(String prompt, List<String> words) {
		words.stream().map(word -> word.replaceFirst("(?s)=.*", "")).filter(OF_COMMAND::contains).findFirst().ifPresent(option -> {
			throw new UsageException("The option %s is for the whole batch and cannot stand on a line.".formatted(option));
		});
		var options = new SettingOptions();
		var imagine = new ImagineCommand(studio, options, session);
		CommandSpec spec = CommandSpec.forAnnotatedObject(imagine);
		options.addTo(spec, settings(words));
		CommandLine line = new CommandLine(spec);
		line.setExpandAtFiles(false);
		line.setOverwrittenOptionsAllowed(true);
		var all = new ArrayList<>(words);
		all.add("--");
		all.add(prompt);
		try {
			line.parseArgs(all.toArray(String[]::new));
		} catch (ParameterException e) {
			throw new UsageException(UsageProblem.sentence(e), e);
		}
		if (imagine.prompts.size() > 1) {
			throw new UsageException("The word '%s' is one too many; a prompt stands before its settings."
					.formatted(UsageProblem.shortened(imagine.prompts.getFirst())));
		}
		return imagine.request();
	}

	private List<RoleSettings> settings(List<String> words) {
		String[] array = words.toArray(String[]::new);
		String preset = Cli.valueOf("--preset", array);
		Optional<Preset> named = preset.isEmpty() ? Optional.empty() : Optional.of(studio.presets().get(preset));
		return settings.computeIfAbsent(List.of(Cli.valueOf("--generator", array, named.map(Preset::generator)),
				Cli.valueOf("--optimizer", array, named.map(Preset::optimizer))), choice -> studio.completion().settings(choice.get(0), choice.get(1)));
	}
}
