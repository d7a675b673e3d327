// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.List;
import java.util.Optional;
import org.machineimagination.graph.transform.Differentiation;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.Perceptor;

/** Whether a search can follow gradients. Not every network has them: pictures of whole numbers change in steps, and some operations have no rule. */
public final class Gradients {

	private Gradients() {
	}

	/** Why the pictures of a generator have no gradient by its latents, as the middle of a sentence; empty if they have. */
	public static Optional<String> obstacle(Generator generator) {
		return Differentiation.obstacle(generator.graph(), Generator.IMAGE, generator.latentSpace().blocks().stream().map(Block::name).toList())
				.map(Gradients::plain);
	}

	/** Why the embeddings of a perceptor have no gradient by its pictures; empty if they have. */
	public static Optional<String> obstacle(Perceptor perceptor) {
		return Differentiation.obstacle(perceptor.imageGraph(), Perceptor.EMBEDDING, List.of(Perceptor.PIXELS)).map(Gradients::plain);
	}

	/** @throws ModelException that names the operation in the way, if there is one */
	static void require(Generator generator, Perceptor guide) {
		obstacle(generator).ifPresent(why -> refuse("pictures of the generator", generator.description(), why));
		obstacle(guide).ifPresent(why -> refuse("embeddings of the perceptor", guide.description(), why));
	}

	/** Without what families put before names when they build around a network, so that people find the operation in their file. */
	private static String plain(String why) {
		return why.replaceFirst("'(generator|image)/", "'");
	}

	private static void refuse(String what, ModelDescription model, String why) {
		throw new ModelException("The %s %s have no gradient: %s. Search with a method that needs none, such as cma-es.".formatted(what, model.id(), why));
	}
}
