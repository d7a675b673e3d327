// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.internal.Evaluator;
import org.machineimagination.graph.internal.OpsetConversion;
import org.machineimagination.graph.internal.ShapeInference;
import org.machineimagination.graph.internal.rules.Rules;

/** The page of operators tells what the toolkit knows today. */
class OperatorTableTest {

	/** Tests run in the folder of their bundle. */
	private static final Path PAGE = Path.of("../../docs/operators.md");

	@Test
	void thePageOfOperatorsIsWhatTheToolkitKnows() throws IOException {
		String page = OperatorTable.page();
		Path made = Files.createDirectories(Path.of("target")).resolve("operators.md");
		Files.writeString(made, page);
		assertEquals(page, Files.readString(PAGE), "docs/operators.md is not of today: look at " + made.toAbsolutePath() + " and put it in its place");
	}

	@Test
	void whatIsEvaluatedOrDifferentiatedHasAShape() {
		List<String> shapes = List.copyOf(ShapeInference.operators());
		assertTrue(shapes.containsAll(Evaluator.operators()));
		assertTrue(shapes.containsAll(Rules.operators()));
	}

	@Test
	void whatIsDifferentiatedIsReadFromOtherVersions() {
		assertTrue(OpsetConversion.operators().containsAll(Rules.operators()));
	}

	@Test
	void nothingHasAGradientAndNone() {
		assertTrue(Rules.operators().stream().noneMatch(Rules.flat()::contains));
	}
}
