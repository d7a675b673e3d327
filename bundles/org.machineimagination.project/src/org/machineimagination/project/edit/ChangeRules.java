// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.project.Project;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.files.ProjectFiles;

/** What must hold after every command, so that a project can be written at any moment. Only what changed is looked at. */
final class ChangeRules {

	private static final Set<EStructuralFeature> FIXED = Set.of(ProjectPackage.Literals.IDENTIFIED__ID, ProjectPackage.Literals.PROJECT__VERSION);

	private final ProjectFiles files = new ProjectFiles();
	private final Project project;
	private final PartIndex parts;

	/** Rules for one project. */
	ChangeRules(Project project, PartIndex parts) {
		this.project = project;
		this.parts = parts;
	}

	/**
	 * Looks at what a command did.
	 *
	 * @throws ProjectEditException with a sentence for people when it may not stand
	 */
	void demandSound(Recorder recorder) {
		List<Change> changes = recorder.changes();
		Set<EObject> touched = new LinkedHashSet<>();
		var removed = new ArrayList<EObject>();
		for (Change change : changes) {
			if (FIXED.contains(change.feature())) {
				throw new ProjectEditException("The change was not made: the " + change.feature().getName() + " of a "
						+ change.owner().eClass().getName() + " never changes.");
			}
			touched.add(change.owner());
			if (Recorder.incoming(change) instanceof EObject tree) {
				PartIndex.visit(tree, touched::add);
			}
			if (Recorder.outgoing(change) instanceof EObject tree) {
				PartIndex.visit(tree, removed::add);
			}
		}
		recorder.clash().ifPresent(id -> refuse("gives the same id to two things: " + id));
		touched.stream().filter(parts::has).map(part -> files.fault(part, project)).flatMap(Optional::stream).findFirst().ifPresent(this::refuse);
		removed.removeIf(parts::has);
		if (!removed.isEmpty()) {
			demandUnused(removed);
		}
	}

	private void demandUnused(List<EObject> removed) {
		var uses = EcoreUtil.UsageCrossReferencer.findAll(removed, project);
		uses.values().stream().flatMap(settings -> settings.stream()).findFirst().ifPresent(setting -> {
			throw new ProjectEditException("The change was not made: something would be removed to which other parts still refer ("
					+ setting.getEStructuralFeature().getName() + " of " + setting.getEObject().eClass().getName() + "); remove that as well.");
		});
	}

	private void refuse(String clause) {
		throw new ProjectEditException("The change was not made: it would leave a project that " + clause + ".");
	}
}
