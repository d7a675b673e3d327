// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.machineimagination.runs.RunSummary;

/**
 * Which runs are listed, and in what order. Of ten thousand runs that takes its time, so that it is done in the background.
 *
 * @param words words that a title or prompt has to have, all of them
 * @param order what comes first; empty for the newest
 */
record RunOrder(String words, Optional<Comparator<RunSummary>> order) {

	/** All runs, the newest first. */
	static final RunOrder NEWEST = new RunOrder("", Optional.empty());

	RunOrder withWords(String other) {
		return new RunOrder(other, order);
	}

	RunOrder withOrder(Comparator<RunSummary> other) {
		return new RunOrder(words, Optional.of(other));
	}

	/** @param runs the newest first */
	List<RunSummary> of(List<RunSummary> runs) {
		List<RunSummary> kept = words.isBlank() ? runs : filtered(runs);
		return order.isEmpty() ? kept : kept.stream().sorted(order.get()).toList();
	}

	private List<RunSummary> filtered(List<RunSummary> runs) {
		List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
		return runs.stream().filter(run -> {
			String text = text(run);
			return wanted.stream().allMatch(text::contains);
		}).toList();
	}

	private static String text(RunSummary run) {
		var text = new StringBuilder(run.title());
		run.prompts().forEach(prompt -> text.append(' ').append(prompt.text()));
		return text.toString().toLowerCase(Locale.ROOT);
	}
}
