// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.machineimagination.request.words.RequestOption.Kind;
import org.machineimagination.request.words.RequestOption;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options of requests as the command line has them: it takes words apart and helps, what they mean is not its business. */
public final class OptionSpecs {

	private OptionSpecs() {
	}

	/** The option for the command line. */
	public static OptionSpec of(RequestOption option) {
		return builder(option).build();
	}

	/** The option for the command line, in its place in the help. */
	public static OptionSpec of(RequestOption option, int order) {
		return builder(option).order(order).build();
	}

	private static OptionSpec.Builder builder(RequestOption option) {
		var names = new ArrayList<>(option.aliases());
		names.add(option.name());
		var builder = OptionSpec.builder(names.toArray(String[]::new)).paramLabel(option.label())
				.description(option.help().replace("%", "%%").replace("${", "$%{"));
		if (option.repeated()) {
			return builder.type(List.class).auxiliaryTypes(String.class);
		}
		if (option.kind() == Kind.ANSWER) {
			builder.arity("0..1").preprocessor((words, command, argument, info) -> {
				if (!"=".equals(info.get("separator")) && (words.isEmpty() || !RequestOption.answers(words.peek()))) {
					words.push("true");
				}
				return false;
			});
		}
		return builder.type(switch (option.kind()) {
			case LONG -> long.class;
			case INTEGER -> int.class;
			case PATH -> Path.class;
			case TEXT, ANSWER -> String.class;
		});
	}

	/** What was given, each as one word such as {@code --evaluations=200}. */
	public static List<String> words(ParseResult result, Iterable<OptionSpec> options) {
		var words = new ArrayList<String>();
		for (OptionSpec option : options) {
			if (result.hasMatchedOption(option)) {
				result.matchedOption(option.longestName()).originalStringValues().forEach(value -> words.add(option.longestName() + "=" + value));
			}
		}
		return words;
	}
}
