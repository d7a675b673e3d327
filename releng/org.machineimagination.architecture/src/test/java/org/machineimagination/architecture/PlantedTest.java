// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule finds what was planted against it, names itself, and is content with the rest. */
final class PlantedTest {
	private static final String PLANTED = "org.machineimagination.";
	private final Rules rules = new Rules(new Rooms(List.of("graph", "studio", "workbench", "publish")), Set.of());

	@Test
	void anImportUpwardsIsFound() {
		assertFound(rules.floors(), "Floors: lower rooms never know upper ones", "floor 0 knows floor 5", "graph.planted.Low", "studio.planted.internal.High");
		assertContent(rules.floors(), "publish.planted");
	}

	@Test
	void aCircleIsFound() {
		assertFound(rules.circles(), "Circles: packages form no circle", "publish.planted.one -> ", "publish.planted");
		assertContent(rules.circles(), "graph.planted", "studio.planted");
	}

	@Test
	void aCrowdedPackageIsFound() {
		assertFound(rules.sizes(), "Size: a package has at most 40 top-level classes", "publish.planted.crowded has 41 top-level classes", "publish.planted");
		assertContent(rules.sizes(), "graph.planted", "studio.planted");
	}

	@Test
	void awtInTheWindowIsFound() {
		assertFound(rules.noAwtInTheWindow(), "No AWT in the window", "the window uses java.awt", "workbench.planted");
		assertContent(rules.noAwtInTheWindow(), "graph.planted");
	}

	@Test
	void aPictureThatIsDecodedAnywhereIsFound() {
		assertFound(rules.decoding(), "Pictures: the window's bundles have files decoded by workbench.ui.Images alone", "a picture is decoded",
				"workbench.planted");
		assertContent(rules.decoding(), "graph.planted", "studio.planted");
	}

	@Test
	void anotherBundlesInternalsAreFound() {
		assertFound(rules.internals(), "Internals: a package with internal in its name is used by its own bundle alone",
				"studio.planted.internal is internal", "graph.planted", "studio.planted");
		assertContent(rules.internals(), "studio.planted");
	}

	@Test
	void thePlatformInAPlainBundleIsFound() {
		assertFound(rules.platforms(), "Plain Java: this bundle is to be usable from a plain class path", "a PLAIN bundle uses org.osgi.framework",
				"publish.planted");
		assertContent(rules.platforms(), "graph.planted", "workbench.planted");
	}

	@Test
	void aCancellationThatNobodyCanAskForIsFound() {
		assertFound(rules.cancellations(), "Stops: below floor 5 a Cancellation is handed down and never made", "nobody can stop this", "graph.planted");
		assertContent(rules.cancellations(), "studio.planted", "workbench.planted");
	}

	@Test
	void aPackageThatIsNotCheckedForNullIsFound() {
		assertFound(rules.nulls(), "Null: every package is @NonNullByDefault", "the package org.machineimagination.graph.planted is not @NonNullByDefault",
				"graph.planted");
		assertContent(rules.nulls(), "publish.planted.sound");
	}

	private static void assertFound(ArchRule rule, String sentence, String found, String... packages) {
		String message = assertThrows(AssertionError.class, () -> check(rule, packages)).getMessage();
		assertTrue(message.contains(sentence) && message.contains(found), message);
	}

	private static void assertContent(ArchRule rule, String... packages) {
		assertDoesNotThrow(() -> check(rule, packages));
	}

	private static void check(ArchRule rule, String... packages) {
		rule.check(new ClassFileImporter().importPackages(List.of(packages).stream()
				.map(name -> PLANTED + name.replaceAll("\\.[A-Z]\\w*$", "")).toList()));
	}
}
