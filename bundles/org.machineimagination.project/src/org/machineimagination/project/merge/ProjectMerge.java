// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.project.Annotation;
import org.machineimagination.project.Authored;
import org.machineimagination.project.Choice;
import org.machineimagination.project.Identified;
import org.machineimagination.project.Project;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.Property;
import org.machineimagination.project.Remark;
import org.machineimagination.project.Removal;
import org.machineimagination.project.Segment;

/**
 * Brings what is in a copy of a project into it. Parts are the same by their ids. What only the copy changed is taken from it,
 * what only the project changed stays, and what both changed is kept twice. What either removed is gone, unless the other
 * changed it afterwards. Doing it again changes nothing. To be done within a command.
 */
public final class ProjectMerge {

	private final Project ours;
	private final Project theirs;
	private final Map<String, Identified> present = new HashMap<>();
	private final Map<EObject, EObject> counterparts = new HashMap<>();
	private final Set<String> removedHere = new HashSet<>();
	private final List<String> remarks = new ArrayList<>();
	private int added;
	private int changed;
	private int removed;
	private int disagreements;

	/**
	 * A merge.
	 *
	 * @param ours   the project that takes the other in
	 * @param theirs a copy of it, which stays as it is
	 */
	public ProjectMerge(Project ours, Project theirs) {
		this.ours = ours;
		this.theirs = theirs;
	}

	/** Does it. */
	public MergeReport run() {
		index(ours);
		ours.getRemovals().forEach(removal -> removedHere.add(removal.getPart()));
		takeRemovals();
		merge(ours, theirs, false);
		counterparts.forEach((copy, part) -> refer(part, copy));
		return new MergeReport(added, changed, removed, disagreements, remarks);
	}

	private void index(EObject root) {
		visit(root, part -> present.put(part.getId(), part));
	}

	private static void visit(EObject root, java.util.function.Consumer<Identified> visitor) {
		visitor.accept((Identified) root);
		root.eAllContents().forEachRemaining(part -> visitor.accept((Identified) part));
	}

	/** What the copy removed goes here as well, unless it was changed here after that. */
	private void takeRemovals() {
		for (Removal removal : List.copyOf(theirs.getRemovals())) {
			Identified part = present.get(removal.getPart());
			if (part == null && removedHere.add(removal.getPart()) && !present.containsKey(removal.getId())) {
				ours.getRemovals().add(EcoreUtil.copy(removal));
			}
			if (part == null || part == ours) {
				continue;
			}
			if (part instanceof Authored authored && authored.getModified() != null && removal.getRemoved() != null
					&& authored.getModified().isAfter(removal.getRemoved())) {
				remarks.add("A %s that the copy had removed was changed here afterwards and stays.".formatted(part.eClass().getName()));
				continue;
			}
			visit(part, each -> present.remove(each.getId()));
			EcoreUtil.delete(part, true);
			removed++;
		}
	}

