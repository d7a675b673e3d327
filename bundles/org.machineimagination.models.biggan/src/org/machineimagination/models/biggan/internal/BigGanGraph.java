// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.BatchAxis;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Grey;
import org.machineimagination.imagination.model.ModelException;

/** Puts the transforms of the latents in front of a network, and its images into -1..1. */
final class BigGanGraph {

	private static final String PREFIX = "generator";

	private final OnnxGraph network;
	private final String model;
	private final List<Latent> latents;
	private final @Nullable String truncationInput;
	private final ImagePort image;
	private final boolean colour;

	/**
	 * @param network         from transformed latents to images
	 * @param model           its id, for messages
	 * @param truncationInput the network's input for the truncation, if it has one
	 * @param colour          whether its pictures stay coloured
	 */
	BigGanGraph(OnnxGraph network, String model, List<Latent> latents, @Nullable String truncationInput, ImagePort image,
			boolean colour) {
		this.network = network;
		this.model = model;
		this.latents = latents;
		this.truncationInput = truncationInput;
		this.image = image;
		this.colour = colour;
	}

	/** The graph of {@link Generator#graph()}. */
	OnnxGraph build() {
		requireFits();
		var graph = new GraphBuilder();
		var arguments = new LinkedHashMap<String, Value>();
		Value truncation = graph.input(BigGanGenerator.TRUNCATION, ElementType.FLOAT, 1);
		for (Latent latent : latents) {
			Value raw = graph.input(latent.block().name(), ElementType.FLOAT, -1, latent.block().size());
			Value transformed = latent.transform(graph, raw, truncation);
			arguments.put(latent.input(), graph.cast(transformed, network.input(latent.input()).type()));
		}
		String entry = truncationInput;
		if (entry != null) {
			TensorInfo input = network.input(entry);
			Value shaped = input.shape() != null && input.shape().length == 0 ? graph.reshape(truncation) : truncation;
			arguments.put(entry, graph.cast(shaped, input.type()));
		}
		OnnxGraph free = BatchAxis.free(network, latents.stream().map(Latent::input).toList());
		Value result = graph.inline(free, PREFIX, arguments).get(image.output());
		Value picture = centred(graph, graph.cast(result, ElementType.FLOAT));
		graph.output(Generator.IMAGE, colour ? picture : Grey.of(graph, picture));
		return graph.build();
	}

	/** Brings the network's range into -1..1. */
	private Value centred(GraphBuilder graph, Value result) {
		double scale = 2 / (image.maximum() - image.minimum());
		double offset = -1 - image.minimum() * scale;
		Value scaled = scale == 1 ? result : graph.mul(result, scale);
		return offset == 0 ? scaled : graph.add(scaled, offset);
	}

	private void requireFits() {
		latents.forEach(latent -> requireInput(latent.input(), -1, latent.block().size()));
		String entry = truncationInput;
		if (entry != null) {
			TensorInfo truncation = named(network.inputs(), entry, "input");
			if (truncation.shape() != null && (truncation.shape().length > 1 || truncation.shape().length == 1 && !fits(truncation.shape()[0], 1))) {
				throw mismatch("input", truncation, "one number");
			}
		}
		for (TensorInfo input : network.inputs()) {
			if (!input.name().equals(truncationInput) && latents.stream().noneMatch(latent -> latent.input().equals(input.name()))) {
				throw new ModelException("The network of the model %s has an input '%s' that its model.json does not mention.".formatted(model,
						input.name()));
			}
		}
		TensorInfo output = named(network.outputs(), image.output(), "output");
		if (!matches(output, -1, 3, image.height(), image.width())) {
			throw mismatch("output", output, "pictures of 3 x %d x %d".formatted(image.height(), image.width()));
		}
	}

	private void requireInput(String name, long... shape) {
		TensorInfo input = named(network.inputs(), name, "input");
		if (!matches(input, shape)) {
			throw mismatch("input", input, "rows of %d numbers".formatted(shape[1]));
		}
	}

	private TensorInfo named(List<TensorInfo> infos, String name, String kind) {
		return infos.stream().filter(info -> info.name().equals(name)).findFirst()
				.orElseThrow(() -> new ModelException("The network of the model %s has no %s '%s' as its model.json says, but %s.".formatted(model,
						kind, name, infos.isEmpty() ? "none" : String.join(", ", infos.stream().map(TensorInfo::name).toList()))));
	}

	private ModelException mismatch(String kind, TensorInfo info, String wanted) {
		return new ModelException("The %s '%s' of the network of the model %s is not for %s as its model.json says: it is %s.".formatted(kind,
				info.name(), model, wanted, info));
	}

	/** Whether a tensor of real numbers may have a shape, −1 for any length; an undeclared shape may be anything. */
	private static boolean matches(TensorInfo info, long... wanted) {
		if (!info.type().floating() || info.shape() != null && info.shape().length != wanted.length) {
			return false;
		}
		for (int axis = 0; info.shape() != null && axis < wanted.length; axis++) {
			if (!fits(info.shape()[axis], wanted[axis])) {
				return false;
			}
		}
		return true;
	}

	private static boolean fits(long axis, long wanted) {
		return axis < 0 || wanted < 0 || axis == wanted;
	}
}
