// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Operators;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.OpsetConversion.Converter;
import org.machineimagination.graph.internal.OpsetConversion.Replacement;

/** Conversions of whole layers: what changed in softmax, normalisation and resizing, and what newer versions added. */
final class LayerConversions {

	/** More than there are channels in any network. */
	private static final int MOST_GROUPS = 1 << 16;

	private LayerConversions() {
	}

	static void register(Map<String, Converter> converters) {
		for (String op : List.of("Softmax", "LogSoftmax", "Hardmax")) {
			converters.put(op, LayerConversions::softmax);
		}
		converters.put("Dropout", new Replacement(LayerConversions::dropout));
		converters.put("BatchNormalization", LayerConversions::batchNormalization);
		converters.put("GroupNormalization", new Replacement(LayerConversions::groupNormalization));
		converters.put("RMSNormalization", new Replacement(LayerConversions::rmsNormalization));
		converters.put("Upsample", new Replacement(LayerConversions::upsample));
		converters.put("Resize", LayerConversions::resize);
		converters.put("Gelu", new Replacement(
				conversion -> List.of(gelu(conversion, conversion.attributes().text("approximate", "none").equals("tanh")))));
		converters.put("Swish", new Replacement(conversion -> List.of(swish(conversion, conversion.attributes().real("alpha", 1)))));
	}

	/** Before version 13 the axes from the given one on were taken together. */
	private static List<Value> softmax(Conversion conversion) {
		Value x = conversion.in(0);
		long axis = conversion.attributes().integer("axis", conversion.opset() < 13 ? 1 : -1);
		boolean last = axis == -1 || x.shape() != null && axis == x.rank() - 1;
		if (conversion.opset() >= 13 || last) {
			return conversion.with(Attributes.of("axis", axis), List.of(x));
		}
		Draft b = conversion.draft();
		Value flat = b.op(conversion.op(), Attributes.of("axis", -1), b.flatten(x, axis));
		return List.of(conversion.as("Reshape", flat, b.shape(x)));
	}

	/** Nothing is dropped when a trained network is used. */
	private static List<Value> dropout(Conversion conversion) {
		boolean training = conversion.has(2) && !conversion.draft().constantOf(conversion.in(2))
				.map(mode -> Tensors.toLongs(mode)[0] == 0).orElse(false);
		if (training || conversion.wants(1)) {
			throw new GraphException("dropout in training mode is not supported; export the model for inference");
		}
		return List.of(conversion.in(0), Value.NONE);
	}

	private static List<Value> batchNormalization(Conversion conversion) {
		boolean training = conversion.attributes().integer("training_mode", 0) != 0;
		for (int i = 1; i < conversion.names().size(); i++) {
			training |= conversion.wants(i);
		}
		if (training || conversion.attributes().integer("spatial", 1) == 0) {
			throw new GraphException("batch normalisation in training mode or per position is not supported; "
					+ "export the model for inference");
		}
		return List.of(conversion.as("BatchNormalization", Attributes.NONE.withFloat("epsilon",
				conversion.attributes().real("epsilon", 1e-5)), conversion.inputs().toArray(Value[]::new)));
	}

	/**
	 * Group normalisation (Wu and He 2018, equation 1) by instance normalisation of the groups. Before version 21 scale and bias were
	 * per group, from then on per channel.
	 */
	private static List<Value> groupNormalization(Conversion conversion) {
		Draft b = conversion.draft();
		Value x = conversion.in(0);
		int groups = Math.toIntExact(conversion.attributes().integer("num_groups", 1));
		if (groups < 1 || groups > MOST_GROUPS) {
			throw new GraphException("its number of groups is " + groups);
		}
		double[] ones = new double[groups];
		Arrays.fill(ones, 1);
		Value grouped = b.reshape(x, 0, groups, -1);
		Value normal = b.op("InstanceNormalization",
				Attributes.NONE.withFloat("epsilon", conversion.attributes().real("epsilon", 1e-5)), grouped,
				b.constant(x.type(), ones, groups), b.constant(x.type(), new double[groups], groups));
		Value scale = conversion.in(1);
		boolean perGroup = conversion.opset() < 21;
		Value rows = perGroup ? normal : b.op("Reshape", normal,
				b.concat(0, b.longs(0), b.shape(scale), b.longs(-1)));
		Value scaled = b.add(b.mul(rows, b.unsqueeze(scale, 1)), b.unsqueeze(conversion.in(2), 1));
		return List.of(conversion.as("Reshape", scaled, b.shape(x)));
	}

