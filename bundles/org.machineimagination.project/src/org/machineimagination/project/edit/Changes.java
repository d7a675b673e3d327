// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Tells changes from what EMF notifies of. */
final class Changes {

	private Changes() {
	}

	/** The changes that a notification tells of, in order; none when nothing is different. */
	static List<Change> of(Notification notification) {
		if (notification.isTouch() || !(notification.getFeature() instanceof EStructuralFeature feature)) {
			return List.of();
		}
		EObject owner = (EObject) notification.getNotifier();
		int at = notification.getPosition();
		Object old = notification.getOldValue();
		Object value = notification.getNewValue();
		return switch (notification.getEventType()) {
			case Notification.SET, Notification.UNSET -> feature.isMany()
					? List.of(new Change.Remove(owner, feature, at, old), new Change.Insert(owner, feature, at, value))
					: List.of(new Change.SetValue(owner, feature, old, value));
			case Notification.ADD -> List.of(new Change.Insert(owner, feature, at, value));
			case Notification.REMOVE -> List.of(new Change.Remove(owner, feature, at, old));
			case Notification.MOVE -> List.of(new Change.Move(owner, feature, (Integer) old, at));
			case Notification.ADD_MANY -> added(owner, feature, at, (List<?>) value);
			case Notification.REMOVE_MANY -> removed(owner, feature, (List<?>) old, (int[]) value);
			default -> List.of();
		};
	}

	private static List<Change> added(EObject owner, EStructuralFeature feature, int at, List<?> values) {
		var changes = new ArrayList<Change>();
		for (Object value : values) {
			changes.add(new Change.Insert(owner, feature, at + changes.size(), value));
		}
		return changes;
	}

	/** Last first, so that the places of the others stay; no places means the whole list. */
	private static List<Change> removed(EObject owner, EStructuralFeature feature, List<?> values, int @Nullable [] places) {
		var changes = new ArrayList<Change>();
		for (int i = values.size() - 1; i >= 0; i--) {
			changes.add(new Change.Remove(owner, feature, places == null ? i : places[i], values.get(i)));
		}
		return changes;
	}
}
