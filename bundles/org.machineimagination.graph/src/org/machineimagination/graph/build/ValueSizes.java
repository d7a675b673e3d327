// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.build;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;

/**
 * Looks at what a graph would make before it is run. A file of a kilobyte can ask for gigabytes and hours, since its operations may repeat what
 * they are given as often as they like; so memory and work must be in some proportion to the weights. Networks that draw each pixel by
 * itself have the least weights for what they do, and are within the bounds up to 512 x 512 pixels.
 */
public final class ValueSizes {

	/** No picture, and nothing on the way to one, takes as much: a gibibyte is 8192 x 8192 pixels of four colours in single precision. */
	public static final long MOST_BYTES = 1L << 30;

	/** Bytes at one time that any network may take. */
	private static final double FREE_BYTES = 64e6;

	/** Bytes at one time for each byte of weights. */
	private static final double BYTES_PER_WEIGHT_BYTE = 1024;

	/** Multiplications and additions that any network may do for a picture. */
	private static final double FREE_WORK = 2e9;

	/** Multiplications and additions for each weight. */
	private static final double WORK_PER_WEIGHT = 600_000;

	/** Operations whose result may be of any size, by inputs that say it. */
	private static final Map<String, List<Integer>> SIZED_BY = Map.of("Expand", List.of(1), "Tile", List.of(1), "ConstantOfShape", List.of(0),
			"Range", List.of(0, 1, 2), "Resize", List.of(2, 3), "Pad", List.of(1), "OneHot", List.of(1));

	private final GraphBuilder graph;
	private final List<NodeProto> nodes;
	private double weights;
	private double weightBytes;

	private ValueSizes(GraphBuilder graph) {
		this.graph = graph;
		this.nodes = graph.draft().nodes();
		var seen = new HashSet<String>();
		for (NodeProto node : nodes) {
			for (String input : node.getInputList()) {
				Value value = graph.draft().value(input);
				if (!value.isNone() && graph.draft().constantOf(value).isPresent() && seen.add(input)) {
					weights += elements(value);
					weightBytes += bytes(value);
				}
			}
		}
	}

	/**
	 * Refuses a graph that makes a single tensor of more than {@link #MOST_BYTES}, or takes memory or work out of proportion to its weights, or makes
	 * something of a size that is known only when it runs.
	 *
	 * @param graph what was built so far, for one picture
	 * @throws GraphException that names the operation
	 */
	public static void requireReasonable(GraphBuilder graph) {
		var sizes = new ValueSizes(graph);
		sizes.nodes.forEach(sizes::requireReasonable);
		sizes.requireRoom();
		sizes.requireTime();
	}

	/** Bytes that the values of a graph take at one time at the most, as far as shapes are known. */
	public static double peakBytes(GraphBuilder graph) {
		return new ValueSizes(graph).peak().bytes();
	}

	private record Peak(double bytes, NodeProto at) {
	}

	private void requireReasonable(NodeProto node) {
		for (String output : node.getOutputList()) {
			Value value = graph.draft().value(output);
			if (!value.isNone() && value.isStatic() && bytes(value) > MOST_BYTES) {
				throw new GraphException("its operation %s '%s' would make a tensor of %s, which takes %.1f GB".formatted(node.getOpType(), node.getName(),
						Arrays.toString(value.shape()), bytes(value) / 1e9));
			}
		}
		for (int input : SIZED_BY.getOrDefault(node.getOpType(), List.of())) {
			boolean open = input < node.getInputCount() && !node.getInput(input).isEmpty()
					&& graph.draft().constantOf(graph.draft().value(node.getInput(input))).isEmpty();
			if (open && !graph.draft().value(node.getOutput(0)).isStatic()) {
				throw new GraphException("its operation %s '%s' makes a tensor of a size that is known only when the network runs; export it with fixed sizes"
						.formatted(node.getOpType(), node.getName()));
			}
		}
	}

