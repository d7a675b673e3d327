// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.machineimagination.project.Identified;

/** The parts of a project by id, and those that have left it while a journal is replayed: what comes back is the same object. */
final class PartIndex {

	private final Map<String, Identified> present = new HashMap<>();
	private final Map<String, Identified> gone = new HashMap<>();
	private boolean remembering;

	/** Whether parts that leave are kept from here on; those kept so far are forgotten when not. */
	void remember(boolean on) {
		remembering = on;
		gone.clear();
	}

	/**
	 * Takes in a part and all within it; each has an id.
	 *
	 * @return the id that another part has already, if any; that part stays
	 */
	Optional<String> add(EObject tree) {
		var clash = new String[1];
		visit(tree, part -> {
			if (present.putIfAbsent(part.getId(), part) != null) {
				clash[0] = part.getId();
			}
			gone.remove(part.getId());
		});
		return Optional.ofNullable(clash[0]);
	}

	/** Forgets a part and all within it. */
	void remove(EObject tree) {
		visit(tree, part -> {
			present.remove(part.getId(), part);
			if (remembering) {
				gone.put(part.getId(), part);
			}
		});
	}

	/** The part that has an id and belongs to the project. */
	Optional<Identified> find(String id) {
		return Optional.ofNullable(present.get(id));
	}

	/** A part that had an id and has left the project. */
	Optional<Identified> formerly(String id) {
		return Optional.ofNullable(gone.get(id));
	}

	/** Whether a part belongs to the project. */
	boolean has(EObject part) {
		return part instanceof Identified identified && present.get(identified.getId()) == part;
	}

	/** Visits a part and all within it, outermost first. */
	static void visit(EObject tree, Consumer<Identified> visitor) {
		visitor.accept((Identified) tree);
		tree.eAllContents().forEachRemaining(part -> visitor.accept((Identified) part));
	}
}
