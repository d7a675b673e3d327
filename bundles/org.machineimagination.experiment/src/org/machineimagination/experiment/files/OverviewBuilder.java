// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.RelativePaths;

/** Puts the overview of a run together from the attributes of its elements, in the order in which they stream by. Refuses what is not plain. */
final class OverviewBuilder {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final Set<String> RUN_ATTRIBUTES = Set.of("id", "name", "status", "statusMessage", "created", "seed", "evaluations", "bestLoss",
			"bestSimilarity");
	private static final Set<String> PROMPT_ATTRIBUTES = Set.of("text", "weight");

	private final Function<String, Optional<String>> attributes;
	private final List<RunOverview.Line> prompts = new ArrayList<>();
	private final String id;
	private final String name;
	private final RunStatus status;
	private final String message;
	private final Optional<Instant> created;
	private final long seed;
	private final long evaluations;
	private final Optional<Double> bestLoss;
	private final Optional<Double> bestSimilarity;
	private long budget;
	private @Nullable String generator;
	private @Nullable String optimizer;
	private @Nullable String picture;

	/**
	 * Takes in the attributes of the run itself.
	 *
	 * @param attributes text of an attribute of the element that streams by, by name
	 */
	OverviewBuilder(Function<String, Optional<String>> attributes) {
		this.attributes = attributes;
		requirePlain();
		id = text("id");
		demand(ID.matcher(id).matches());
		name = text("name");
		status = RunStatus.get(text("status"));
		demand(status != null);
		message = text("statusMessage");
		created = attributes.apply("created").map(OverviewBuilder::instant);
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
			case "prompts" -> prompts.add(new RunOverview.Line(text("text"), decimal("weight").orElse(1.0), "", ""));
			case "models" -> generator = first(generator, Roles.GENERATOR, "modelId");
			case "settings" -> optimizer = first(optimizer, Roles.OPTIMIZER, "plugInId");
			case "artifacts" -> {
				picture = first(picture, Roles.PICTURE, "path");
				pathOf(orEmpty(picture));
			}
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
		return new RunOverview(id, name, status, message, created, seed, List.copyOf(prompts), orEmpty(generator), orEmpty(optimizer),
				evaluations, budget, bestLoss, bestSimilarity, orEmpty(picture));
	}

	/** A part that stands elsewhere. */
	private void requirePlain() {
		demand(attributes.apply("href").isEmpty());
	}

	private @Nullable String first(@Nullable String before, String role, String attribute) {
		return before == null && role.equals(text("role")) ? text(attribute) : before;
	}

	private static String pathOf(String path) {
		demand(path.isEmpty() || RelativePaths.fault(path).isEmpty());
		return path;
	}

	private String text(String attribute) {
		return attributes.apply(attribute).orElse("");
	}

	private static String orEmpty(@Nullable String text) {
		return text == null ? "" : text;
	}

	private long number(String attribute) {
		return attributes.apply(attribute).map(Long::valueOf).orElse(0L);
	}

	private Optional<Double> decimal(String attribute) {
		return attributes.apply(attribute).map(Double::valueOf);
	}

	private static Instant instant(String text) {
		try {
			return Instant.parse(text);
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
