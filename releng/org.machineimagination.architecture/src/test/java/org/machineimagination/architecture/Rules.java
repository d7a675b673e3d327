// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.machineimagination.architecture.Rooms.Platform;

/** The rules themselves, one method each. */
final class Rules {
	/** More top-level classes than that, and nobody sees any more what a package holds. */
	static final int LARGEST_PACKAGE = 40;
	/** Read by tools and by the compiler, asked for by no class when it runs. */
	private static final List<String> ANNOTATIONS = List.of("org.osgi.service.component.annotations.", "org.osgi.annotation.", "org.eclipse.jdt.annotation.");

	private static final String NON_NULL = "org.eclipse.jdt.annotation.NonNullByDefault";
	private static final int FIRST_FLOOR_THAT_STOPS = 5;
	private static final String CANCELLATION = Rooms.ROOT + "plugin.Cancellation";

	private static final String DECODER = "workbench.ui.Images";
	private static final Set<String> PICTURES = Set.of("org.eclipse.swt.graphics.ImageData", "org.eclipse.swt.graphics.ImageLoader",
			"org.eclipse.swt.graphics.Image");
	private static final Set<String> FILES = Set.of("java.lang.String", "java.io.InputStream");

	private final Rooms rooms;
	private final Set<String> generated;

	/** @param generated names of packages that a generator writes */
	Rules(Rooms rooms, Set<String> generated) {
		this.rooms = rooms;
		this.generated = generated;
	}

	/** Lower floors never know upper ones. */
	ArchRule floors() {
		return dependencies("Floors: lower rooms never know upper ones (docs/architecture.md); move the class up, or down what it needs",
				dependency -> {
					var from = rooms.room(dependency.getOriginClass());
					var to = rooms.room(dependency.getTargetClass());
					return from.isPresent() && to.isPresent() && to.get().floor() > from.get().floor()
							? "floor " + from.get().floor() + " knows floor " + to.get().floor() : "";
				});
	}

