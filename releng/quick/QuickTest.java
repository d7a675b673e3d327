// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The inner loop: compile what has changed, run the tests of one bundle on a plain class path. {@code ./quick-test} starts it. */
public final class QuickTest {
	private static final String USAGE = """
			./quick-test BUNDLE [TestClass | TestClass#method ...]
			    compiles the bundle, what it needs and its tests, and runs them (those named, or all) on a plain class path.
			    BUNDLE goes without org.machineimagination: optimizer, models.clip, cli.
			./quick-test --compile BUNDLE...
			    compiles the bundles, what they need and their tests, and runs nothing.
			./quick-test --compile-all
			    compiles every bundle with its tests and prints all errors.

			Packages are visible as in OSGi: what a manifest does not import is an error here too. Libraries are those of the target file,
			the compiler is the one the build uses. Only what has changed is compiled; the output is in target/quick. Tests that need OSGi,
			those of the window, are run by ./verify.""";

	private final Path root;
	private final Tree tree;

	private QuickTest(Path root) throws IOException, InterruptedException {
		this.root = root;
		this.tree = new Tree(root, new Libraries(root).read());
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments.length == 0 || arguments[0].equals("--help")) {
			System.out.println(USAGE);
			System.exit(arguments.length == 0 ? 2 : 0);
		}
		Path root = Path.of(System.getProperty("quick.root"));
		Files.createDirectories(root.resolve("target/quick"));
		try {
			System.exit(new QuickTest(root).run(List.of(arguments)));
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			System.exit(2);
		}
	}

	private int run(List<String> arguments) throws Exception {
		String first = arguments.getFirst();
		var rest = arguments.subList(1, arguments.size());
		if (first.equals("--compile-all")) {
			return compile(tree.bundles()) ? 0 : 1;
		}
		if (first.equals("--compile")) {
			return compile(rest.stream().map(tree::bundle).flatMap(bundle -> List.of(bundle, testsOrItself(bundle)).stream()).toList()) ? 0 : 1;
		}
		Bundle tests = tree.testsOf(tree.bundle(first));
		if (tests == null) {
			throw new IllegalArgumentException("The bundle " + first + " has no tests; ./quick-test --compile " + first + " compiles it.");
		}
		return compile(List.of(tests)) ? test(tests, rest) : 1;
	}

	private Bundle testsOrItself(Bundle bundle) {
		Bundle tests = tree.testsOf(bundle);
		return tests == null ? bundle : tests;
	}

	/** Compiles bundles and all that they need; one run at a time. */
	private boolean compile(List<Bundle> wanted) throws Exception {
		var ordered = new LinkedHashSet<Bundle>();
		wanted.forEach(bundle -> ordered.addAll(tree.withNeeded(bundle)));
		var failed = new ArrayList<String>();
		try (var channel = FileChannel.open(root.resolve("target/quick/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = channel.lock()) {
			var compiler = new Compiler(root, tree);
			for (Bundle bundle : ordered) {
				if (!compiler.compile(bundle)) {
					failed.add(bundle.name());
				}
			}
		}
		tree.problems().forEach(System.out::println);
		if (!failed.isEmpty()) {
			System.out.println("Errors in " + String.join(", ", failed) + ".");
		}
		return failed.isEmpty() && tree.problems().isEmpty();
	}

	private int test(Bundle tests, List<String> selected) throws Exception {
		if (selected.isEmpty() && tree.visible(tests).keySet().stream().anyMatch(path -> path.getFileName().toString().startsWith("org.eclipse.ui.workbench-"))) {
			System.err.println("The tests of " + tests.manifest().host() + " open the window inside OSGi: run ./verify -pl :" + tests.name()
					+ " -am, or name those classes here that do without.");
			return 2;
		}
		Path target = tests.output().getParent();
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-ea",
				"--enable-native-access=ALL-UNNAMED", "-Dslf4j.internal.verbosity=ERROR", "-Dmachineimagination.home=" + target.resolve("home"), "-cp", runPath(tests),
				"org.junit.platform.console.ConsoleLauncher", "execute", "--disable-banner", "--details=summary", "--details-theme=ascii",
				"--disable-ansi-colors", "--include-classname=.*"));
		if (selected.isEmpty()) {
			command.add("--scan-classpath=" + tests.output());
		}
		for (String name : selected) {
			command.add((name.contains("#") ? "--select-method=" : "--select-class=") + qualified(tests, name));
		}
		if (Runtime.version().feature() >= 24) {
			command.add(1, "--sun-misc-unsafe-memory-access=allow");
		}
		var builder = new ProcessBuilder(command).directory(tests.folder().toFile()).inheritIO();
		builder.environment().put("ORT_DISABLE_TELEMETRY", "1");
		return builder.start().waitFor();
	}

	private String runPath(Bundle tests) {
		var path = new ArrayList<String>();
		tree.withNeeded(tests).reversed().forEach(bundle -> path.add(bundle.output().toString()));
		tree.libraries().stream().map(library -> library.jar().toString()).filter(jar -> !jar.contains("/ecj-")).forEach(path::add);
		return String.join(System.getProperty("path.separator"), path);
	}

	/** A test class may be named without its package. */
	private static String qualified(Bundle tests, String name) throws IOException {
		String simple = name.split("#")[0];
		if (simple.contains(".")) {
			return name;
		}
		var found = Bundle.filesBelow(tests.output()).stream().filter(file -> file.getFileName().toString().equals(simple + ".class"))
				.map(file -> tests.output().relativize(file).toString().replace(".class", "").replaceAll("[/\\\\]", ".")).collect(Collectors.toList());
		if (found.isEmpty()) {
			throw new IllegalArgumentException("There is no test class " + simple + " in " + tests.name() + ".");
		}
		return found.getFirst() + name.substring(simple.length());
	}
}
