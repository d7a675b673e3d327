// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.List;
import java.util.function.Function;
import org.machineimagination.backend.Tensor;

/** What an ONNX operation computes. Stateless; throws {@link IllegalArgumentException} with a few words on inputs that do not fit. */
@FunctionalInterface
interface Operation {

	/** @return at least as many results as the node has outputs */
	List<Tensor> apply(Call call);

	/** An operation with one result. */
	static Operation one(Function<Call, Tensor> function) {
		return call -> List.of(function.apply(call));
	}
}
