// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.machineimagination.graph.internal.Evaluator;
import org.machineimagination.graph.internal.OpsetConversion;
import org.machineimagination.graph.internal.ShapeInference;
import org.machineimagination.graph.internal.VendorConversion;
import org.machineimagination.graph.internal.rules.Rules;

/** What the toolkit knows of each operator, joined from where it knows it, and as the page that people read. */
final class OperatorTable {

	/** The word for what there is none of. */
	static final String LACKING = "none";

	/**
	 * @param name     the operator; behind its domain and a colon if that is not the standard one
	 * @param shape    whether the shape of its outputs is inferred
	 * @param folding  whether it is evaluated where its inputs are small constants
	 * @param gradient how it is differentiated
	 * @param versions how it is brought from other versions
	 */
	record Row(String name, String shape, String folding, String gradient, String versions) {

		static Row of(String name) {
			if (replaced(name)) {
				return new Row(name, "", "", "", "replaced");
			}
			return new Row(name, known(ShapeInference.operators(), name), known(Evaluator.operators(), name), gradientOf(name), versionsOf(name));
		}

		private static boolean replaced(String name) {
			return VendorConversion.operators().contains(name) || OpsetConversion.replaced(name);
		}

		private static String known(Set<String> operators, String name) {
			return operators.contains(name) ? "yes" : LACKING;
		}

		private static String gradientOf(String name) {
			return Rules.flat().contains(name) ? "zero" : Rules.operators().contains(name) ? "rule" : LACKING;
		}

		private static String versionsOf(String name) {
			return OpsetConversion.steady(name) ? "same" : OpsetConversion.operators().contains(name) ? "converted" : LACKING;
		}

		String line() {
			return "| `%s` | %s |".formatted(name, String.join(" | ", List.of(shape, folding, gradient, versions)));
		}
	}

	private OperatorTable() {
	}

	/** A row for each operator, in alphabetical order. */
	static List<Row> rows() {
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		List.of(ShapeInference.operators(), Evaluator.operators(), Rules.operators(), Rules.flat(), OpsetConversion.operators(),
				VendorConversion.operators()).forEach(names::addAll);
		return names.stream().map(Row::of).toList();
	}

	/** The whole page. */
	static String page() {
		List<Row> rows = rows();
		List<Row> kept = rows.stream().filter(row -> !row.versions().equals("replaced")).toList();
		return """
				# Operators

				<!-- Made by OperatorTableTest of bundles/org.machineimagination.graph.tests, which fails when this page is not what it makes. -->

				What the toolkit knows of the operators of ONNX, of which it reads versions 7 to the newest and writes version %d. How to add what is
				missing: [adding an operator, a gradient rule](contributing/operators.md).

				- **shape**: the shape and type of its outputs follow from its inputs. Where there is none, the runtime is asked, by running the graph once.
				- **folded**: it is evaluated while a graph is built, if its inputs are constants of at most %d elements. Where there is none, that is left
				  to the runtime.
				- **gradient**: `rule` if a rule gives it, `zero` if the operator goes in steps or has nothing to do with real numbers. Where there is none, a
				  network can be run but not searched along its gradient if the operator lies on the way.
				- **versions**: `same` if it means the same in all versions, `converted` if it is brought to version %d, `replaced` if it is written in
				  other operators, so that nothing else is needed. Where there is none, it is taken from version %d alone.

				`If` is resolved while a graph is read, where its condition is a constant. Operators of other domains than those named here are carried
				along for a runtime that knows them.

				Of %d operators %d are replaced. Of the other %d, %d have no shape, %d are not folded, %d have no gradient.

				| operator | shape | folded | gradient | versions |
				|---|---|---|---|---|
				%s
				""".formatted(Operators.OPSET, Evaluator.LARGEST, Operators.OPSET, Operators.OPSET, rows.size(), rows.size() - kept.size(), kept.size(),
				kept.stream().filter(row -> row.shape().equals(LACKING)).count(), kept.stream().filter(row -> row.folding().equals(LACKING)).count(),
				kept.stream().filter(row -> row.gradient().equals(LACKING)).count(), rows.stream().map(Row::line).collect(Collectors.joining("\n")));
	}
}