	private void requireRoom() {
		Peak peak = peak();
		if (peak.bytes() > Math.max(FREE_BYTES, BYTES_PER_WEIGHT_BYTE * weightBytes)) {
			throw new GraphException("at its operation %s '%s' it would take %.0f MB for one picture, out of all proportion to weights of %.0f kB"
					.formatted(peak.at().getOpType(), peak.at().getName(), peak.bytes() / 1e6, weightBytes / 1e3));
		}
	}

	private void requireTime() {
		double work = nodes.stream().mapToDouble(this::work).sum();
		if (work > Math.max(FREE_WORK, WORK_PER_WEIGHT * weights)) {
			throw new GraphException("it would take %.0f billion multiplications for one picture, out of all proportion to weights of %.0f kB".formatted(
					work / 1e9, weightBytes / 1e3));
		}
	}

	/** Each value lives from the operation that makes it to the last one that uses it, those that nobody uses to the end. */
	private Peak peak() {
		Map<String, Integer> lastUses = new HashMap<>();
		for (int i = 0; i < nodes.size(); i++) {
			for (String input : nodes.get(i).getInputList()) {
				lastUses.put(input, i);
			}
		}
		double now = 0;
		var peak = new Peak(0, NodeProto.getDefaultInstance());
		for (int i = 0; i < nodes.size(); i++) {
			NodeProto node = nodes.get(i);
			now += node.getOutputList().stream().mapToDouble(this::bytes).sum();
			peak = now > peak.bytes() ? new Peak(now, node) : peak;
			int at = i;
			now -= Set.copyOf(node.getInputList()).stream().filter(input -> lastUses.get(input) == at && graph.draft().makerOf(value(input)).isPresent())
					.mapToDouble(this::bytes).sum();
		}
		return peak;
	}

	/** Multiplications of a product, one for each element of anything else. */
	private double work(NodeProto node) {
		Value result = value(node.getOutput(0));
		double made = result.isNone() || !result.isStatic() ? 0 : elements(result);
		return switch (node.getOpType()) {
			case "Conv" -> made * share(value(node.getInput(1)), 0);
			case "ConvTranspose" -> knownElements(value(node.getInput(0))) * share(value(node.getInput(1)), 0);
			case "MatMul" -> made * length(value(node.getInput(0)), -1);
			case "Gemm" -> made * Math.max(1, knownElements(value(node.getInput(0))) / Math.max(1, length(result, 0)));
			case "Einsum" -> made * inner(value(node.getInput(0)), value(node.getInput(node.getInputCount() > 1 ? 1 : 0)), made);
			default -> made;
		};
	}

	/** Elements of a weight for one step along an axis. */
	private static double share(Value weight, int axis) {
		return weight.isStatic() && weight.rank() > axis && weight.shape()[axis] > 0 ? elements(weight) / weight.shape()[axis] : 1;
	}

	/** Length of an axis, 1 where it is not known; those below 0 are counted from the end. */
	private static double length(Value value, int axis) {
		int at = value.isStatic() && axis < 0 ? value.rank() + axis : axis;
		return value.isStatic() && at >= 0 && at < value.rank() ? Math.max(1, value.shape()[at]) : 1;
	}

	/** The length that a product sums over: what two factors have besides the result's axes, each of which one of them has. */
	private static double inner(Value a, Value b, double made) {
		return !a.isStatic() || !b.isStatic() || made == 0 ? 1 : Math.max(1, Math.sqrt(elements(a) * elements(b) / made));
	}

	private Value value(String name) {
		return graph.draft().value(name);
	}

	private static double knownElements(Value value) {
		return value.isStatic() ? elements(value) : 0;
	}

	private double bytes(String name) {
		Value value = value(name);
		return value.isNone() || !value.isStatic() ? 0 : bytes(value);
	}

	private static double bytes(Value value) {
		return elements(value) * value.type().bytes();
	}

	/** A floating-point number, since what a hostile file asks for may not fit into an integer. */
	private static double elements(Value value) {
		double elements = 1;
		for (long axis : value.shape()) {
			elements *= axis;
		}
		return elements;
	}
}
