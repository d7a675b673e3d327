// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.machineimagination.graph.ElementType;

/**
 * Evaluates operations on small constants while a graph is built, above all the chains of Shape, Gather, Concat and the like by which
 * exporters compute shapes. Large constants are left to the runtime.
 */
public final class Evaluator {

	/** Constants with more elements than this are not evaluated. */
	public static final int LARGEST = 4096;

	/** What one operator makes of constants, {@link ConstantTensor#NONE} among them for what is left out; nothing where it cannot be evaluated. */
	@FunctionalInterface
	interface Evaluation {
		List<ConstantTensor> evaluate(NodeContext node, List<ConstantTensor> inputs, List<TensorType> out);
	}

	/** A run of axes. */
	record Part(int start, int length) {
	}

	/** Operators that need no elements, only the shape of their input. */
	private static final Set<String> OF_SHAPES = Set.of("Shape", "Size");

	private static final Map<String, Evaluation> EVALUATIONS = new HashMap<>();

	static {
		Arithmetic.register(EVALUATIONS);
		Rearranging.register(EVALUATIONS);
		EVALUATIONS.put("ConstantOfShape", (node, in, out) -> List.of(fill(node, out.get(0))));
		EVALUATIONS.put("Range", (node, in, out) -> List.of(range(in)));
	}

	private Evaluator() {
	}

	/** Operators that are evaluated. */
	public static Set<String> operators() {
		Set<String> operators = new TreeSet<>(EVALUATIONS.keySet());
		operators.addAll(OF_SHAPES);
		return operators;
	}

	/**
	 * The outputs of an operation, if they follow from constants or from known shapes.
	 *
	 * @param out what is known of the outputs
	 */
	public static Optional<List<TensorProto>> evaluate(NodeContext node, List<TensorType> out) {
		if (OF_SHAPES.contains(node.op())) {
			return shape(node);
		}
		Evaluation evaluation = EVALUATIONS.get(node.op());
		if (evaluation == null || !out.stream().allMatch(Evaluator::small)) {
			return Optional.empty();
		}
		ConstantTensor[] inputs = new ConstantTensor[node.inputs().size()];
		Arrays.fill(inputs, ConstantTensor.NONE);
		for (int i = 0; i < inputs.length; i++) {
			Optional<TensorProto> constant = node.constant(i).filter(tensor -> Tensors.count(tensor) <= LARGEST);
			if (constant.isPresent() && constant.get().getDataType() != ElementType.STRING.code()) {
				inputs[i] = ConstantTensor.of(constant.get());
			} else if (node.has(i)) {
				return Optional.empty();
			}
		}
		return Optional.of(evaluation.evaluate(node, List.of(inputs), out)).filter(outputs -> !outputs.isEmpty())
				.map(outputs -> outputs.stream().map(ConstantTensor::tensor).toList());
	}

	private static boolean small(TensorType type) {
		// In floating point, since what a hostile file asks for may not fit into an integer.
		return Shapes.isStatic(type.shape()) && Arrays.stream(type.lengths()).asDoubleStream().reduce(1, (a, b) -> a * b) <= LARGEST
				&& type.type() != ElementType.STRING;
	}

	private static Optional<List<TensorProto>> shape(NodeContext node) {
		long[] x = node.in(0).shape();
		if (x == null) {
			return Optional.empty();
		}
		if (node.op().equals("Size")) {
			return Shapes.isStatic(x) ? Optional.of(List.of(Tensors.longs(new long[] {Tensors.count(x)}))) : Optional.empty();
		}
		Part part = part(node, x.length);
		long[] axes = Arrays.copyOfRange(x, part.start, part.start + part.length);
		return Shapes.isStatic(axes) ? Optional.of(List.of(Tensors.longs(axes, axes.length))) : Optional.empty();
	}

	/** Which axes a Shape tells of. */
	static Part part(NodeContext node, int rank) {
		long start = node.attributes().integer("start", 0);
		long end = node.attributes().integer("end", rank);
		int from = Math.clamp(start < 0 ? start + rank : start, 0, rank);
		int to = Math.clamp(end < 0 ? end + rank : end, 0, rank);
		return new Part(from, Math.max(0, to - from));
	}

	/** Type of what a ConstantOfShape makes. */
	static ElementType fillType(NodeContext node) {
		return filling(node).map(value -> ElementType.of(value.getDataType())).orElse(ElementType.FLOAT);
	}

	private static Optional<TensorProto> filling(NodeContext node) {
		return node.attributes().entries().stream().filter(attribute -> attribute.getName().equals("value"))
				.map(AttributeProto::getT).findFirst();
	}

	private static ConstantTensor fill(NodeContext node, TensorType type) {
		ConstantTensor one = filling(node).map(ConstantTensor::of).orElse(ConstantTensor.reals(ElementType.FLOAT, new long[] {1}, 0));
		return one.pick(new int[Math.toIntExact(Tensors.count(type.lengths()))], type.lengths());
	}

	/** Number of elements of a Range; −1 if it is not known. */
	static long rangeLength(NodeContext node) {
		double[] bounds = new double[3];
		for (int i = 0; i < 3; i++) {
			Optional<TensorProto> bound = node.constant(i);
			if (bound.isEmpty()) {
				return -1;
			}
			bounds[i] = ConstantTensor.of(bound.get()).real(0);
		}
		return Math.max(0, (long) Math.ceil((bounds[1] - bounds[0]) / bounds[2]));
	}

	private static ConstantTensor range(List<ConstantTensor> in) {
		ConstantTensor start = in.get(0);
		int count = (int) Math.max(0, Math.ceil((in.get(1).real(0) - start.real(0)) / in.get(2).real(0)));
		ConstantTensor step = in.get(2);
		if (start.fractional()) {
			double[] reals = new double[count];
			Arrays.setAll(reals, i -> start.real(0) + i * step.real(0));
			return ConstantTensor.reals(start.type(), new long[] {count}, reals);
		}
		long[] integers = new long[count];
		Arrays.setAll(integers, i -> start.integers()[0] + i * step.integers()[0]);
		return ConstantTensor.integers(start.type(), new long[] {count}, integers);
	}
}