	/**
	 * Brings one part of the copy into its counterpart.
	 *
	 * @param take whether the copy's values count
	 */
	private void merge(Identified part, Identified copy, boolean take) {
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			boolean fixed = feature == ProjectPackage.Literals.IDENTIFIED__ID || feature == ProjectPackage.Literals.PROJECT__VERSION
					|| feature == ProjectPackage.Literals.PROJECT__REMOVALS;
			if (fixed) {
				continue;
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				children(part, copy, reference, take);
			} else if (take && feature instanceof EAttribute && !equal(part.eGet(feature), copy.eGet(feature))) {
				part.eSet(feature, copy.eGet(feature));
			}
		}
		if (take) {
			counterparts.put(copy, part);
		}
	}

	private static boolean equal(Object one, Object other) {
		return one == null ? other == null : one.equals(other);
	}

	private void children(Identified part, Identified copy, EReference reference, boolean take) {
		if (values(reference)) {
			if (take) {
				replace(list(part, reference), list(copy, reference));
			}
			return;
		}
		for (EObject child : List.copyOf(list(copy, reference))) {
			Identified theirChild = (Identified) child;
			Identified ourChild = present.get(theirChild.getId());
			if (ourChild != null) {
				both(ourChild, theirChild, take);
			} else if (comes(theirChild)) {
				list(part, reference).add(copyOf(theirChild));
				added++;
			}
		}
	}

	/** Whether a list holds values without a life of their own. */
	private static boolean values(EReference reference) {
		Class<?> type = reference.getEReferenceType().getInstanceClass();
		return type == Property.class || type == Remark.class;
	}

	/** What was removed here comes back only if it was changed afterwards. */
	private boolean comes(Identified part) {
		if (!removedHere.contains(part.getId())) {
			return true;
		}
		boolean later = part instanceof Authored authored && authored.getModified() != null && ours.getRemovals().stream()
				.anyMatch(removal -> part.getId().equals(removal.getPart()) && removal.getRemoved() != null
						&& authored.getModified().isAfter(removal.getRemoved()));
		if (later) {
			remarks.add("A %s that was removed here was changed in the copy afterwards and is back.".formatted(part.eClass().getName()));
		}
		return later;
	}

	private void both(Identified part, Identified copy, boolean take) {
		if (part.eClass() != copy.eClass()) {
			remarks.add("The id %s is that of a %s here and of a %s in the copy; the copy's was left out.".formatted(part.getId(), part.eClass().getName(),
					copy.eClass().getName()));
			return;
		}
		boolean taken = take;
		if (part instanceof Authored our && copy instanceof Authored their) {
			Ancestry ancestry = Ancestry.of(our, their);
			taken = ancestry == Ancestry.THEIRS_IS_AHEAD;
			if (ancestry == Ancestry.APART) {
				keepBoth(our, their);
			}
			changed += taken ? 1 : 0;
		} else if (part instanceof Segment our && copy instanceof Segment their) {
			// A segment is as new as the text that it was last read in.
			taken = our.getText() != null && their.getText() != null && Ancestry.of(our.getText(), their.getText()) == Ancestry.THEIRS_IS_AHEAD;
		}
		merge(part, copy, taken);
	}

	/** Several people's words about one thing stand side by side; of other things ours stays, and a sentence says so. */
	private void keepBoth(Authored our, Authored their) {
		if (EcoreUtil.equals(our, their)) {
			return;
		}
		// From here on ours knows of theirs, and is ahead of it.
		our.getEarlier().add(their.getModified());
		if (!(our instanceof Annotation || our instanceof Choice)) {
			remarks.add("A %s was changed in both copies; it stays as it is here.".formatted(our.eClass().getName()));
			return;
		}
		String id = derived(their, their);
		if (present.containsKey(id) || removedHere.contains(id)) {
			return;
		}
		Identified second = copied(their);
		visit(second, part -> {
			part.setId(derived(part, their));
			present.put(part.getId(), part);
		});
		list(our.eContainer(), our.eContainmentFeature()).add(second);
		disagreements++;
	}

	/** The same id each time, so that merging again finds it. */
	private static String derived(Identified part, Authored whole) {
		return UUID.nameUUIDFromBytes((part.getId() + whole.getModified()).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** A copy with its ids, whose references are those of the copy's project until all parts are there. */
	private Identified copyOf(Identified part) {
		Identified made = copied(part);
		visit(made, each -> present.put(each.getId(), each));
		return made;
	}

	private Identified copied(Identified part) {
		var copier = new EcoreUtil.Copier(true, false);
		Identified made = (Identified) copier.copy(part);
		counterparts.putAll(copier);
		return made;
	}

	/** References lead to our parts; those to what is not here are left out. */
	private void refer(EObject part, EObject copy) {
		for (EReference reference : copy.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer()) {
				continue;
			}
			if (reference.isMany()) {
				var found = new ArrayList<EObject>();
				for (EObject target : list(copy, reference)) {
					Identified here = present.get(((Identified) target).getId());
					if (here != null && reference.getEReferenceType().isInstance(here)) {
						found.add(here);
					}
				}
				if (!list(part, reference).equals(found)) {
					list(part, reference).clear();
					list(part, reference).addAll(found);
				}
			} else {
				var target = (Identified) copy.eGet(reference);
				Identified here = target == null ? null : present.get(target.getId());
				if (part.eGet(reference) != here) {
					part.eSet(reference, here);
				}
			}
		}
	}

	private static void replace(EList<EObject> list, List<EObject> values) {
		if (list.size() == values.size()) {
			boolean same = true;
			for (int i = 0; i < list.size(); i++) {
				same &= EcoreUtil.equals(list.get(i), values.get(i));
			}
			if (same) {
				return;
			}
		}
		list.clear();
		list.addAll(EcoreUtil.copyAll(values));
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> list(EObject owner, EStructuralFeature feature) {
		return (EList<EObject>) owner.eGet(feature);
	}
}
