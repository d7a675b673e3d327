// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.machineimagination.cli.batch.BatchCommand;
import org.machineimagination.cli.batch.IllustrateCommand;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.command.SettingOptions;
import org.machineimagination.cli.corpus.CorpusCommand;
import org.machineimagination.cli.films.ExploreCommand;
import org.machineimagination.cli.films.FilmCommand;
import org.machineimagination.cli.films.WalkCommand;
import org.machineimagination.cli.models.ModelsAddCommand;
import org.machineimagination.cli.models.ModelsCommand;
import org.machineimagination.cli.models.ModelsInstallCommand;
import org.machineimagination.cli.models.ModelsRunCommand;
import org.machineimagination.cli.models.PlugInsCommand;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.runs.CompareCommand;
import org.machineimagination.cli.runs.RunsCommand;
import org.machineimagination.cli.runs.ShowCommand;
import org.machineimagination.cli.search.ImagineCommand;
import org.machineimagination.cli.search.PresetsCommand;
import org.machineimagination.cli.search.RerunCommand;
import org.machineimagination.cli.search.ResumeCommand;
import org.machineimagination.cli.search.ScoreCommand;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.cli.terminal.LogFile;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.cli.terminal.UsageProblem;
import org.machineimagination.request.Failure;
import org.machineimagination.request.words.RequestOptions;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** The command {@code imagine}: takes the words that were typed, gives an exit status. One instance serves one command. */
public final class Cli {

	private static final System.Logger LOG = System.getLogger(Cli.class.getName());
	private static final String[] HELP = {"-h", "--help"};
	private static final String[] VERSION = {"-V", "--version"};
	private static final int NARROWEST_HELP = 60;
	private static final int WIDEST_HELP = 120;
	private static final Set<String> COMMANDS = Set.of("resume", "rerun", "runs", "show", "models", "presets", "plugins", "score", "batch", "compare",
			"explore", "walk", "film", "corpus");

	private final Studio studio;
	private final String version;
	private final Terminal terminal;

	/** @param version the product's version */
	Cli(Studio studio, String version, Terminal terminal) {
		this.studio = studio;
		this.version = version;
		this.terminal = terminal;
	}

	/** Does what the arguments say and returns the exit status. */
	int run(String... arguments) {
		LogFile log = LogFile.install(studio.folders());
		try {
			var session = new Session(terminal, log);
			return session.guarded(asks(arguments, JsonOption.JSON), () -> parse(arguments, session));
		} finally {
			log.close();
		}
	}

	private int parse(String[] arguments, Session session) {
		CommandSpec spec = ImagineCommand.of(studio, session);
		spec.version("Machine Imagination " + version);
		String problem = namesCommand(arguments) ? "" : addSettings(spec, arguments);
		CommandLine line = withCommands(new CommandLine(spec), session, arguments);
		line.setUnmatchedArgumentsAllowed(!problem.isEmpty());
		try {
			int status = execute((ImagineCommand) spec.userObject(), line.parseArgs(arguments));
			if (!problem.isEmpty() && asks(arguments, HELP)) {
				terminal.err().println("imagine: " + problem);
			}
			return status;
		} catch (ParameterException e) {
			return refuse(e, asks(arguments, JsonOption.JSON));
		}
	}

	/** Adds the plug-ins' options. Help and version are told even where there are none; then the sentence says why. */
	private String addSettings(CommandSpec spec, String[] arguments) {
		try {
			new SettingOptions().addTo(spec, studio.reader().settings(List.of(arguments)));
			return "";
		} catch (RuntimeException e) {
			if (!asks(arguments, HELP) && !asks(arguments, VERSION)) {
				throw e;
			}
			LOG.log(System.Logger.Level.WARNING, "The settings of the plug-ins cannot be listed", e);
			return Failure.of(e).sentence();
		}
	}

