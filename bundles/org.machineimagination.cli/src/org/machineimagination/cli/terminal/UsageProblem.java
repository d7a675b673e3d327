// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

import java.nio.file.Path;
import java.util.List;
import org.machineimagination.plugin.Spelling;
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

	private static final int LONGEST_WORD = 40;

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
		if (!word.startsWith("-")) {
			return "The word '%s' is one too many.".formatted(shortened(word));
		}
		String name = word.replaceFirst("(?s)=.*", "");
		String close = String.join(" or ",
				Spelling.near(name, command.optionsMap().keySet().stream().filter(option -> option.startsWith("--")).toList()));
		if (!close.isEmpty()) {
			return "There is no option %s; did you mean %s?".formatted(shortened(name), close);
		}
		boolean prompt = command.parent() == null && word.chars().anyMatch(Character::isWhitespace);
		return "There is no option %s%s.".formatted(shortened(name), prompt ? "; a prompt that begins with - goes behind --" : "");
	}

	private static String missing(List<ArgSpec> missing, CommandSpec command) {
		ArgSpec first = missing.getFirst();
		return first.isOption() ? "The option %s needs a value: %1$s %s.".formatted(name(first), first.paramLabel())
				: "Something is missing: %s %s.".formatted(command.qualifiedName(), first.paramLabel());
	}

	private static String value(ArgSpec option, String value) {
		Class<?> type = option.type();
		if (type == boolean.class) {
			return "The option %s takes no value.".formatted(name(option));
		}
		if (type == Path.class) {
			return "The option %s takes a path, not '%s'.".formatted(name(option), shortened(value));
		}
		if (type == Double.class) {
			return "The option %s takes a number, not '%s'.".formatted(name(option), shortened(value));
		}
		return value.matches("[+-]?\\d+") ? "The number %s is too large for %s.".formatted(shortened(value), name(option))
				: "The option %s takes a whole number, not '%s'.".formatted(name(option), shortened(value));
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	/** A word that somebody typed, short enough for a sentence. */
	public static String shortened(String word) {
		return word.codePointCount(0, word.length()) <= LONGEST_WORD ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD - 1)) + "\u2026";
	}
}
