// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the compiled bundles, those of tests left out, against the rules. */
final class ArchitectureTest {
	private static JavaClasses classes;
	private static Rooms rooms;
	private static Rules rules;

	@BeforeAll
	static void readTheTree() throws IOException {
		Path bundles = Path.of(System.getProperty("bundles"));
		var ids = new ArrayList<String>();
		var generated = new HashSet<String>();
		var folders = new ArrayList<Path>();
		String[] pattern = System.getProperty("classes.of.bundles").split("\\*");
		for (Path bundle : mainBundles(bundles)) {
			String id = bundle.getFileName().toString();
			Path output = Path.of(pattern[0] + id + pattern[1]);
			assertFalse(!Files.isDirectory(output), () -> "There are no classes in " + output.normalize() + "; run ./verify, which builds the bundles first.");
			ids.add(id.substring(Rooms.ROOT.length()));
			generated.addAll(packagesBelow(bundle.resolve("src-gen")));
			folders.add(output);
		}
		rooms = new Rooms(ids);
		rules = new Rules(rooms, generated);
		classes = new ClassFileImporter().importPaths(folders);
	}

	/** Those with code: a fragment that only adds an import to a library has none. */
	private static List<Path> mainBundles(Path bundles) throws IOException {
		try (var folders = Files.list(bundles)) {
			return folders.filter(folder -> Files.isDirectory(folder.resolve("src")) || Files.isDirectory(folder.resolve("src-gen")))
					.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")) && !folder.toString().endsWith(".tests")).sorted().toList();
		}
	}

	private static Set<String> packagesBelow(Path sources) throws IOException {
		if (!Files.isDirectory(sources)) {
			return Set.of();
		}
		var packages = new HashSet<String>();
		try (var files = Files.walk(sources)) {
			files.filter(file -> file.toString().endsWith(".java"))
					.forEach(file -> packages.add(sources.relativize(file.getParent()).toString().replace(file.getFileSystem().getSeparator(), ".")));
		}
		return packages;
	}

	@Test
	void everyBundleStandsOnAFloor() {
		assertEquals(List.of(), rooms.bundles().stream().filter(bundle -> Rooms.room(bundle).isEmpty()).toList(),
				"Floors: these bundles are missing in the table of Rooms; docs/architecture.md says what a floor is for.");
	}

	@Test
	void lowerFloorsNeverKnowUpperOnes() {
		rules.floors().check(classes);
	}

	@Test
	void packagesFormNoCircle() {
		rules.circles().check(classes);
	}

	@Test
	void packagesStaySmall() {
		rules.sizes().check(classes);
	}

	@Test
	void theWindowUsesNoAwt() {
		rules.noAwtInTheWindow().check(classes);
	}

	@Test
	void theWindowDecodesPicturesInOnePlace() {
		rules.decoding().check(classes);
	}

	@Test
	void internalsStayInTheirBundle() {
		rules.internals().check(classes);
	}

	@Test
	void plainBundlesNeedNoPlatform() {
		rules.platforms().check(classes);
	}

	@Test
	void whatIsSlowCanBeStopped() {
		rules.cancellations().check(classes);
	}

	@Test
	void everyPackageIsCheckedForNull() {
		rules.nulls().check(classes);
	}
}
