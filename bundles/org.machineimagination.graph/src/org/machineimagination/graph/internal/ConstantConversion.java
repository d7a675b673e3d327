// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.List;
import java.util.Map;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.OpsetConversion.Converter;
import org.machineimagination.graph.internal.OpsetConversion.Replacement;

/** Makes the graph's own constant of a Constant operation. */
final class ConstantConversion {

	private ConstantConversion() {
	}

	static void register(Map<String, Converter> converters) {
		converters.put("Constant", new Replacement(conversion -> List.of(convert(conversion))));
	}

	private static Value convert(Conversion conversion) {
		AttributeProto attribute = conversion.attributes().entries().stream().findFirst()
				.orElseThrow(() -> new GraphException("it has no value"));
		TensorProto tensor = switch (attribute.getName()) {
			case "value" -> attribute.getT();
			case "value_float" -> Tensors.floats(new float[] {attribute.getF()});
			case "value_int" -> Tensors.longs(new long[] {attribute.getI()});
			case "value_floats" -> {
				float[] data = conversion.attributes().reals("value_floats", new float[0]);
				yield Tensors.floats(data, data.length);
			}
			case "value_ints" -> {
				long[] data = conversion.attributes().integers("value_ints", new long[0]);
				yield Tensors.longs(data, data.length);
			}
			default -> throw new GraphException("constants given as " + attribute.getName() + " are not supported");
		};
		return conversion.draft().constant(tensor.toBuilder().setName(conversion.names().get(0)).build());
	}
}
