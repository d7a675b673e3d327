// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java backend and ONNX Runtime compute the same, operation by operation. */
class OperationsAgreeTest {

	/** Operations that only newer versions of the standard have than graphs are built for; the runtime checks them elsewhere. */
	private static final Set<String> NEWER = Set.of("Gelu");

	static List<OperationCases.Case> cases() {
		return OperationCases.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void bothBackendsAgree(OperationCases.Case each) {
		Agreement.check(each.graph(), 2e-6);
	}

	@Test
	void everyOperationHasACase() {
		Set<String> covered = cases().stream().flatMap(each -> each.graph().nodes().stream()).map(NodeProto::getOpType)
				.collect(Collectors.toCollection(TreeSet::new));
		covered.addAll(NEWER);
		var missing = new TreeSet<>(JavaBackend.operations());
		missing.removeAll(covered);
		assertEquals(Set.of(), missing);
	}
}
