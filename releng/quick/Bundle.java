// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bundle of the source tree.
 *
 * @param name its symbolic name
 * @param folder where it lies
 * @param manifest what it says it needs
 * @param additional bundles that only the compiler needs, as {@code build.properties} names them
 * @param sources its source folders, generated code among them
 * @param included files and folders beside the classes, as {@code build.properties} names them
 * @param output where its classes go
 */
record Bundle(String name, Path folder, Manifests manifest, List<String> additional, List<Path> sources, List<Path> included, Path output) {
	private static final Pattern FILE_SET = Pattern.compile("<fileSet>.*?<directory>(.*?)</directory>.*?<prefix>(.*?)</prefix>(.*?)</fileSet>", Pattern.DOTALL);
	private static final Pattern INCLUDE = Pattern.compile("<include>(.*?)</include>");

	static Bundle read(Path folder, Path quick) throws IOException {
		Manifests manifest;
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			manifest = new Manifests(new Manifest(in).getMainAttributes());
		}
		var build = new Properties();
		try (var in = Files.newBufferedReader(folder.resolve("build.properties"))) {
			build.load(in);
		}
		var included = words(build, "bin.includes").filter(name -> !name.equals(".")).map(folder::resolve).toList();
		var sources = words(build, "source..").map(folder::resolve).filter(Files::isDirectory).toList();
		return new Bundle(manifest.name(), folder, manifest, words(build, "additional.bundles").toList(), sources, included,
				quick.resolve(manifest.name()).resolve("classes"));
	}

	private static Stream<String> words(Properties properties, String key) {
		return Stream.of(properties.getProperty(key, "").split(",")).map(String::strip).filter(word -> !word.isEmpty());
	}

	boolean isTests() {
		return !manifest.host().isEmpty();
	}

	/** Two with one name are the same; to compare whole manifests in every set of bundles took seconds. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Bundle bundle && bundle.name().equals(name());
	}

	@Override
	public int hashCode() {
		return name().hashCode();
	}

	/** Everything that decides over the output: sources, resources, manifest. */
	List<Path> inputs() throws IOException {
		var files = new ArrayList<Path>();
		for (Path source : sources) {
			files.addAll(filesBelow(source));
		}
		for (Path path : included) {
			files.addAll(filesBelow(path));
		}
		files.add(folder.resolve("META-INF/MANIFEST.MF"));
		return files;
	}

	/** Copies what is no Java source to the output, as the build packs it. */
	void copyResources() throws IOException {
		for (Path source : sources) {
			for (Path file : filesBelow(source)) {
				if (!file.toString().endsWith(".java")) {
					copy(file, output.resolve(source.relativize(file).toString()));
				}
			}
		}
		for (Path path : included) {
			for (Path file : filesBelow(path)) {
				copy(file, output.resolve(folder.relativize(file).toString()));
			}
		}
		copy(folder.resolve("META-INF/MANIFEST.MF"), output.resolve("META-INF/MANIFEST.MF"));
		copyFromOutside();
	}

	/** What the bundle's pom adds from outside of it, such as the starter models. */
	private void copyFromOutside() throws IOException {
		Path pom = folder.resolve("pom.xml");
		if (!Files.exists(pom)) {
			return;
		}
		var sets = FILE_SET.matcher(Files.readString(pom));
		while (sets.find()) {
			Path directory = Path.of(sets.group(1).replace("${project.basedir}", folder.toString())).normalize();
			var includes = INCLUDE.matcher(sets.group(3));
			while (includes.find()) {
				boolean all = includes.group(1).equals("**");
				for (Path file : all ? filesBelow(directory) : List.of(directory.resolve(includes.group(1)))) {
					copy(file, output.resolve(sets.group(2)).resolve(directory.relativize(file).toString()));
				}
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		if (!Files.exists(to) || Files.size(to) != Files.size(from) || Files.getLastModifiedTime(to).compareTo(Files.getLastModifiedTime(from)) < 0) {
			Files.createDirectories(to.getParent());
			Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** The files below a folder or the file itself, sorted; none where there is nothing. */
	static List<Path> filesBelow(Path path) throws IOException {
		if (!Files.exists(path)) {
			return List.of();
		}
		try (var files = Files.walk(path)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
