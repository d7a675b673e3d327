// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.command.SettingOptions;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said of a new run besides the plug-ins' settings. */
@Command(name = "imagine", mixinStandardHelpOptions = false, sortOptions = false, usageHelpAutoWidth = true,
		synopsisHeading = "", customSynopsis = { "Usage: imagine [OPTIONS] PROMPT...", "       imagine COMMAND ..." },
		description = { "", "Searches for a picture that fits a line of text.", "", "  imagine \"a red apple\"",
				"  imagine \"a castle\" \"fog:0.5\" --avoid people --seed 7", "" },
		commandListHeading = "%nCommands:%n", footer = { "", "Exit status: 0 done, 1 failed, 2 not understood, 130 interrupted.",
				"After -- everything is a prompt, even the name of a command." })
public final class ImagineCommand {

	@Parameters(arity = "0..*", paramLabel = "PROMPT",
			description = "What to draw. A weight may follow after a colon: \"fog:0.5\"; \"12:30\" stays text.")
	public List<String> prompts = List.of();

	@Option(names = "--avoid", paramLabel = "TEXT", description = "What to keep away from; may be given more than once.")
	List<String> avoided = List.of();

	@Option(names = "--image", paramLabel = "FILE", description = "A picture to draw, too, as a prompt is; a weight may follow after a colon, below 0 "
			+ "to keep away from it. May be given more than once.")
	public List<String> images = List.of();

	@Option(names = "--seed", paramLabel = "N", description = "Every random number follows from it. Default: 1.")
	long seed = 1;

	@Option(names = "--out", paramLabel = "FOLDER", description = "Where the run's folder is made. Default: the runs of the data folder.")
	Path out;

	@Option(names = "--preset", paramLabel = "NAME", description = "Settings to begin with, see imagine presets; other options override them.")
	String preset = "";

	@Option(names = "--generator", paramLabel = "MODEL", description = "What makes the pictures: a model's id or folder.")
	String generator = "";

	@Option(names = "--guide", paramLabel = "MODEL", description = "What compares pictures and texts: a model's id or folder.")
	String guide = "";

	@Option(names = "--judge", paramLabel = "MODEL", description = "What scores the result without taking part: a model's id or folder, or none.")
	String judge = "";

	@Option(names = "--optimizer", paramLabel = "ID", description = "The method of search.")
	String optimizer = "";

	@Option(names = "--backend", paramLabel = "ID", description = "What runs the networks.")
	String backend = "";

	@Option(names = "--device", paramLabel = "ID", description = "Which of the backend's devices.")
	String device = "";

	@Option(names = "--threads", paramLabel = "N", description = "Processor threads; 0 for as many as are allotted. Default: 0.")
	int threads;

	@Option(names = "--title", paramLabel = "TEXT", description = "What to call the run. Default: its first prompt.")
	String title = "";

	@Option(names = "--note", paramLabel = "TEXT", description = "What is to be remembered about it.")
	String note = "";

	@Option(names = "--tag", paramLabel = "WORD", description = "A keyword; may be given more than once.")
	List<String> tags = List.of();

	@Option(names = "--json", description = "One JSON object on each line of standard output: events, then the result.")
	boolean json;

	@Option(names = "--quiet", description = "Nothing but results and errors.")
	boolean quiet;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this text, with the options of the plug-ins chosen.")
	boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, description = "Shows the version.")
	boolean version;

	private final Studio studio;
	private final SettingOptions settings;
	private final Session session;

	public ImagineCommand(Studio studio, SettingOptions settings, Session session) {
		this.studio = studio;
		this.settings = settings;
		this.session = session;
	}

	public int call() {
		return session.run(json, quiet, (report, cancellation) -> {
			RunRequest request = request();
			report.asked(request);
			return studio.searches().run(request, report, cancellation);
		});
	}

	public RunRequest request() {
		var all = new ArrayList<Prompt>();
		prompts.forEach(typed -> all.add(PromptText.read(typed)));
		images.forEach(typed -> all.add(PromptText.readPicture(typed)));
		avoided.forEach(typed -> all.add(PromptText.readAvoided(typed)));
		RunRequest request = RunRequest.of(all).withSeed(seed).withModels(generator, guide, judge).withOptimizer(optimizer)
				.withBackend(backend, device, threads).withRunsFolder(out)
				.withWords(System.getProperty("user.name", ""), title, note, tags);
		RunRequest asked = settings.apply(request);
		return preset.isEmpty() ? asked : studio.presets().apply(studio.presets().get(preset), asked);
	}
}
