// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.RelativePaths;

/** Puts the overview of a run together from the attributes of its elements, in the order in which they stream by. Refuses what is not plain. */
final class OverviewBuilder {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final Set<String> RUN_ATTRIBUTES = Set.of("id", "name", "status", "statusMessage", "created", "seed", "evaluations", "bestLoss",
			"bestSimilarity");
	private static final Set<String> PROMPT_ATTRIBUTES = Set.of("text", "weight");

	private final UnaryOperator<String> attributes;
	private final List<RunOverview.Line> prompts = new ArrayList<>();
	private String id;
	private String name;
	private RunStatus status;
	private String message;
	private Instant created;
	private long seed;
	private long evaluations;
	private Double bestLoss;
	private Double bestSimilarity;
	private long budget;
	private String generator;
	private String optimizer;
	private String picture;

	/** @param attributes text of an attribute of the element that streams by, by name; null if it has none */
	OverviewBuilder(UnaryOperator<String> attributes) {
		this.attributes = attributes;
	}

	/** Takes in the attributes of the run itself. */
	void run() {
		requirePlain();
		id = text("id");
		demand(ID.matcher(id).matches());
		name = text("name");
		status = RunStatus.get(attributes.apply("status"));
		demand(status != null);
		message = text("statusMessage");
		created = instant(attributes.apply("created"));
		seed = number("seed");
		evaluations = number("evaluations");
		bestLoss = decimal("bestLoss");
		bestSimilarity = decimal("bestSimilarity");
	}

	/** Takes in a part of the run. */
	void part(String part) {
		requirePlain();
		demand(!RUN_ATTRIBUTES.contains(part));
		switch (part) {
			case "budget" -> budget = number("evaluations");
			case "prompts" -> prompts.add(new RunOverview.Line(text("text"), attributes.apply("weight") == null ? 1 : decimal("weight"), "", ""));
			case "models" -> generator = first(generator, Roles.GENERATOR, "modelId");
			case "settings" -> optimizer = first(optimizer, Roles.OPTIMIZER, "plugInId");
			case "artifacts" -> picture = pathOf(first(picture, Roles.PICTURE, "path"));
			default -> {
				// Lists do not show it.
			}
		}
	}

	/** Takes in a part of the last prompt. */
	void promptPart(String part) {
		requirePlain();
		demand(!PROMPT_ATTRIBUTES.contains(part));
		if (part.equals("picture")) {
			RunOverview.Line prompt = prompts.removeLast();
			prompts.add(new RunOverview.Line(prompt.text(), prompt.weight(), pathOf(text("path")), text("sha256")));
		}
	}

	RunOverview build() {
		return new RunOverview(id, name, status, message, Optional.ofNullable(created), seed, List.copyOf(prompts), orEmpty(generator), orEmpty(optimizer),
				evaluations, budget, Optional.ofNullable(bestLoss), Optional.ofNullable(bestSimilarity), orEmpty(picture));
	}

	/** A part that stands elsewhere. */
	private void requirePlain() {
		demand(attributes.apply("href") == null);
	}

	private String first(String before, String role, String attribute) {
		return before == null && role.equals(attributes.apply("role")) ? text(attribute) : before;
	}

	private static String pathOf(String path) {
		demand(path == null || path.isEmpty() || RelativePaths.fault(path).isEmpty());
		return path;
	}

	private String text(String attribute) {
		return orEmpty(attributes.apply(attribute));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private long number(String attribute) {
		String text = attributes.apply(attribute);
		return text == null ? 0 : Long.parseLong(text);
	}

	private Double decimal(String attribute) {
		String text = attributes.apply(attribute);
		return text == null ? null : Double.valueOf(text);
	}

	private static Instant instant(String text) {
		try {
			return text == null ? null : Instant.parse(text);
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static void demand(boolean plain) {
		if (!plain) {
			throw new IllegalArgumentException("Not in the form that the program writes");
		}
	}
}
