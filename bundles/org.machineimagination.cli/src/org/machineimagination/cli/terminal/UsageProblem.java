// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

import java.nio.file.Path;
import java.util.List;
import org.machineimagination.request.words.OptionProblem;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words that were typed, in plain sentences. */
public final class UsageProblem {

	private UsageProblem() {
	}

	/** One sentence that says what is wrong and, where it can be guessed, what was meant. */
	public static String sentence(ParameterException problem) {
		return switch (problem) {
			case UnmatchedArgumentException e when !e.getUnmatched().isEmpty() -> unmatched(e.getUnmatched().getFirst(), e);
			case MissingParameterException e when !e.getMissing().isEmpty() -> missing(e.getMissing(), e.getCommandLine().getCommandSpec());
			case OverwrittenOptionException e -> "The option %s is given more than once.".formatted(name(e.getOverwritten()));
			case ParameterException e when e.getCause() instanceof TypeConversionException && e.getArgSpec() != null -> value(e.getArgSpec(), e.getValue());
			default -> problem.getMessage();
		};
	}

	private static String unmatched(String word, ParameterException problem) {
		CommandSpec command = problem.getCommandLine().getCommandSpec();
		return word.startsWith("-") ? OptionProblem.unknown(word, command.optionsMap().keySet(), command.parent() == null)
				: "The word '%s' is one too many.".formatted(OptionProblem.shortened(word));
	}

	private static String missing(List<ArgSpec> missing, CommandSpec command) {
		ArgSpec first = missing.getFirst();
		return first.isOption() ? OptionProblem.missing(name(first), first.paramLabel())
				: "Something is missing: %s %s.".formatted(command.qualifiedName(), first.paramLabel());
	}

	private static String value(ArgSpec option, String value) {
		Class<?> type = option.type();
		if (type == boolean.class) {
			return "The option %s takes no value.".formatted(name(option));
		}
		if (type == Double.class) {
			return "The option %s takes a number, not '%s'.".formatted(name(option), OptionProblem.shortened(value));
		}
		return type == Path.class ? OptionProblem.notPath(name(option), value) : OptionProblem.notWhole(name(option), value);
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
