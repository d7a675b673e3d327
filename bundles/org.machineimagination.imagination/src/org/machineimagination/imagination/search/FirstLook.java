// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.DrawnPictures;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.imagination.objective.Evaluation;
import org.machineimagination.plugin.Cancellation;

/** What the first generation says of the networks: whether they give numbers at all, and whether pictures depend on latents. */
final class FirstLook {

	/** Losses of equal pictures may differ by so much, by their places in a batch. */
	private static final double ROUNDING = 1e-5;

	private final SearchPlan plan;
	private final PictureMaker pictures;

	FirstLook(SearchPlan plan, PictureMaker pictures) {
		this.plan = plan;
		this.pictures = pictures;
	}

	/** @throws ModelException if not one loss is a number; pictures tell which network is to blame */
	void requireNumbers(double[][] latents, Evaluation evaluation, Cancellation cancellation) {
		if (Arrays.stream(evaluation.losses()).anyMatch(Double::isFinite)) {
			return;
		}
		var drawn = new DrawnPictures(plan.generator().description().id());
		drawn.add(pictures.make(latents, cancellation));
		drawn.requireSome();
		if (Arrays.stream(evaluation.similarity()).anyMatch(Double::isFinite)) {
			throw new ModelException(
					"No loss of the first generation is a number (NaN or infinite), though similarities are; give the regularisers less weight.");
		}
		throw new ModelException(("What the guide %s makes of pictures or of the prompt is not numbers (NaN or infinite), so that nothing can be searched for; "
				+ "add it again from sound weights.").formatted(plan.guide().description().id()));
	}

	/** A sentence if the generator draws the same for all latents, which is looked at where no loss differs or no gradient points anywhere. */
	Optional<String> sameness(Evaluation evaluation, Cancellation cancellation) {
		double[] losses = evaluation.losses();
		boolean level = losses.length > 1 && Arrays.stream(losses).allMatch(loss -> Math.abs(loss - losses[0]) <= ROUNDING * Math.max(1, Math.abs(loss)));
		boolean flat = evaluation.gradients() != null && Arrays.stream(evaluation.gradients()).flatMapToDouble(Arrays::stream).allMatch(slope -> slope == 0);
		if (!level && !flat) {
			return Optional.empty();
		}
		var drawn = new DrawnPictures(plan.generator().description().id());
		double[][] points = PriorDraws.draw(plan.generator(), 2, new RandomStreams(plan.seed()).stream("first look"));
		List.of(points).forEach(point -> drawn.add(pictures.make(new double[][] {point}, cancellation)));
		return drawn.flawOrSameness();
	}
}
