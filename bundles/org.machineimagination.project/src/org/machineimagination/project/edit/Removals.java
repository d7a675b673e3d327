// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.machineimagination.project.Identified;
import org.machineimagination.project.Project;
import org.machineimagination.project.ProjectFactory;
import org.machineimagination.project.Projects;
import org.machineimagination.project.Property;
import org.machineimagination.project.Remark;
import org.machineimagination.project.Removal;
import org.machineimagination.project.SegmentTable;

/** Keeps in a project what was removed from it, so that merging a copy that still has it does not bring it back. */
final class Removals {

	private final Project project;
	private final PartIndex parts;

	/** Removals of one project. */
	Removals(Project project, PartIndex parts) {
		this.project = project;
		this.parts = parts;
	}

	/** Notes what a command took away for good, and forgets what it brought back. */
	void note(List<Change> changes, Instant now) {
		Map<EObject, Boolean> wasThere = new LinkedHashMap<>();
		for (Change change : changes) {
			if (Recorder.outgoing(change) instanceof EObject gone) {
				wasThere.putIfAbsent(gone, true);
			}
			if (Recorder.incoming(change) instanceof EObject come) {
				wasThere.putIfAbsent(come, false);
			}
		}
		if (wasThere.isEmpty()) {
			return;
		}
		forget(wasThere.keySet());
		wasThere.forEach((part, was) -> {
			if (was && !parts.has(part) && counts(part) && !within(part, wasThere)) {
				add((Identified) part, now);
			}
		});
	}

	/** Values without a life of their own are replaced as a whole, and tables stay where they are. */
	private static boolean counts(EObject part) {
		return part instanceof Identified && !(part instanceof Property || part instanceof Remark || part instanceof SegmentTable || part instanceof Removal);
	}

	private static boolean within(EObject part, Map<EObject, Boolean> gone) {
		for (EObject at = part.eContainer(); at != null; at = at.eContainer()) {
			if (gone.containsKey(at)) {
				return true;
			}
		}
		return false;
	}

	private void forget(Set<EObject> touched) {
		if (project.getRemovals().isEmpty()) {
			return;
		}
		Set<String> back = new HashSet<>();
		touched.stream().filter(parts::has).forEach(tree -> PartIndex.visit(tree, part -> back.add(part.getId())));
		for (Removal removal : List.copyOf(project.getRemovals())) {
			if (back.contains(removal.getPart())) {
				project.getRemovals().remove(removal);
			}
		}
	}

	private void add(Identified part, Instant now) {
		Removal removal = Projects.identify(ProjectFactory.eINSTANCE.createRemoval());
		removal.setPart(part.getId());
		removal.setKind(part.eClass().getName());
		removal.setRemoved(now);
		project.getRemovals().add(removal);
	}
}
