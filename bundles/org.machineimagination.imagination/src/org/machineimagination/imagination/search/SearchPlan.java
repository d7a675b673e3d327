// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.objective.ObjectiveSettings;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.UsageException;

/**
 * Everything that determines a search: the same plan on the same backend and device gives the same pictures, bit for bit.
 *
 * @param generator makes the pictures
 * @param guide     compares them with the prompts
 * @param prompts   at least one with a positive weight
 * @param seed      every random number follows from it
 * @param search    how the search begins and ends
 * @param views     how the guide looks at pictures
 * @param objective what is added to the distance from the prompts
 * @param optimizer the method and its settings
 * @param targets   the prompts' embeddings by the guide, {@code [prompts][d]} each of length 1, if they are not to be those of their texts
 * @param from      where to begin, if it is not to be where the settings of the search say
 */
public record SearchPlan(Generator generator, Perceptor guide, List<Prompt> prompts, long seed, SearchSettings search, ViewSettings views,
		ObjectiveSettings objective, OptimizerChoice<?> optimizer, float @Nullable [][] targets, @Nullable Beginning from) {

	/** A plan whose prompts are texts. */
	public SearchPlan(Generator generator, Perceptor guide, List<Prompt> prompts, long seed, SearchSettings search, ViewSettings views,
			ObjectiveSettings objective, OptimizerChoice<?> optimizer) {
		this(generator, guide, prompts, seed, search, views, objective, optimizer, null, null);
	}

	/** @throws UsageException with a plain sentence if no prompt says what to draw */
	public SearchPlan {
		prompts = List.copyOf(prompts);
		if (prompts.stream().noneMatch(prompt -> prompt.weight() > 0)) {
			throw new UsageException("There is no prompt to draw, only prompts to avoid; give at least one with a positive weight.");
		}
	}

	/** This plan, begun elsewhere. The classes near the prompt are searched as before, and the point's own. */
	public SearchPlan beginningAt(Beginning point) {
		return new SearchPlan(generator, guide, prompts, seed, search, views, objective, optimizer, targets, point);
	}

	/**
	 * The prompts' embeddings by the guide, {@code [prompts][d]} each of length 1.
	 *
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public float[][] embeddings(Cancellation cancellation) {
		float[][] given = targets;
		return given != null ? given : guide.embed(prompts.stream().map(Prompt::text).toList(), cancellation);
	}
}
