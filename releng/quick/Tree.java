// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All bundles of the source tree and all libraries, and who may see which packages of whom, as OSGi would decide. */
final class Tree {
	private static final String PREFIX = "org.machineimagination.";
	private static final Set<String> OF_JAVA = ModuleLayer.boot().modules().stream().flatMap(module -> module.getPackages().stream()).collect(Collectors.toSet());

	private final Map<String, Bundle> bundles = new TreeMap<>();
	private final List<Libraries.Library> libraries;
	private final Set<String> problems = new LinkedHashSet<>();
	private final Map<Bundle, Map<Path, Set<String>>> visible = new HashMap<>();
	private final Map<Bundle, List<Bundle>> needed = new HashMap<>();

	Tree(Path root, List<Libraries.Library> libraries) throws IOException {
		this.libraries = libraries;
		for (String parent : new String[] {"bundles", "releng"}) {
			try (var folders = Files.list(root.resolve(parent))) {
				for (Path folder : folders.sorted().toList()) {
					if (Files.exists(folder.resolve("META-INF/MANIFEST.MF")) && Files.exists(folder.resolve("build.properties"))) {
						Bundle bundle = Bundle.read(folder, root.resolve("target/quick"));
						bundles.put(bundle.name(), bundle);
					}
				}
			}
		}
	}

	List<Libraries.Library> libraries() {
		return libraries;
	}

	List<Bundle> bundles() {
		return List.copyOf(bundles.values());
	}

	/** What manifests ask for and nobody offers, one sentence each, as far as has been looked at. */
	Set<String> problems() {
		return problems;
	}

	/** The bundle of that name, with or without the prefix all share. */
	Bundle bundle(String name) {
		Bundle bundle = bundles.getOrDefault(name, bundles.get(PREFIX + name));
		if (bundle == null) {
			throw new IllegalArgumentException("There is no bundle " + name + "; there are: "
					+ bundles.keySet().stream().map(known -> known.replace(PREFIX, "")).filter(known -> !known.endsWith(".tests")).collect(Collectors.joining(", ")));
		}
		return bundle;
	}

	/** The tests of a bundle, null where it has none. */
	Bundle testsOf(Bundle bundle) {
		return bundle.isTests() ? bundle : bundles.values().stream().filter(other -> other.manifest().host().equals(bundle.name())).findFirst().orElse(null);
	}

	/** The bundle and all that it needs, what is needed first. */
	List<Bundle> withNeeded(Bundle bundle) {
		var known = needed.get(bundle);
		if (known == null) {
			var ordered = new LinkedHashSet<Bundle>();
			visit(bundle, ordered, new LinkedHashSet<>());
			known = List.copyOf(ordered);
			needed.put(bundle, known);
		}
		return known;
	}

	private void visit(Bundle bundle, Set<Bundle> done, Set<Bundle> under) {
		if (done.contains(bundle)) {
			return;
		}
		if (!under.add(bundle)) {
			problems.add("Bundles need each other in a circle: " + under.stream().map(Bundle::name).collect(Collectors.joining(", ")) + ".");
			return;
		}
		for (Path output : visible(bundle).keySet()) {
			bundles.values().stream().filter(other -> other.output().equals(output)).forEach(needed -> visit(needed, done, under));
		}
		under.remove(bundle);
		done.add(bundle);
	}

	/** What a bundle may see: folder or jar to packages; a set with {@code *} alone means every package. */
	Map<Path, Set<String>> visible(Bundle bundle) {
		var known = visible.get(bundle);
		if (known == null) {
			known = look(bundle);
			visible.put(bundle, known);
		}
		return known;
	}

	private Map<Path, Set<String>> look(Bundle bundle) {
		var seen = new LinkedHashMap<Path, Set<String>>();
		if (bundle.isTests()) {
			Bundle host = bundles.get(bundle.manifest().host());
			if (host == null && !bundle.sources().isEmpty()) {
				problems.add(bundle.name() + ": its host " + bundle.manifest().host() + " is no bundle of this tree.");
			} else if (host != null) {
				seen.put(host.output(), Set.of("*"));
				addNeeds(host, seen);
			}
		}
		addNeeds(bundle, seen);
		return seen;
	}

	private void addNeeds(Bundle bundle, Map<Path, Set<String>> seen) {
		for (String required : bundle.manifest().required()) {
			if (!addBundle(required, seen, new LinkedHashSet<>())) {
				problems.add(bundle.name() + ": no bundle or library " + required + ", which Require-Bundle names.");
			}
		}
		for (String additional : bundle.additional()) {
			if (!addBundle(additional, seen, new LinkedHashSet<>())) {
				problems.add(bundle.name() + ": no library " + additional + ", which additional.bundles in build.properties names.");
			}
		}
		for (String imported : bundle.manifest().imported()) {
			if (!addPackage(imported, seen) && !OF_JAVA.contains(imported)) {
				problems.add(bundle.name() + ": nobody offers the package " + imported + ", which Import-Package names.");
			}
		}
	}

	private boolean addBundle(String name, Map<Path, Set<String>> seen, Set<String> visited) {
		if (!visited.add(name)) {
			return true;
		}
		Bundle sibling = bundles.get(name);
		if (sibling != null) {
			sibling.manifest().exported().forEach(exported -> add(seen, sibling.output(), exported));
			sibling.manifest().reexported().forEach(next -> addBundle(next, seen, visited));
			return true;
		}
		var found = libraries.stream().filter(library -> library.name().equals(name) || library.host().equals(name)).toList();
		for (var library : found) {
			library.packages().forEach(held -> add(seen, library.jar(), held));
			library.reexported().forEach(next -> addBundle(next, seen, visited));
		}
		return !found.isEmpty();
	}

	private boolean addPackage(String name, Map<Path, Set<String>> seen) {
		boolean found = false;
		for (Bundle bundle : bundles.values()) {
			if (bundle.manifest().exported().contains(name)) {
				add(seen, bundle.output(), name);
				found = true;
			}
		}
		for (var library : libraries) {
			if (library.packages().contains(name)) {
				add(seen, library.jar(), name);
				found = true;
			}
		}
		return found;
	}

	private static void add(Map<Path, Set<String>> seen, Path path, String name) {
		var packages = seen.computeIfAbsent(path, key -> new LinkedHashSet<>());
		if (!packages.contains("*")) {
			packages.add(name);
		}
	}

	/** Folders and jars with what the compiler needs to know: visible packages, then what is there only for those it sees. */
	List<String> compilePath(Bundle bundle) {
		var own = visible(bundle);
		var all = new LinkedHashMap<>(own);
		withNeeded(bundle).forEach(needed -> visible(needed).keySet().forEach(path -> all.putIfAbsent(path, Set.of())));
		var path = new ArrayList<String>();
		all.forEach((entry, packages) -> path.add(entry + rules(packages)));
		return path;
	}

	private static String rules(Set<String> packages) {
		if (packages.contains("*")) {
			return "";
		}
		return packages.stream().map(name -> "+" + name.replace('.', '/') + "/*;").collect(Collectors.joining("", "[", "?**/*]"));
	}
}
