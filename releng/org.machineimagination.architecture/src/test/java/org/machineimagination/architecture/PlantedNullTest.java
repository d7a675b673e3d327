// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of the build, told of null what every bundle tells it, finds what was planted and is content with the rest. */
final class PlantedNullTest {
	private static final Path SETTINGS = Path.of(System.getProperty("bundles")).normalize().resolveSibling("releng/ide/org.eclipse.jdt.core.prefs");
	private static final String PACKAGE = "@org.eclipse.jdt.annotation.NonNullByDefault package planted;";

	@TempDir
	private Path folder;

	@Test
	void aNullPassedWhereNoneMayBeIsFound() throws IOException {
		assertFound("int length() { return length(null); } int length(String text) { return text.length(); }",
				"Null type mismatch: required '@NonNull String' but the provided value is null");
		assertContent("int length() { return length(null); } int length(@org.eclipse.jdt.annotation.Nullable String text) { return text == null ? 0 : 1; }");
	}

	@Test
	void aNullReturnedWhereNoneMayBeIsFound() throws IOException {
		assertFound("String name() { return null; }", "Null type mismatch: required '@NonNull String' but the provided value is null");
	}

	@Test
	void aFieldThatNobodyFillsIsFound() throws IOException {
		assertFound("private String name; String name() { return name; }", "The @NonNull field name may not have been initialized");
	}

	@Test
	void whatMayBeMissingIsNotHandedOn() throws IOException {
		assertFound("int length(@org.eclipse.jdt.annotation.Nullable String text) { return sure(text); } int sure(String text) { return text.length(); }",
				"Null type mismatch");
	}

	private void assertFound(String members, String sentence) throws IOException {
		String said = compile(members);
		assertTrue(said.contains("ERROR in") && said.contains(sentence), said);
	}

	private void assertContent(String members) throws IOException {
		assertEquals("", compile(members));
	}

	/** What the compiler says of a class with some members. */
	private String compile(String members) throws IOException {
		Path sources = Files.createDirectories(folder.resolve("planted"));
		Files.writeString(sources.resolve("package-info.java"), PACKAGE);
		Files.writeString(sources.resolve("Planted.java"), "package planted; final class Planted { " + members + " }");
		var said = new StringWriter();
		var out = new PrintWriter(said);
		BatchCompiler.compile(arguments().toArray(String[]::new), out, out, null);
		out.flush();
		return said.toString();
	}

	private List<String> arguments() {
		String annotations = Path.of(NonNullByDefault.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
		return new ArrayList<>(List.of("--release", "21", "-proc:none", "-d", "none", "-properties", SETTINGS.toString(), "-classpath", annotations,
				folder.toString()));
	}
}