	/** Root mean square normalisation (Zhang and Sennrich 2019, equation 4), standard from version 23. */
	private static List<Value> rmsNormalization(Conversion conversion) {
		Draft b = conversion.draft();
		Value x = conversion.in(0);
		int rank = x.rank();
		int first = Shapes.axis(conversion.attributes().integer("axis", -1), rank);
		long[] axes = LongStream.range(first, rank).toArray();
		Value square = b.add(b.reduceMean(b.mul(x, x), true, axes), conversion.attributes().real("epsilon", 1e-5));
		return List.of(conversion.as("Mul", b.div(x, b.sqrt(square)), conversion.in(1)));
	}

	/** Upsample became Resize in version 10; it counted from the corners of pixels. */
	private static List<Value> upsample(Conversion conversion) {
		Draft b = conversion.draft();
		Value scales = conversion.attributes().reals("scales").map(given -> b.constant(given, given.length)).orElseGet(() -> conversion.in(1));
		return List.of(asymmetric(conversion, scales));
	}

	private static List<Value> resize(Conversion conversion) {
		if (conversion.opset() < 11) {
			return List.of(asymmetric(conversion, conversion.in(1)));
		}
		String mode = conversion.attributes().text("coordinate_transformation_mode", "half_pixel");
		if (mode.equals("half_pixel_symmetric") || mode.equals("tf_half_pixel_for_nn")) {
			throw new GraphException("the coordinate mode '" + mode + "' does not exist in version " + Operators.OPSET);
		}
		return conversion.asIs();
	}

	private static Value asymmetric(Conversion conversion, Value scales) {
		String mode = conversion.attributes().text("mode", "nearest");
		Attributes attributes = Attributes.of("mode", mode.equals("bilinear") ? "linear" : mode)
				.with("coordinate_transformation_mode", "asymmetric").with("nearest_mode", rounding(conversion, scales));
		return conversion.as("Resize", attributes, conversion.in(0), Value.NONE, scales);
	}

	/** These versions left the rounding open; runtimes round down when they enlarge and up when they make smaller. */
	private static String rounding(Conversion conversion, Value scales) {
		double[] factors = conversion.draft().constantOf(scales).map(Tensors::toDoubles)
				.orElseThrow(() -> new GraphException("scales known only when the graph runs are not supported in so old a version"));
		boolean larger = Arrays.stream(factors).anyMatch(factor -> factor > 1);
		boolean smaller = Arrays.stream(factors).anyMatch(factor -> factor < 1);
		if (larger && smaller && conversion.attributes().text("mode", "nearest").equals("nearest")) {
			throw new GraphException("one axis enlarged and another made smaller is not defined in so old a version");
		}
		return smaller ? "ceil" : "floor";
	}

	/** Gaussian error linear unit (Hendrycks and Gimpel 2016), exact by the error function or by their tanh approximation. */
	static Value gelu(Conversion conversion, boolean approximate) {
		Draft b = conversion.draft();
		Value x = conversion.in(0);
		Value inner;
		if (approximate) {
			Value cube = b.mul(b.mul(b.mul(x, x), x), 0.044715);
			inner = b.tanh(b.mul(b.add(x, cube), Math.sqrt(2 / Math.PI)));
		} else {
			inner = b.erf(b.mul(x, Math.sqrt(0.5)));
		}
		return conversion.as("Mul", b.mul(x, 0.5), b.add(inner, 1));
	}

	/** x · sigmoid(alpha · x): the sigmoid-weighted unit, with alpha 1.702 the fast approximation of Gelu. */
	static Value swish(Conversion conversion, double alpha) {
		Draft b = conversion.draft();
		Value x = conversion.in(0);
		Value gate = b.sigmoid(alpha == 1 ? x : b.mul(x, alpha));
		return conversion.as("Mul", x, gate);
	}

	/** The bias that a vendor's Gelu may add first. */
	static Conversion biased(Conversion conversion) {
		if (!conversion.has(1)) {
			return conversion;
		}
		Value sum = conversion.draft().add(conversion.in(0), conversion.in(1));
		return new Conversion(conversion.draft(), conversion.op(), conversion.attributes(), List.of(sum), conversion.names(),
				conversion.opset());
	}
}
