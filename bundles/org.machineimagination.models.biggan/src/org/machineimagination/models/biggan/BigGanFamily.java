// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan;

import java.util.List;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.models.biggan.BigGanSettings.ClassSpace;
import org.machineimagination.models.biggan.internal.BigGanReader;
import org.machineimagination.models.biggan.internal.Chosen;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/**
 * Reads generators of the BigGAN kind from one ONNX file. What {@code model.json} says beyond what every model says:
 *
 * <pre>
 * "files":      {"graph": ..., "classes": ...},
 * "latents":    [{"name": "noise", "input": "noise", "size": 128},
 *                {"name": "class", "input": "class", "size": 1000, "labels": "classes"}],
 * "truncation": {"input": "truncation", "minimum": 0.02, "maximum": 1.0, "initial": 1.0},
 * "image":      {"output": "image", "width": 64, "height": 64, "range": [-1, 1]}
 * </pre>
 *
 * The network takes noise {@code [n, size]}, a mixture of classes {@code [n, size]} that sums to 1, and, unless its truncation is built
 * in, the truncation {@code [1]}; it gives images {@code [n, 3, height, width]}. Clamp and softmax are put in front of it here, so that
 * they are part of the graph and gradients pass through them.
 *
 * <p>Where a network multiplies the mixture of classes by a constant matrix and does nothing else with it, the search can move in the space
 * of that product, the classes' embedding, instead: the product is cut out of the graph and becomes an input.
 *
 * <p>A model brings its own table of batch-norm statistics over truncation. Exports of Hugging Face's BigGAN-deep keep that port's
 * interpolation between two rows of the table, whose weights are the wrong way round; nothing here changes it, so that published
 * pictures can be made again.
 */
@Component(service = PlugIn.class)
public final class BigGanFamily implements GeneratorFamily<BigGanSettings> {

	@Override
	public String id() {
		return "biggan";
	}

	@Override
	public String name() {
		return "BigGAN";
	}

	@Override
	public String description() {
		return "Makes pictures from noise and a mixture of classes.";
	}

	@Override
	public List<String> references() {
		return List.of("A. Brock, J. Donahue, K. Simonyan: Large Scale GAN Training for High Fidelity Natural Image Synthesis. ICLR 2019.");
	}

	@Override
	public Class<BigGanSettings> settingsType() {
		return BigGanSettings.class;
	}

	@Override
	public Generator open(ModelDescription description, BigGanSettings settings) {
		return new BigGanReader(description).read(new Chosen(settings.truncation(), settings.classSpace() == ClassSpace.EMBEDDING,
				settings.embeddingScale(), settings.maxClasses(), settings.layers(), settings.colour()));
	}
}