	/** Packages form no circle; what a generator wrote for one model counts as one. */
	ArchRule circles() {
		return slices().assignedFrom(new SliceAssignment() {
			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				String name = type.getPackageName();
				if (!name.startsWith(Rooms.ROOT)) {
					return SliceIdentifier.ignore();
				}
				return SliceIdentifier
						.of(generated.contains(name) ? rooms.bundle(type).orElse(name) + " (generated)" : name.substring(Rooms.ROOT.length()));
			}

			@Override
			public String getDescription() {
				return "packages";
			}
		}).should().beFreeOfCycles().as("Circles: packages form no circle (docs/architecture.md); move the class that closes it").allowEmptyShould(true);
	}

	/** No package of more than {@value #LARGEST_PACKAGE} top-level classes. */
	ArchRule sizes() {
		return classes().should(new ArchCondition<JavaClass>("lie in packages of at most " + LARGEST_PACKAGE + " top-level classes") {
			private final TreeMap<String, Integer> sizes = new TreeMap<>();

			@Override
			public void init(Collection<JavaClass> all) {
				sizes.clear();
			}

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info") && !generated.contains(type.getPackageName())) {
					sizes.merge(type.getPackageName(), 1, Integer::sum);
				}
			}

			@Override
			public void finish(ConditionEvents events) {
				sizes.forEach((name, size) -> events.add(new SimpleConditionEvent(name, size <= LARGEST_PACKAGE,
						"the package " + name + " has " + size + " top-level classes")));
			}
		}).as("Size: a package has at most " + LARGEST_PACKAGE + " top-level classes (docs/architecture.md); make packages of what belongs together");
	}

	/** The window draws by SWT alone. */
	ArchRule noAwtInTheWindow() {
		return dependencies("No AWT in the window: bundles of the workbench draw by SWT and use no java.awt and no Swing", dependency -> {
			String to = dependency.getTargetClass().getPackageName() + ".";
			boolean window = rooms.bundle(dependency.getOriginClass()).filter(bundle -> (bundle + ".").startsWith("workbench.")).isPresent();
			return window && (to.startsWith("java.awt.") || to.startsWith("javax.swing.")) ? "the window uses " + to.substring(0, to.length() - 1) : "";
		});
	}

	/** Files of pictures are decoded by one class of the window, which refuses to do it in the window's thread. */
	ArchRule decoding() {
		return classes().should(new ArchCondition<JavaClass>("leave files of pictures to " + DECODER) {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean window = rooms.bundle(type).filter(bundle -> (bundle + ".").startsWith("workbench.")).isPresent();
				type.getCodeUnitCallsFromSelf().stream().filter(call -> window && !type.getName().equals(Rooms.ROOT + DECODER) && decodes(call.getTarget()))
						.forEach(call -> events.add(SimpleConditionEvent.violated(call, "a picture is decoded: " + call.getDescription())));
			}
		}).as("Pictures: the window's bundles have files decoded by " + DECODER + " alone, in the background (docs/architecture.md)");
	}

	private static boolean decodes(AccessTarget.CodeUnitAccessTarget target) {
		return PICTURES.contains(target.getOwner().getName())
				&& target.getRawParameterTypes().stream().anyMatch(type -> FILES.contains(type.getName()));
	}

	/** What has {@code internal} in its package's name is its own bundle's, with the platform's as with ours. */
	ArchRule internals() {
		return dependencies("Internals: a package with internal in its name is used by its own bundle alone", dependency -> {
			JavaClass to = dependency.getTargetClass();
			var owner = rooms.bundle(to);
			boolean ours = owner.isPresent() && owner.equals(rooms.bundle(dependency.getOriginClass()));
			boolean checked = to.getPackageName().startsWith(Rooms.ROOT) || to.getPackageName().startsWith("org.eclipse.");
			return checked && !ours && ("." + to.getPackageName() + ".").contains(".internal.") ? to.getPackageName() + " is internal" : "";
		});
	}

	/** Plain bundles run without Eclipse and OSGi. */
	ArchRule platforms() {
		return dependencies("Plain Java: this bundle is to be usable from a plain class path, without Eclipse and OSGi (docs/architecture.md)", dependency -> {
			String to = dependency.getTargetClass().getPackageName() + ".";
			var platform = rooms.room(dependency.getOriginClass()).map(Rooms.Room::platform).orElse(Platform.ECLIPSE);
			boolean allowed = switch (platform) {
				case ECLIPSE -> true;
				case EMF -> to.startsWith("org.eclipse.emf.");
				case PLAIN -> false;
			};
			boolean checked = (to.startsWith("org.eclipse.") || to.startsWith("org.osgi.")) && ANNOTATIONS.stream().noneMatch(to::startsWith);
			return checked && !allowed ? "a " + platform + " bundle uses " + to.substring(0, to.length() - 1) : "";
		});
	}

	/** Only who can be asked to stop makes what asks for it; everybody below hands it on. */
	ArchRule cancellations() {
		return classes().should(new ArchCondition<JavaClass>("be handed their cancellation") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean below = rooms.room(type).filter(room -> room.floor() < FIRST_FLOOR_THAT_STOPS).isPresent();
				type.getConstructorCallsFromSelf().stream().filter(call -> below && call.getTargetOwner().getName().equals(CANCELLATION))
						.forEach(call -> events.add(SimpleConditionEvent.violated(call, "nobody can stop this: " + call.getDescription())));
			}
		}).as("Stops: below floor " + FIRST_FLOOR_THAT_STOPS + " a Cancellation is handed down and never made (docs/architecture.md); take it as a parameter");
	}

	/** The compiler checks packages for null that say so of themselves; generators write null where a model has nothing. */
	ArchRule nulls() {
		return classes().should(new ArchCondition<JavaClass>("lie in packages that are @NonNullByDefault") {
			private final TreeSet<String> silent = new TreeSet<>();

			@Override
			public void init(Collection<JavaClass> all) {
				silent.clear();
			}

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (!generated.contains(type.getPackageName()) && !type.getPackage().isAnnotatedWith(NON_NULL)) {
					silent.add(type.getPackageName());
				}
			}

			@Override
			public void finish(ConditionEvents events) {
				silent.forEach(name -> events.add(SimpleConditionEvent.violated(name, "the package " + name + " is not @NonNullByDefault")));
			}
		}).as("Null: every package is @NonNullByDefault, so that the compiler checks it (CONTRIBUTING.md); say so in its package-info.java");
	}

	/** A rule over each dependency of each class; what is wrong with one is told in a few words, empty where nothing is. */
	private static ArchRule dependencies(String sentence, Function<Dependency, String> wrong) {
		return classes().should(new ArchCondition<JavaClass>("keep the rule") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
					String words = wrong.apply(dependency);
					if (!words.isEmpty()) {
						events.add(SimpleConditionEvent.violated(dependency, words + ": " + dependency.getDescription()));
					}
				}
			}
		}).as(sentence);
	}
}
