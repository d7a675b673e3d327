// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * The jars that the target file names, fetched by Maven once and then taken from its local repository. A list of them with their
 * symbolic names and packages lies in {@code target/quick/libraries} until the target file changes.
 */
final class Libraries {
	/** The compiler that Tycho 5.0.2 runs, so that both see the same errors. */
	private static final String COMPILER = "3.44.0";
	private static final String JUNIT_PLATFORM = "6.0.1";
	private static final Pattern LOCATION = Pattern.compile("<location (.*?)>(.*?)</location>", Pattern.DOTALL);
	private static final Pattern DEPENDENCY =
			Pattern.compile("<groupId>(.*?)</groupId><artifactId>(.*?)</artifactId><version>(.*?)</version>");

	/**
	 * A jar.
	 *
	 * @param name its symbolic name, or its file's name where it has none
	 * @param host the bundle whose fragment it is, empty where it is none
	 * @param packages what it holds, with dots
	 * @param reexported names of bundles that come with it
	 */
	record Library(Path jar, String name, String host, List<String> packages, List<String> reexported) {
	}

	private final Path root;
	private final Path folder;

	Libraries(Path root) {
		this.root = root;
		this.folder = root.resolve("target/quick/libraries");
	}

	/** All jars, those of other systems left out. */
	List<Library> read() throws IOException, InterruptedException {
		Path list = folder.resolve("list");
		Path pom = folder.resolve("pom.xml");
		String wanted = pom();
		if (!Files.exists(list) || !Files.exists(pom) || !Files.readString(pom).equals(wanted)) {
			Files.createDirectories(folder);
			Files.deleteIfExists(list);
			Files.writeString(pom, wanted);
			write(list, fetch(pom));
		}
		var libraries = new ArrayList<Library>();
		for (String line : Files.readAllLines(list)) {
			String[] part = line.split("\\|", -1);
			libraries.add(new Library(Path.of(part[0]), part[1], part[2], words(part[3]), words(part[4])));
		}
		return libraries;
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(","));
	}

	/** A pom with the same versions; the first location that names a jar decides, as the target's own comment asks. */
	private String pom() throws IOException {
		var dependencies = new LinkedHashMap<String, String>();
		var locations = LOCATION.matcher(Files.readString(root.resolve("target-platform/machineimagination.target")));
		while (locations.find()) {
			boolean alone = locations.group(1).contains("includeDependencyDepth=\"none\"");
			var found = DEPENDENCY.matcher(locations.group(2));
			while (found.find()) {
				dependencies.putIfAbsent(found.group(1) + ":" + found.group(2), dependency(found.group(1), found.group(2), found.group(3), alone));
			}
		}
		dependencies.put("ecj", dependency("org.eclipse.jdt", "ecj", COMPILER, true));
		dependencies.put("console", dependency("org.junit.platform", "junit-platform-console", JUNIT_PLATFORM, false));
		return """
				<project xmlns="http://maven.apache.org/POM/4.0.0">
				<modelVersion>4.0.0</modelVersion>
				<groupId>quick</groupId><artifactId>libraries</artifactId><version>1</version><packaging>pom</packaging>
				<dependencies>
				%s</dependencies>
				</project>
				""".formatted(String.join("", dependencies.values()));
	}

	private static String dependency(String group, String artifact, String version, boolean alone) {
		String exclusions = alone ? "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>" : "";
		return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</dependency>%n"
				.formatted(group, artifact, version, exclusions);
	}

	/** The jars' paths; asks Maven Central only when the local repository lacks one. */
	private List<Path> fetch(Path pom) throws IOException, InterruptedException {
		System.err.println("Looking up the libraries that target-platform/machineimagination.target names ...");
		Path paths = folder.resolve("paths");
		Path log = folder.resolve("log");
		for (String offline : new String[] {"-o", "-U"}) {
			int status = new ProcessBuilder(root.resolve("mvnw").toString(), "-B", "-ntp", "-q", offline, "-f", pom.toString(),
					"org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath", "-Dmdep.outputFile=" + paths,
					"-Dmdep.pathSeparator=|", "-Dmdep.regenerateFile=true").directory(folder.toFile())
					.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
			if (status == 0) {
				return List.of(Files.readString(paths).strip().split("\\|")).stream().map(Path::of).toList();
			}
		}
		throw new IOException("Maven could not fetch the libraries; its log is " + log + ".");
	}

	private static void write(Path list, List<Path> jars) throws IOException {
		var lines = new ArrayList<String>();
		for (Path jar : jars) {
			String file = jar.getFileName().toString();
			if (fitsThisSystem(file)) {
				lines.add(describe(jar));
			}
		}
		Files.write(list, lines, StandardCharsets.UTF_8);
	}

	/** SWT's native fragments hold the same classes for each system. */
	private static boolean fitsThisSystem(String file) {
		if (!file.startsWith("org.eclipse.swt.") || file.startsWith("org.eclipse.swt.svg")) {
			return true;
		}
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		return file.contains(system.contains("win") ? ".win32." : system.contains("mac") ? ".cocoa." : ".gtk.");
	}

	private static String describe(Path path) throws IOException {
		try (var jar = new JarFile(path.toFile())) {
			var packages = new TreeSet<String>();
			jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF"))
					.forEach(name -> packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
			Map<Object, Object> main = jar.getManifest() == null ? Map.of() : jar.getManifest().getMainAttributes();
			var manifest = new Manifests(main);
			String name = manifest.name().isEmpty() ? path.getFileName().toString() : manifest.name();
			return String.join("|", path.toString(), name, manifest.host(), String.join(",", packages), String.join(",", manifest.reexported()));
		}
	}
}
