// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.machineimagination.backend.BackendException;

/** Says in one plain sentence what the runtime refused, and where; the runtime's own words stay in the cause. */
final class Failures {

	private static final int LONGEST_REASON = 200;

	/** The forms in which the runtime names a node; each has the groups {@code node}, {@code op} and {@code reason}. */
	private static final List<Pattern> NAMING_A_NODE = List.of(
			Pattern.compile("In Node, \\(\"(?<node>[^\"]*)\", (?<op>\\w+),.*, Error (?<reason>.*)"),
			Pattern.compile("Node \\((?<node>.*?)\\) Op \\((?<op>\\w+)\\) (?:\\[\\w+\\] )?(?<reason>.*)"),
			Pattern.compile("(?<reason>Type '.*' of input parameter .*) of operator \\((?<op>\\w+)\\) in node \\((?<node>.*)\\) is invalid"),
			Pattern.compile("running (?<op>\\w+) node\\. Name:'(?<node>[^']*)' Status Message: (?:\\S+:\\d+ )?(?<reason>.*)"),
			Pattern.compile("(?<reason>Could not find an implementation) for (?<op>\\w+)\\(\\d+\\) node with name '(?<node>.*)'"));

	/** What stands before the reason and helps nobody: the code, the place in the runtime's source, a general complaint. */
	private static final Pattern PREAMBLE = Pattern.compile(
			"^Error code - \\w+ - message: (?:\\S+:\\d+ .*\\)(?= [A-Z]) )?(?:This is an invalid model\\.|Invalid model\\.)?\\s*(?:Error: )?");

	private Failures() {
	}

	static BackendException compiling(OrtException e) {
		return explain("The graph cannot be compiled", e);
	}

	static BackendException running(OrtException e) {
		return explain("The graph cannot be run", e);
	}

	private static BackendException explain(String what, OrtException e) {
		String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
		if (message.contains("Failed to allocate memory") || message.contains("bad_alloc")) {
			return new BackendException(what + ": the device does not have enough memory for it; use smaller batches.", e);
		}
		for (Pattern form : NAMING_A_NODE) {
			Matcher matcher = form.matcher(message);
			if (matcher.find()) {
				return new BackendException("%s: the runtime refuses the %s operation of the node '%s' (%s).".formatted(what,
						matcher.group("op"), matcher.group("node"), brief(matcher.group("reason"))), e);
			}
		}
		return new BackendException("%s: %s.".formatted(what, brief(PREAMBLE.matcher(message).replaceFirst(""))), e);
	}

	private static String brief(String reason) {
		String text = reason.strip();
		text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
		return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "…";
	}
}
