// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.search;

import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.OptionSpecs;
import org.machineimagination.cli.command.OutputOptions;
import org.machineimagination.cli.command.Session;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.words.RequestOptions;
import org.machineimagination.request.words.RequestReader;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A new run. Its words are taken apart here; what they ask for is the request reader's business. */
@Command(name = "imagine", mixinStandardHelpOptions = false, sortOptions = false, usageHelpAutoWidth = true,
		synopsisHeading = "", customSynopsis = {"Usage: imagine [OPTIONS] PROMPT...", "       imagine COMMAND ..."},
		description = {"", "Searches for a picture that fits a line of text.", "", "  imagine \"a red apple\"",
				"  imagine \"a castle\" \"fog:0.5\" --avoid people --seed 7", ""},
		commandListHeading = "%nCommands:%n", footer = {"", "Exit status: 0 done, 1 failed, 2 not understood, 130 interrupted.",
				"After -- everything is a prompt, even the name of a command."})
public final class ImagineCommand {

	@Parameters(arity = "0..*", paramLabel = "PROMPT",
			description = "What to draw. A weight may follow after a colon: \"fog:0.5\"; \"12:30\" stays text.")
	public List<String> prompts = List.of();

	@Mixin
	final OutputOptions output = new OutputOptions();

	@Option(names = {"-h", "--help"}, order = OutputOptions.LATE + 1, usageHelp = true,
			description = "Shows this text, with the options of the plug-ins chosen.")
	boolean help;

	@Option(names = {"-V", "--version"}, order = OutputOptions.LATE + 1, versionHelp = true, description = "Shows the version.")
	boolean version;

	@Spec
	@Nullable
	CommandSpec spec;

	private final Studio studio;
	private final Session session;

	private ImagineCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	/** The command, with the options of requests but without those that plug-ins bring. */
	public static CommandSpec of(Studio studio, Session session) {
		CommandSpec spec = CommandSpec.forAnnotatedObject(new ImagineCommand(studio, session));
		for (int i = 0; i < RequestOptions.ALL.size(); i++) {
			spec.addOption(OptionSpecs.of(RequestOptions.ALL.get(i), i));
		}
		return spec;
	}

	public int call() {
		return session.run(output.json(), output.quiet(), (report, cancellation) -> {
			RunRequest request = request();
			report.asked(request);
			return studio.searches().run(request, report, cancellation);
		});
	}

	private RunRequest request() {
		CommandSpec own = Objects.requireNonNull(spec);
		List<OptionSpec> options = own.options().stream().filter(option -> !RequestReader.OF_COMMAND.contains(option.longestName())).toList();
		return studio.reader().read(prompts, OptionSpecs.words(own.commandLine().getParseResult(), options));
	}
}
