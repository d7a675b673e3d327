// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.ClassTable;
import org.machineimagination.imagination.latent.LatentPrior;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.latent.SearchSpace;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.search.SearchSettings.InitialNoise;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.SettingException;

/** Chooses where a search begins: a base point of the latent space and the coordinates that the search may move. */
final class Start {

	/** The start of the class at any point of the classes' embedding. */
	static final String EMBEDDINGS = "embeddings";

	/** Whatever the block is called that takes the class. */
	private static final String CLASS_STREAM = "start.class";

	private final SearchPlan plan;
	private final Cancellation cancellation;
	private final LatentSpace space;
	private final RandomStreams streams;
	private final double[] base;
	private final boolean[] moving;
	private final List<String> notes = new ArrayList<>();
	private double @Nullable [] weights; // of the classes, where they are searched in their embedding

	private Start(SearchPlan plan, Cancellation cancellation) {
		this.plan = plan;
		this.cancellation = cancellation;
		this.space = plan.generator().latentSpace();
		this.streams = new RandomStreams(plan.seed());
		this.base = new double[space.dimension()];
		this.moving = new boolean[base.length];
		Arrays.fill(moving, true);
	}

	/**
	 * The space a plan searches, its base point set.
	 *
	 * @throws SettingException                                 if the class cannot start so
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	static SearchSpace of(SearchPlan plan, Cancellation cancellation) {
		var start = new Start(plan, cancellation);
		for (Block block : start.space.blocks()) {
			switch (block.prior()) {
				case MIXTURE -> start.placeMixture(block);
				case EMBEDDING -> start.placeEmbedding(block);
				case TRUNCATED_NORMAL, NORMAL -> start.placeNoise(block);
			}
		}
		Beginning from = plan.from();
		if (from != null) {
			start.beginAt(from);
		}
		int[] coordinates = IntStream.range(0, start.base.length).filter(i -> start.moving[i]).toArray();
		if (coordinates.length == 0) {
			throw new SettingException("optimize-class", "The generator has nothing but its class to search; set optimize-class to yes.");
		}
		boolean bounded = !plan.search().stochasticTruncation();
		Optional<ClassTable> classes = plan.generator().classes();
		var prior = new LatentPrior(start.space, start.base, start.moving, classes.isPresent() ? classes.get() : null, start.weights);
		return new SearchSpace(start.space, start.base, coordinates, prior, bounded, start.notes.stream().distinct().toList());
	}

	/**
	 * Puts the base at a point. Its strongest class is searched even if it is not near the prompt; classes that are held stay where they are, unless
	 * the point was chosen.
	 */
	private void beginAt(Beginning from) {
		double[] point = from.latents();
		if (from.chosen()) {
			// What the settings say of the class has no part in this start.
			notes.clear();
		}
		for (Block block : space.blocks()) {
			int offset = space.offset(block);
			boolean held = isClass(block) && !plan.search().optimizeClass();
			if (!held || from.chosen()) {
				System.arraycopy(point, offset, base, offset, block.size());
			}
			if (!held && block.prior() == Prior.MIXTURE) {
				int strongest = IntStream.range(offset, offset + block.size()).boxed().max(Comparator.comparingDouble(i -> point[i])).orElseThrow();
				moving[strongest] = true;
			}
		}
		if (from.chosen()) {
			clamp();
		}
	}

	/** The generator cuts noise off that other settings of it let through: the same picture begins at the border. */
	private void clamp() {
		double limit = 2 * plan.generator().truncation();
		int beyond = 0;
		for (Block block : space.blocks()) {
			for (int i = space.offset(block); block.transform() == Transform.CLAMP && i < space.offset(block) + block.size(); i++) {
				beyond += Math.abs(base[i]) > limit ? 1 : 0;
				base[i] = Math.clamp(base[i], -limit, limit);
			}
		}
		if (beyond > 0) {
			notes.add(
					"%,d of the numbers to start at lie beyond twice the truncation, where the generator cuts them off; with the truncation of the picture that "
							.formatted(beyond) + "they are from, the search begins at that very picture.");
		}
	}

	private static boolean isClass(Block block) {
		return block.prior() == Prior.MIXTURE || block.prior() == Prior.EMBEDDING;
	}

	private void placeNoise(Block block) {
		if (plan.search().initialNoise() == InitialNoise.ZERO) {
			return;
		}
		double scale = block.prior() == Prior.TRUNCATED_NORMAL ? plan.generator().truncation() : 1;
		var random = streams.stream("start." + block.kind());
		place(block, LatentPrior.normals(block, scale, random));
	}

	private void placeMixture(Block block) {
		ClassStart.Mixture mixture = mixture(block.labels(), block.size());
		place(block, mixture.logits());
		for (int i = 0; i < block.size(); i++) {
			moving[space.offset(block) + i] = mixture.moving()[i] && plan.search().optimizeClass();
		}
	}

	private void placeEmbedding(Block block) {
		int offset = space.offset(block);
		Arrays.fill(moving, offset, offset + block.size(), plan.search().optimizeClass());
		if (plan.search().initialClass().strip().toLowerCase(Locale.ROOT).equals(EMBEDDINGS)) {
			place(block, LatentPrior.normals(block, 1, streams.stream(CLASS_STREAM)));
			return;
		}
		ClassTable classes = plan.generator().classes().orElseThrow(
				() -> new ModelException("The generator %s does not say where its classes lie.".formatted(plan.generator().description().id())));
		weights = mixture(classes.labels(), classes.rows().length).weights();
		place(block, classes.mixed(weights));
	}

	private ClassStart.Mixture mixture(List<String> labels, int classes) {
		ClassStart.Mixture mixture = new ClassStart(plan, base.length, streams.stream(CLASS_STREAM), cancellation).choose(labels, classes);
		if (!mixture.note().isEmpty()) {
			notes.add(mixture.note());
		}
		return mixture;
	}

	private void place(Block block, double[] values) {
		System.arraycopy(values, 0, base, space.offset(block), block.size());
	}
}