	private CommandLine withCommands(CommandLine line, Session session, String[] arguments) {
		line.addSubcommand("resume", new ResumeCommand(studio, session));
		line.addSubcommand("rerun", new RerunCommand(studio, session));
		line.addSubcommand("runs", new RunsCommand(studio, session));
		line.addSubcommand("show", new ShowCommand(studio, session));
		line.addSubcommand("models", new CommandLine(new ModelsCommand(studio, session)).addSubcommand(new ModelsAddCommand(studio, session))
				.addSubcommand(new ModelsInstallCommand(studio, session)).addSubcommand(new ModelsRunCommand(studio, session)));
		line.addSubcommand("presets", new CommandLine(new PresetsCommand(studio, session)).addSubcommand("save", new PresetsCommand.Save(studio, session)));
		line.addSubcommand("plugins", new PlugInsCommand(studio, session));
		line.addSubcommand("score", new ScoreCommand(studio, session));
		line.addSubcommand("compare", new CompareCommand(studio, session));
		line.addSubcommand("batch", BatchCommand.of(studio, session, arguments));
		line.addSubcommand("explore", new ExploreCommand(studio, session));
		line.addSubcommand("walk", new CommandLine(WalkCommand.of(studio, session)));
		line.addSubcommand("film", new FilmCommand(studio, session));
		line.addSubcommand("corpus", CorpusCommand.of(studio, session).addSubcommand(IllustrateCommand.of(studio, session, arguments)));
		boolean colours = terminal.interactive() && System.getenv("NO_COLOR") == null;
		line.setColorScheme(new ColorScheme.Builder(colours ? Ansi.ON : Ansi.OFF).build());
		line.setUsageHelpWidth(Math.clamp(terminal.columns(), NARROWEST_HELP, WIDEST_HELP));
		line.setExpandAtFiles(false);
		line.setAllowSubcommandsAsOptionParameters(true);
		return line;
	}

	private int execute(ImagineCommand imagine, ParseResult result) throws ParameterException {
		ParseResult last = result;
		while (last.hasSubcommand()) {
			last = last.subcommand();
		}
		CommandLine line = last.commandSpec().commandLine();
		if (last.isUsageHelpRequested()) {
			line.usage(terminal.out());
			return ExitStatus.OK;
		}
		if (last.isVersionHelpRequested()) {
			line.printVersionHelp(terminal.out());
			return ExitStatus.OK;
		}
		if (last != result) {
			requireFirst(line.getCommandName(), imagine, result);
			return call(line.getCommand());
		}
		if (imagine.prompts.isEmpty() && !result.hasMatchedOption(RequestOptions.IMAGE)) {
			throw new ParameterException(line, "There is no prompt; give a few words, for example: imagine \"a red apple\"");
		}
		return imagine.call();
	}

	private static int call(Callable<Integer> command) {
		try {
			return command.call();
		} catch (RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** What stands before a command's name would be lost, and a search begun for a command's name would astonish. */
	private static void requireFirst(String command, ImagineCommand imagine, ParseResult result) {
		if (!imagine.prompts.isEmpty() || !result.matchedOptions().isEmpty()) {
			throw new ParameterException(result.commandSpec().commandLine(),
					"The command %1$s has to be the first word; for a prompt of that name, put -- before it: imagine -- %1$s".formatted(command));
		}
	}

	private int refuse(ParameterException e, boolean json) {
		String sentence = UsageProblem.sentence(e);
		if (json) {
			JsonReport.failure(terminal.out(), sentence, ExitStatus.USAGE);
		}
		terminal.err().println("imagine: " + sentence);
		terminal.err().println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
		return ExitStatus.USAGE;
	}

	/** Whether the arguments are for one of the other commands, whose options need no plug-ins. */
	private static boolean namesCommand(String[] arguments) {
		return arguments.length > 0 && COMMANDS.contains(arguments[0]);
	}

	/** Whether one of these options is given; asked before anything is parsed. */
	private static boolean asks(String[] arguments, String... options) {
		return Arrays.stream(arguments).takeWhile(argument -> !argument.equals("--")).anyMatch(List.of(options)::contains);
	}
}
