// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.ProbedShapes;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.graph.transform.Differentiation;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;

/**
 * Runs a model's own network on given tensors, with nothing before or behind it, so that anyone can hold it against another
 * implementation.
 */
public final class ModelRunner {

	/** Roles of files that are networks. */
	private static final List<String> NETWORKS = List.of("graph", "image", "text");

	private final ModelDescription model;
	private final Engine engine;

	public ModelRunner(ModelDescription model, Engine engine) {
		this.model = model;
		this.engine = engine;
	}

	/**
	 * Runs the network that has inputs of the given names.
	 *
	 * @param feed         what to feed, by the names of the network's inputs; see {@link FedArrays}
	 * @param differentiate an output whose elements' sum is differentiated; empty for none
	 * @param by           the inputs by which it is differentiated
	 * @return the outputs and, named {@code gradient/x}, the gradients
	 * @throws ModelException                                   if no network of the model takes such a feed
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public List<NumpyArray> run(List<NumpyArray> feed, String differentiate, List<String> by, Cancellation cancellation) {
		Set<String> fed = feed.stream().map(NumpyArray::name).collect(Collectors.toSet());
		OnnxGraph network = AbandonableTask.call(() -> network(fed, cancellation), late -> {}, cancellation);
		Map<String, Tensor> inputs = FedArrays.tensors(feed, network);
		if (!differentiate.isEmpty()) {
			requireDifferentiable(network, differentiate, by);
		}
		try {
			OnnxGraph graph = differentiate.isEmpty() ? network : gradient(network, differentiate, by, inputs, cancellation);
			try (var program = engine.compile(graph, cancellation)) {
				Set<String> names = graph.outputs().stream().map(TensorInfo::name).collect(Collectors.toCollection(LinkedHashSet::new));
				Map<String, Tensor> results = program.run(inputs, names, cancellation);
				return names.stream().map(name -> array(name, results.get(name))).toList();
			}
		} catch (GraphException e) {
			throw new ModelException("The network of the model %s cannot be used so: %s.".formatted(model.id(), e.getMessage()), e);
		}
	}

	private OnnxGraph network(Set<String> fed, Cancellation cancellation) {
		var described = new ArrayList<String>();
		for (String role : NETWORKS) {
			cancellation.check();
			if (model.files().containsKey(role)) {
				OnnxGraph graph = OnnxFiles.read(model.readFile(role), "The file %s of the model %s".formatted(model.files().get(role).path(), model.id()));
				Set<String> inputs = graph.inputs().stream().map(TensorInfo::name).collect(Collectors.toSet());
				if (inputs.equals(fed)) {
					return graph;
				}
				described.add(graph.inputs().stream().map(FedArrays::described).collect(Collectors.joining(", ", "'" + role + "' with ", "")));
			}
		}
		throw new ModelException(described.isEmpty() ? "The model %s has no network in a file of its own.".formatted(model.id())
				: "No network of the model %s takes exactly the arrays %s; it has the network%s %s.".formatted(model.id(),
						fed.stream().sorted().collect(Collectors.joining(", ")), described.size() == 1 ? "" : "s", String.join(", and ", described)));
	}

	/** What is differentiated and by what have to be there, and to be real numbers. */
	private void requireDifferentiable(OnnxGraph network, String output, List<String> by) {
		requireReal(network.outputs(), output, "output", "--gradient-of");
		by.forEach(input -> requireReal(network.inputs(), input, "input", "--with-respect-to"));
	}

	private void requireReal(List<TensorInfo> ports, String name, String kind, String option) {
		TensorInfo found = ports.stream().filter(port -> port.name().equals(name)).findFirst().orElseThrow(() -> new ModelException(
				"The network of the model %s has no %s '%s', which %s names; it has %s.".formatted(model.id(), kind, name, option,
						ports.stream().map(FedArrays::described).collect(Collectors.joining(", ")))));
		if (!found.type().floating()) {
			throw new ModelException("The %s %s of the model %s has whole numbers, which have no gradient.".formatted(kind, FedArrays.described(found),
					model.id()));
		}
	}

	private OnnxGraph gradient(OnnxGraph network, String output, List<String> by, Map<String, Tensor> inputs, Cancellation cancellation) {
		var shapes = new LinkedHashMap<String, long[]>();
		inputs.forEach((name, tensor) -> shapes.put(name, tensor.shape()));
		return Differentiation.of(network, output, by, shapes, new ProbedShapes(engine, cancellation));
	}

	private static NumpyArray array(String name, Tensor tensor) {
		int[] shape = Arrays.stream(tensor.shape()).mapToInt(Math::toIntExact).toArray();
		double[] values = switch (tensor) {
			case Tensor.Floats floats -> {
				var all = new double[floats.data().length];
				Arrays.setAll(all, i -> floats.data()[i]);
				yield all;
			}
			case Tensor.Doubles doubles -> doubles.data();
			case Tensor.Longs longs -> Arrays.stream(longs.data()).asDoubleStream().toArray();
			case Tensor.Ints ints -> Arrays.stream(ints.data()).asDoubleStream().toArray();
			case Tensor.Bools bools -> {
				var all = new double[bools.data().length];
				Arrays.setAll(all, i -> bools.data()[i] ? 1 : 0);
				yield all;
			}
		};
		return new NumpyArray(name, shape, values);
	}
}
