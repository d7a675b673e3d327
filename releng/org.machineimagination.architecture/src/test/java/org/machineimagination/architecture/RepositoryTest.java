// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every bundle has to say of itself, and whether the pages for contributors speak of what is there. */
final class RepositoryTest {
	private static final Path BUNDLES = Path.of(System.getProperty("bundles")).normalize();
	private static final Path ROOT = BUNDLES.resolveSibling("");
	private static final Path SETTINGS = Path.of(".settings/org.eclipse.jdt.core.prefs");
	private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
	private static final Pattern FILE = Pattern.compile("`?(?<![\\w/.…])((?:\\./|releng/|docs/|target-platform/)[\\w./-]+)");
	private static final Pattern QUICK_TEST = Pattern.compile("\\./quick-test ([a-z][\\w.]*)(?: ([A-Z]\\w+))?");

	@Test
	void everyExportedPackageHasTheVersionOfItsBundle() throws IOException {
		var wrong = new ArrayList<String>();
		for (Path bundle : bundles()) {
			Attributes manifest;
			try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
				manifest = new Manifest(in).getMainAttributes();
			}
			String version = manifest.getValue("Bundle-Version").replace(".qualifier", "");
			String exported = manifest.getValue("Export-Package");
			Stream.of(exported == null ? new String[0] : exported.split(",")).filter(clause -> !clause.contains("version=\"" + version + "\""))
					.forEach(clause -> wrong.add(bundle.getFileName() + " exports " + clause.strip()));
		}
		assertEquals(List.of(), wrong, "Versions: an exported package has the version of its bundle; releng/version-exports writes it.");
	}

	@Test
	void everyBundleHasItsCompilerCheckForNull() throws IOException {
		String shared = Files.readString(ROOT.resolve("releng/ide/org.eclipse.jdt.core.prefs"));
		var wrong = new ArrayList<String>();
		for (Path bundle : bundles()) {
			if (!Files.exists(bundle.resolve(SETTINGS)) || !Files.readString(bundle.resolve(SETTINGS)).equals(shared)) {
				wrong.add(bundle.getFileName().toString());
			}
		}
		assertEquals(List.of(), wrong, "Null: the " + SETTINGS + " of a bundle is a copy of that in releng/ide, which tells the compiler what to check.");
	}

	@Test
	void whatIsWrittenByHandAmongTheGeneratedIsCheckedForNull() throws IOException {
		var wrong = new ArrayList<String>();
		for (Path bundle : bundles()) {
			for (Path source : files(bundle.resolve("src"), ".java")) {
				boolean among = Files.isDirectory(bundle.resolve("src-gen").resolve(bundle.resolve("src").relativize(source.getParent())));
				if (among && !source.endsWith("package-info.java") && !Files.readString(source).contains("\n@NonNullByDefault\n")) {
					wrong.add(source.toString());
				}
			}
		}
		assertEquals(List.of(), wrong, "Null: in a package that a generator writes into, what is written by hand is @NonNullByDefault, each type for itself.");
	}

	@Test
	void aPomOfABundleHasTheBundlesName() throws IOException {
		var wrong = new ArrayList<String>();
		for (Path pom : files(BUNDLES, "pom.xml")) {
			String name = pom.getParent().getFileName().toString();
			if (pom.getParent().getParent().equals(BUNDLES) && !Files.readString(pom).contains("<artifactId>" + name + "</artifactId>")) {
				wrong.add(pom.toString());
			}
		}
		assertEquals(List.of(), wrong, "Poms: a bundle that needs a pom is named in it as its folder is.");
	}

	@Test
	void pagesForContributorsNameWhatIsThere() throws IOException {
		var missing = new ArrayList<String>();
		var pages = new ArrayList<>(files(ROOT.resolve("docs/contributing"), ".md"));
		pages.add(ROOT.resolve("CONTRIBUTING.md"));
		for (Path page : pages) {
			String text = Files.readString(page);
			LINK.matcher(text).results().map(match -> page.resolveSibling(match.group(1)).normalize()).filter(Files::notExists)
					.forEach(link -> missing.add(page.getFileName() + " links to " + link));
			FILE.matcher(text).results().map(match -> ROOT.resolve(match.group(1).replaceAll("[.]$", "")).normalize()).filter(Files::notExists)
					.forEach(file -> missing.add(page.getFileName() + " names " + file));
			for (var match : QUICK_TEST.matcher(text).results().toList()) {
				Path tests = BUNDLES.resolve(Rooms.ROOT + match.group(1) + ".tests");
				if (files(tests, match.group(2) == null ? ".java" : match.group(2) + ".java").isEmpty()) {
					missing.add(page.getFileName() + " tells to run " + match.group());
				}
			}
		}
		assertFalse(pages.size() < 4);
		assertEquals(List.of(), missing);
	}

	private static List<Path> bundles() throws IOException {
		try (var folders = Files.list(BUNDLES)) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")) && !folder.toString().endsWith(".tests")).sorted().toList();
		}
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}
}
