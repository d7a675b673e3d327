// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The table of docs/architecture.md: on which floor a bundle stands and which platform it may use. */
final class Rooms {
	static final String ROOT = "org.machineimagination.";

	/** What a bundle may use besides Java and libraries; annotations of OSGi and of the compiler never count. */
	enum Platform {
		/** No Eclipse and no OSGi: usable from a plain class path. */
		PLAIN,
		/** EMF's runtime, which needs neither. */
		EMF,
		/** All of the platform. */
		ECLIPSE
	}

	/**
	 * A line of the table.
	 *
	 * @param id a bundle's id without the common root; one ending in {@code .*} stands for all bundles below it
	 */
	record Room(int floor, String id, Platform platform) {
		boolean holds(String bundle) {
			return id.endsWith(".*") ? bundle.startsWith(id.substring(0, id.length() - 1)) : bundle.equals(id);
		}
	}

	/** From the top floor down; the first line that fits a bundle counts, so that exceptions stand above their families. */
	private static final List<Room> TABLE = List.of(
			new Room(7, "workbench.*", Platform.ECLIPSE),

			new Room(6, "workbench", Platform.ECLIPSE),
			new Room(6, "cli", Platform.ECLIPSE),

			new Room(5, "studio", Platform.EMF),
			new Room(5, "publish", Platform.PLAIN),
			new Room(5, "publish.*", Platform.PLAIN),
			new Room(5, "cluster.*", Platform.PLAIN),

			new Room(4, "runs", Platform.EMF),
			new Room(4, "catalog", Platform.PLAIN),
			new Room(4, "project", Platform.EMF),

			new Room(3, "request", Platform.PLAIN),
			new Room(3, "experiment", Platform.EMF),
			new Room(3, "corpus", Platform.PLAIN),
			new Room(3, "corpus.*", Platform.PLAIN),
			new Room(3, "models.*", Platform.PLAIN),
			new Room(3, "examples.*", Platform.PLAIN),
			new Room(3, "testing", Platform.PLAIN),

			new Room(2, "imagination", Platform.PLAIN),
			new Room(2, "optimizer", Platform.PLAIN),
			new Room(2, "optimizer.*", Platform.PLAIN),
			new Room(2, "media", Platform.PLAIN),
			new Room(2, "charts", Platform.PLAIN),
			new Room(2, "statistics", Platform.PLAIN),

			new Room(1, "backend", Platform.PLAIN),
			new Room(1, "backend.*", Platform.PLAIN),

			new Room(0, "graph", Platform.PLAIN),
			new Room(0, "logging", Platform.PLAIN),
			new Room(0, "plugin", Platform.PLAIN));

	private final List<String> bundles;

	/** @param bundles the ids of all bundles without the common root */
	Rooms(Collection<String> bundles) {
		this.bundles = bundles.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
	}

	List<String> bundles() {
		return bundles;
	}

	static Optional<Room> room(String bundle) {
		return TABLE.stream().filter(room -> room.holds(bundle)).findFirst();
	}

	/** The bundle whose id is the longest beginning of the class's package; empty for classes that are not ours. */
	Optional<String> bundle(JavaClass type) {
		String name = type.getPackageName() + ".";
		return bundles.stream().filter(bundle -> name.startsWith(ROOT + bundle + ".")).findFirst();
	}

	Optional<Room> room(JavaClass type) {
		return bundle(type).flatMap(Rooms::room);
	}
}
