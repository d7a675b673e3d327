// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.transform.InputLengths;
import org.machineimagination.imagination.model.ModelException;

/** Tells a network's inputs apart by type, shape and name: noise, classes, pictures, and what is held. */
final class Inputs {

	private static final int MOST_LATENTS = 1 << 16;
	/** No picture that somebody gives a network is smaller. */
	private static final int SMALLEST_PICTURE = 8;
	private static final Set<String> CLASS_WORDS = Set.of("class", "classes", "label", "labels", "c", "y", "onehot", "one-hot", "category", "categories",
			"cond", "condition", "cls", "target", "class-label", "class-labels", "class-id", "class-ids", "label-id", "classid", "labelid");

	private final OnnxGraph network;
	private final String what;
	private final InputLengths lengths;

	/** @param what what messages call the network */
	Inputs(OnnxGraph network, String what) {
		this.network = network;
		this.what = what;
		this.lengths = new InputLengths(network);
	}

	/** The inputs that a search moves. */
	List<LatentPort> latents() {
		List<TensorInfo> noise = noise();
		var names = new HashSet<String>();
		var latents = new ArrayList<LatentPort>();
		for (TensorInfo input : network.inputs()) {
			Optional<LatentPort> choice = choice(input, names);
			if (choice.isPresent()) {
				latents.add(choice.get());
			} else if (noise.contains(input)) {
				latents.add(moved(input, noise.size() > 1, names));
			}
		}
		return latents;
	}

	/** Inputs that take the number of a class, of how many is not known, so that a person has to say it. */
	List<String> labels() {
		return network.inputs().stream().filter(input -> isWhole(input.type()) && isClass(input) && lengths.classes(input.name()).isEmpty())
				.map(TensorInfo::name).toList();
	}

	/** The input that takes a picture, if one does: style transfer, super-resolution and autoencoders have such. */
	static Optional<TensorInfo> picture(OnnxGraph network) {
		return network.inputs().stream().filter(Inputs::takesPicture).findFirst();
	}

	private List<TensorInfo> noise() {
		List<TensorInfo> noise = network.inputs().stream().filter(input -> latentLike(input, 2)).toList();
		if (noise.isEmpty()) {
			noise = network.inputs().stream().filter(input -> input.shape() != null && input.shape().length > 1 && latentLike(input, 1)).toList();
		}
		if (noise.isEmpty()) {
			throw refused();
		}
		return noise;
	}

	private ModelException refused() {
		Optional<TensorInfo> picture = picture(network);
		if (picture.isPresent()) {
			return new ModelException(
					("%s takes a picture, its input %s, as style transfer, super-resolution and autoencoders do; a generator takes numbers that "
							+ "a search can move, at most %,d of them.").formatted(what, picture.get(), MOST_LATENTS));
		}
		return new ModelException("%s has no input that could be latents, real numbers in rows of a known length; its inputs are %s.".formatted(what,
				network.inputs().isEmpty() ? "none" : network.inputs().stream().map(TensorInfo::toString).collect(Collectors.joining(", "))));
	}

	/** Real numbers in rows, or in one row, not too many; an open length is that of the layer they go into. */
	private boolean latentLike(TensorInfo input, int least) {
		if (!input.type().floating()) {
			return false;
		}
		long[] each = each(input);
		long size = Arrays.stream(each).reduce(1, (a, b) -> a < 1 || b < 1 ? 0 : Math.min(MOST_LATENTS + 1L, a * b));
		return each.length > 0 && size >= least && size <= MOST_LATENTS;
	}

	/** The shape of one item, with what weights say of open axes; empty for a single number. */
	private long[] each(TensorInfo input) {
		long[] shape = input.shape();
		if (shape == null) {
			OptionalInt components = lengths.components(input.name());
			var open = new long[components.isEmpty() ? 0 : lengths.axes(input.name()) - 1];
			Arrays.fill(open, 1);
			if (open.length > 0) {
				open[0] = components.getAsInt();
			}
			return open;
		}
		long[] each = shape.length > 1 ? Arrays.copyOfRange(shape, 1, shape.length) : shape.clone();
		boolean open = shape.length > 1 && each[0] < 0 && Arrays.stream(each).allMatch(axis -> axis < 0 || axis == 1);
		if (open) {
			Arrays.fill(each, 1);
			each[0] = lengths.components(input.name()).orElse(-1);
		}
		return each;
	}

	private LatentPort moved(TensorInfo input, boolean several, Set<String> names) {
		boolean batched = input.shape() == null || input.shape().length > 1;
		long[] each = each(input);
		boolean row = Arrays.stream(each).filter(axis -> axis > 1).count() == 1;
		if (several && batched && row && isClass(input)) {
			int classes = (int) Arrays.stream(each).max().orElseThrow();
			return new LatentPort(unique("class", names), input.name(), each, true, LatentPort.Kind.MIXTURE, classes);
		}
		return LatentPort.noise(unique(plain(input.name()), names), input.name(), each, batched);
	}

	/** A whole number for each picture of which is known what it picks among. */
	private Optional<LatentPort> choice(TensorInfo input, Set<String> names) {
		long[] shape = input.shape();
		boolean number = isWhole(input.type()) && shape != null && (shape.length < 2 || shape.length == 2 && shape[1] == 1);
		OptionalInt classes = number && isClass(input) ? lengths.classes(input.name()) : OptionalInt.empty();
		if (classes.isEmpty() || classes.getAsInt() > MOST_LATENTS) {
			return Optional.empty();
		}
		long[] each = shape.length == 2 ? new long[] {1} : new long[0];
		return Optional.of(new LatentPort(unique("class", names), input.name(), each, shape.length > 0, LatentPort.Kind.CHOICE, classes.getAsInt()));
	}

	private static boolean isWhole(ElementType type) {
		return type == ElementType.INT64 || type == ElementType.INT32;
	}

	private static boolean isClass(TensorInfo input) {
		return CLASS_WORDS.contains(plain(input.name()).replaceFirst("-0$", ""));
	}

	private static boolean takesPicture(TensorInfo input) {
		long[] shape = input.shape();
		boolean four = shape != null && shape.length == 4 && (input.type().floating() || input.type() == ElementType.UINT8);
		return four && (isPicture(shape[1], shape[2], shape[3]) || isPicture(shape[3], shape[1], shape[2]));
	}

	private static boolean isPicture(long channels, long height, long width) {
		boolean sides = height < 0 && width < 0 || height >= SMALLEST_PICTURE && width >= SMALLEST_PICTURE;
		return sides && (channels == 1 || channels == 3);
	}

	private static String plain(String name) {
		String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return words.isEmpty() ? "latent" : words;
	}

	private static String unique(String wish, Set<String> names) {
		String name = wish;
		for (int i = 2; !names.add(name); i++) {
			name = wish + "-" + i;
		}
		return name;
	}
}
