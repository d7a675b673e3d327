// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.machineimagination.studio.Studio;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code imagine}: takes the words that were typed, gives an exit status. One instance serves one command. */
public final class Cli {

	private static final Set<String> COMMANDS = Set.of("resume", "rerun", "runs", "show", "models", "plugins", "score");

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
		var session = new Session(terminal, LogFile.install(studio.folders()));
		return session.guarded(false, () -> parse(arguments, session));
	}

	private int parse(String[] arguments, Session session) {
		var options = new SettingOptions();
		var imagine = new ImagineCommand(studio, options, session);
		CommandSpec spec = CommandSpec.forAnnotatedObject(imagine);
		spec.version("Machine Imagination " + version);
		if (!namesCommand(arguments)) {
			options.addTo(spec, studio.settings(valueOf("--generator", arguments), valueOf("--optimizer", arguments)));
		}
		CommandLine line = withCommands(new CommandLine(spec), session);
		try {
			return execute(imagine, line.parseArgs(arguments));
		} catch (ParameterException e) {
			return refuse(e);
		}
	}

	private CommandLine withCommands(CommandLine line, Session session) {
		line.addSubcommand("resume", new ResumeCommand(studio, session));
		line.addSubcommand("rerun", new RerunCommand(studio, session));
		line.addSubcommand("runs", new RunsCommand(studio, session));
		line.addSubcommand("show", new ShowCommand(studio, session));
		line.addSubcommand("models", new ModelsCommand(studio, session));
		line.addSubcommand("plugins", new PlugInsCommand(studio, session));
		line.addSubcommand("score", new ScoreCommand(studio, session));
		boolean colours = terminal.interactive() && System.getenv("NO_COLOR") == null;
		line.setColorScheme(new ColorScheme.Builder(colours ? Ansi.ON : Ansi.OFF).build());
		line.setUsageHelpWidth(Math.clamp(terminal.columns(), 60, 120));
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
			return call(line.getCommand());
		}
		if (imagine.prompts.isEmpty()) {
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

	private int refuse(ParameterException e) {
		String command = e.getCommandLine().getCommandSpec().qualifiedName();
		terminal.err().println("imagine: " + sentence(e));
		if (e instanceof UnmatchedArgumentException unmatched) {
			List<String> suggestions = unmatched.getSuggestions();
			if (!suggestions.isEmpty()) {
				terminal.err().println("Did you mean " + String.join(" or ", suggestions.stream().limit(3).toList()) + "?");
			}
		}
		terminal.err().println("Try '" + command + " --help'.");
		return ExitStatus.USAGE;
	}

	private static String sentence(ParameterException e) {
		if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
			String word = unmatched.getUnmatched().getFirst();
			return word.startsWith("-") ? "There is no option " + word + "." : "The word '" + word + "' is one too many.";
		}
		if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
			return "Something is missing: " + String.join(", ", missing.getMissing().stream().map(arg -> arg.paramLabel()).toList()) + ".";
		}
		return e.getMessage();
	}

	/** Whether the arguments are for one of the other commands, whose options need no plug-ins. */
	private static boolean namesCommand(String[] arguments) {
		return Arrays.stream(arguments).takeWhile(argument -> !argument.equals("--")).filter(argument -> !argument.startsWith("-")).findFirst()
				.filter(COMMANDS::contains).isPresent();
	}

	/** The value of an option that decides which other options there are. */
	private static String valueOf(String option, String[] arguments) {
		String value = "";
		for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
			if (arguments[i].startsWith(option + "=")) {
				value = arguments[i].substring(option.length() + 1);
			} else if (arguments[i].equals(option) && i + 1 < arguments.length) {
				value = arguments[i + 1];
			}
		}
		return value;
	}
}
