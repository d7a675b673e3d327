// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.testing.SourceTree;

/** The start scripts of Linux and macOS, with a stand-in for Java that tells the words it was given. */
class StartScriptTest {

	private static final Path SCRIPTS = SourceTree.ROOT.resolve("features/org.machineimagination.core.feature/root/unix");
	private static final String LAUNCHER = "plugins/org.eclipse.equinox.launcher_1.jar";

	@TempDir
	private Path folder;

	@BeforeEach
	void onlyWhereThereIsAShell() {
		assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
	}

	@ParameterizedTest
	@ValueSource(strings = {"plain", "a b", "c#d", "p%20q", "x%y", "q?r", "b\\s", "co:lon", "all # % ? \\ :", "it's", "b[1]", "d$HOME", "new\\nline"})
	void theProductStartsFromAFolderOfAnyName(String name) throws Exception {
		Path product = product(folder.resolve(name));
		for (String script : List.of("imagine", "machine-imagination")) {
			List<String> words = start(product.resolve(script), folder.resolve("home"), "a word", "b\\n");
			List<String> places = words.stream().filter(word -> word.contains(LAUNCHER) || word.startsWith("-Dosgi.install.area=")).toList();
			String launcher = places.getLast();
			assertTrue(Files.isRegularFile(Path.of(launcher)), launcher);
			if (name.matches(".*[#%?\\\\:].*")) {
				assertTrue(places.stream().allMatch(place -> place.replaceFirst("^-Dosgi.install.area=file:", "").matches("[^#%?\\\\:]+")), places.toString());
				assertEquals(2, places.size(), places.toString());
				// Equinox follows links of folders to names that it does not understand.
				assertFalse(Files.isSymbolicLink(Path.of(launcher).getParent()));
			}
			assertEquals(List.of("a word", "b\\n"), words.subList(words.size() - 2, words.size()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"home", "h%20m", "h%m", "h#m", "h?m", "h\\m", "h:m", "h m"})
	void theProductStartsWhateverTheHomeFolderIsCalled(String name) throws Exception {
		Path home = Files.createDirectories(folder.resolve(name));
		List<String> words = start(product(folder.resolve("product")).resolve("imagine"), home, "x");
		String configuration = words.get(words.indexOf("-configuration") + 1);
		assertTrue(configuration.matches("[^#%?\\\\:]+"), configuration);
		assertTrue(words.contains("-Duser.home=" + home), words.toString());
		assertEquals(!name.matches(".*[#%?\\\\:].*"), configuration.startsWith(home.toString()), configuration);
	}

	@Test
	void whereNoJavaIsNewEnoughTheSentenceSaysWhatToDo() throws Exception {
		Path product = product(folder.resolve("product"));
		Path tools = Files.createDirectories(folder.resolve("tools"));
		for (String tool : List.of("sed", "dirname", "uname", "head")) {
			Files.createSymbolicLink(tools.resolve(tool), Stream.of("/usr/bin", "/bin").map(bin -> Path.of(bin, tool)).filter(Files::exists).findFirst()
					.orElseThrow());
		}
		// Where Java is installed for all, the script finds it; then there is nothing to see.
		assumeTrue(Stream.of("/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines").map(Path::of).noneMatch(Files::isDirectory),
				"there is a Java for all");
		String told = tell(product.resolve("imagine"), Map.of("PATH", tools.toString(), "JAVA_HOME", "", "HOME", folder.toString()));
		assertTrue(told.contains("Temurin from https://adoptium.net"), told);
	}

	@Test
	void theAdviceIsTheNewestThatAptHasOrElseWhereTemurinIs() throws Exception {
		assertEquals("Install it with: sudo apt install openjdk-25-jdk.\n", advice("openjdk-17-jdk - a\nopenjdk-21-jdk - a\nopenjdk-25-jdk - a\n"));
		assertTrue(advice("openjdk-17-jdk - OpenJDK Development Kit (JDK)\n").startsWith("Get a JDK, for example Temurin from https://adoptium.net/"));
		assertTrue(advice("").startsWith("Get a JDK, "));
	}

	private String advice(String found) throws Exception {
		Path apt = Files.writeString(Files.createDirectories(folder.resolve("bin")).resolve("apt-cache"), "#!/bin/sh\ncat <<'E'\n" + found + "E\n");
		assertTrue(apt.toFile().setExecutable(true));
		return run(List.of("/bin/sh", "-c", ". \"$0\"; java_advice", SCRIPTS.resolve("lib/java.sh").toString()),
				Map.of("PATH", apt.getParent() + ":" + System.getenv("PATH")));
	}

	/** What Java is started with, word by word. */
	private List<String> start(Path script, Path home, String... words) throws Exception {
		Files.createDirectories(home);
		String told = run(Stream.concat(Stream.of(script.toString()), Stream.of(words)).toList(), Map.of("HOME", home.toString(), "XDG_CACHE_HOME", "",
				"XDG_DATA_HOME", "", "JAVA_HOME", java().toString(), "TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString()));
		// The first start of all asks for the version, aside.
		return told.lines().toList();
	}

	private String tell(Path script, Map<String, String> environment) throws Exception {
		return run(List.of("/bin/sh", script.toString()), environment);
	}

	private String run(List<String> words, Map<String, String> environment) throws Exception {
		var builder = new ProcessBuilder(words).redirectErrorStream(true);
		environment.forEach((name, value) -> {
			if (value.isEmpty()) {
				builder.environment().remove(name);
			} else {
				builder.environment().put(name, value);
			}
		});
		Process process = builder.start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(30, TimeUnit.SECONDS), told);
		return told;
	}

	private static Path product(Path product) throws IOException {
		for (String file : List.of("imagine", "machine-imagination", "lib/start.sh", "lib/java.sh")) {
			Files.createDirectories(product.resolve(file).getParent());
			Files.copy(SCRIPTS.resolve(file), product.resolve(file));
			assertTrue(product.resolve(file).toFile().setExecutable(true));
		}
		Files.createDirectories(product.resolve("plugins"));
		Files.writeString(product.resolve(LAUNCHER), "");
		Files.createDirectories(product.resolve("configuration"));
		Files.writeString(product.resolve("configuration/config.ini"), "");
		return product;
	}

	/** A Java that prints its words, one a line, and runs nothing. */
	private Path java() throws IOException {
		Path home = folder.resolve("java");
		Path command = home.resolve("bin/java");
		if (!Files.exists(command)) {
			Files.createDirectories(command.getParent());
			Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
			Files.writeString(command, "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\"; done\n");
			assertTrue(command.toFile().setExecutable(true));
		}
		return home;
	}
}
