// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.project.FilledProject;
import org.machineimagination.project.Identified;
import org.machineimagination.project.Project;
import org.machineimagination.project.ProjectPackage;

/** Does to an open project whatever can be done to one, at random; what the rules refuse is part of it. */
final class RandomEdits {

	private final ProjectSession session;
	private final Project project;
	private final Random random;
	private final List<String> texts;

	RandomEdits(ProjectSession session, long seed, List<String> texts) {
		this.session = session;
		this.project = session.project();
		this.random = new Random(seed);
		this.texts = texts;
	}

	/** A command, undoing, redoing, or now and then saving. */
	void any() throws IOException {
		switch (random.nextInt(10)) {
			case 0, 1, 2 -> session.undo();
			case 3, 4 -> session.redo();
			case 5 -> save();
			default -> forward();
		}
	}

	private void save() throws IOException {
		if (random.nextInt(3) == 0) {
			session.save();
		}
	}

	/** One command of few bytes, undoing or redoing; whether anything was done. */
	boolean small() {
		long before = session.commands().getUndoCommand() == null ? 0 : System.identityHashCode(session.commands().getUndoCommand());
		switch (random.nextInt(4)) {
			case 0 -> session.undo();
			case 1 -> session.redo();
			default -> attempt(this::setValue);
		}
		long after = session.commands().getUndoCommand() == null ? 0 : System.identityHashCode(session.commands().getUndoCommand());
		return before != after;
	}

	/** One command of one to four steps; whether the rules let it stand and it changed anything. */
	boolean forward() {
		int steps = 1 + random.nextInt(4);
		return attempt(() -> {
			for (int i = 0; i < steps; i++) {
				step();
			}
		});
	}

	private boolean attempt(Runnable change) {
		var before = session.commands().getUndoCommand();
		try {
			if (random.nextInt(8) == 0) {
				List<EObject> parts = parts();
				EObject part = parts.get(random.nextInt(parts.size()));
				if (part != project) {
					session.delete(List.of((Identified) part));
				}
			} else {
				session.edit(texts.get(random.nextInt(texts.size())), change);
			}
		} catch (ProjectEditException e) {
			return false;
		}
		return session.commands().getUndoCommand() != before;
	}

	private void step() {
		switch (random.nextInt(6)) {
			case 0, 1 -> addPart();
			case 2 -> setValue();
			case 3 -> changeList();
			case 4 -> movePart();
			default -> removePart();
		}
	}

	private List<EObject> parts() {
		var parts = new ArrayList<EObject>(List.of(project));
		project.eAllContents().forEachRemaining(parts::add);
		return parts;
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private void addPart() {
		EObject owner = pick(parts());
		List<EReference> places = owner.eClass().getEAllContainments();
		if (places.isEmpty() || parts().size() > 150) {
			return;
		}
		EReference place = pick(places);
		List<EClass> kinds = ProjectPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(kind -> !kind.isAbstract() && place.getEReferenceType().isSuperTypeOf(kind)).toList();
		EList<Object> list = list(owner, place);
		list.add(random.nextInt(list.size() + 1), FilledProject.part(pick(kinds), project, random));
	}

	private void setValue() {
		EObject owner = pick(parts());
		List<EStructuralFeature> features = owner.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isMany() && !feature.getName().equals("id") && !feature.getName().equals("version")).toList();
		if (features.isEmpty()) {
			return;
		}
		EStructuralFeature feature = pick(features);
		if (random.nextInt(5) == 0) {
			owner.eUnset(feature);
		} else if (feature instanceof EAttribute attribute) {
			boolean text = attribute.getEAttributeType().getName().equals("EString");
			owner.eSet(feature, text ? pick(texts) : FilledProject.value(attribute, random));
		} else {
			List<EObject> fitting = parts().stream().filter(feature.getEType()::isInstance).toList();
			owner.eSet(feature, fitting.isEmpty() ? null : pick(fitting));
		}
	}

	private void changeList() {
		EObject owner = pick(parts());
		List<EStructuralFeature> lists = owner.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature.isMany() && !(feature instanceof EReference reference && reference.isContainment())).toList();
		if (lists.isEmpty()) {
			return;
		}
		EStructuralFeature feature = pick(lists);
		EList<Object> list = list(owner, feature);
		switch (random.nextInt(6)) {
			case 0 -> list.clear();
			case 1 -> list.removeAll(list.stream().filter(value -> random.nextBoolean()).toList());
			case 2 -> change(list, () -> list.move(random.nextInt(list.size()), random.nextInt(list.size())));
			case 3 -> change(list, () -> list.remove(random.nextInt(list.size())));
			default -> addValues(list, feature);
		}
	}

	private static void change(EList<Object> list, Runnable change) {
		if (!list.isEmpty()) {
			change.run();
		}
	}

	private void addValues(EList<Object> list, EStructuralFeature feature) {
		var values = new ArrayList<Object>();
		for (int i = random.nextInt(4); i >= 0; i--) {
			if (feature instanceof EAttribute attribute) {
				values.add(FilledProject.value(attribute, random));
			} else {
				values.addAll(parts().stream().filter(feature.getEType()::isInstance).filter(part -> random.nextInt(4) == 0).toList());
			}
		}
		if (feature instanceof EAttribute && !list.isEmpty() && random.nextBoolean()) {
			list.set(random.nextInt(list.size()), values.get(0));
		} else {
			list.addAll(random.nextInt(list.size() + 1), values);
		}
	}

	private void movePart() {
		EObject owner = pick(parts());
		List<EReference> places = owner.eClass().getEAllContainments();
		if (places.isEmpty()) {
			return;
		}
		EReference place = pick(places);
		EList<Object> list = list(owner, place);
		if (random.nextBoolean() && !list.isEmpty()) {
			list.move(random.nextInt(list.size()), random.nextInt(list.size()));
			return;
		}
		List<EObject> fitting = parts().stream().filter(place.getEReferenceType()::isInstance)
				.filter(part -> part != owner && !EcoreUtil.isAncestor(part, owner) && !list.contains(part)).toList();
		if (!fitting.isEmpty()) {
			list.add(random.nextInt(list.size() + 1), pick(fitting));
		}
	}

	private void removePart() {
		EObject part = pick(parts());
		if (part != project) {
			list(part.eContainer(), part.eContainmentFeature()).remove(part);
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject owner, EStructuralFeature feature) {
		return (EList<Object>) owner.eGet(feature);
	}
}
