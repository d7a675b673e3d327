// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** The smallest step of a command: one feature of one part changes in one way, and can change back. */
sealed interface Change {

	/** The part that changes. */
	EObject owner();

	/** Its feature that changes. */
	EStructuralFeature feature();

	/** Makes the change; the project is as it was when the change was noticed. */
	void apply();

	/** The change that takes this one back. */
	Change inverse();

	/** A single value becomes another. */
	record SetValue(EObject owner, EStructuralFeature feature, @Nullable Object from, @Nullable Object to) implements Change {
		@Override
		public void apply() {
			owner.eSet(feature, to);
		}

		@Override
		public Change inverse() {
			return new SetValue(owner, feature, to, from);
		}
	}

	/** A value comes into a list. */
	record Insert(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {
		@Override
		public void apply() {
			list(owner, feature).add(index, value);
		}

		@Override
		public Change inverse() {
			return new Remove(owner, feature, index, value);
		}
	}

	/** A value leaves a list. */
	record Remove(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {
		@Override
		public void apply() {
			list(owner, feature).remove(index);
		}

		@Override
		public Change inverse() {
			return new Insert(owner, feature, index, value);
		}
	}

	/** A value gets another place in its list. */
	record Move(EObject owner, EStructuralFeature feature, int from, int to) implements Change {
		@Override
		public void apply() {
			list(owner, feature).move(to, from);
		}

		@Override
		public Change inverse() {
			return new Move(owner, feature, to, from);
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject owner, EStructuralFeature feature) {
		return (EList<Object>) owner.eGet(feature);
	}
}
