// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Compiles bundles with the compiler that the build uses, and only those whose sources, or what they need, have changed. */
final class Compiler {
	private final Path root;
	private final Tree tree;
	private final Map<String, String> stamps = new HashMap<>();
	private Class<?> main;

	Compiler(Path root, Tree tree) {
		this.root = root;
		this.tree = tree;
	}

	/**
	 * Compiles one bundle, after all that it needs.
	 *
	 * @return whether it has no errors; they are printed
	 */
	boolean compile(Bundle bundle) throws Exception {
		String stamp = stamp(bundle);
		stamps.put(bundle.name(), stamp);
		Path file = bundle.output().resolveSibling("stamp");
		if (Files.exists(file) && Files.readString(file).equals(stamp)) {
			return true;
		}
		Files.deleteIfExists(file);
		deleteClasses(bundle.output());
		Files.createDirectories(bundle.output());
		boolean well = runCompiler(bundle);
		bundle.copyResources();
		if (well) {
			Files.writeString(file, stamp);
		}
		return well;
	}

	/** A digest of the contents of a bundle and of the stamps of all that it needs, compiled before. */
	private String stamp(Bundle bundle) throws IOException, NoSuchAlgorithmException {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		for (Path input : bundle.inputs()) {
			digest.update(input.toString().getBytes(StandardCharsets.UTF_8));
			digest.update(Files.readAllBytes(input));
		}
		if (Files.exists(settings(bundle))) {
			digest.update(Files.readAllBytes(settings(bundle)));
		}
		for (String entry : tree.compilePath(bundle)) {
			digest.update(entry.getBytes(StandardCharsets.UTF_8));
		}
		for (Bundle needed : tree.withNeeded(bundle)) {
			digest.update(stamps.getOrDefault(needed.name(), "").getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Which problems are errors, as the build's compiler takes it. */
	private static Path settings(Bundle bundle) {
		return bundle.folder().resolve(".settings/org.eclipse.jdt.core.prefs");
	}

	private static void deleteClasses(Path output) throws IOException {
		for (Path file : Bundle.filesBelow(output)) {
			if (file.toString().endsWith(".class")) {
				Files.delete(file);
			}
		}
	}

	private boolean runCompiler(Bundle bundle) throws Exception {
		var arguments = new ArrayList<>(List.of("-d", bundle.output().toString(), "--release", "21", "-encoding", "UTF-8", "-proc:none", "-g", "-nowarn",
				"-err:+forbidden", "-proceedOnError", "-Xemacs"));
		if (Files.exists(settings(bundle))) {
			arguments.addAll(List.of("-properties", settings(bundle).toString()));
		}
		var path = tree.compilePath(bundle);
		if (!path.isEmpty()) {
			arguments.addAll(List.of("-classpath", String.join(System.getProperty("path.separator"), path)));
		}
		int before = arguments.size();
		for (Path source : bundle.sources()) {
			Bundle.filesBelow(source).stream().map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
		}
		if (arguments.size() == before) {
			return true;
		}
		var said = new StringWriter();
		var out = new PrintWriter(said);
		Object compiler = compilerClass().getConstructor(PrintWriter.class, PrintWriter.class, boolean.class, Map.class, Class.forName(
				"org.eclipse.jdt.core.compiler.CompilationProgress", true, compilerClass().getClassLoader())).newInstance(out, out, false, null, null);
		boolean well = (boolean) compilerClass().getMethod("compile", String[].class).invoke(compiler, (Object) arguments.toArray(String[]::new));
		out.flush();
		System.out.print(said.toString().replace(root + "/", ""));
		return well;
	}

	private Class<?> compilerClass() throws Exception {
		if (main == null) {
			Path jar = tree.libraries().stream().map(Libraries.Library::jar).filter(path -> path.getFileName().toString().startsWith("ecj-")).findFirst().orElseThrow();
			main = new URLClassLoader(new java.net.URL[] {jar.toUri().toURL()}).loadClass("org.eclipse.jdt.internal.compiler.batch.Main");
		}
		return main;
	}
}
