// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A module of a TorchScript archive, of which only the fields matter: tensors and further modules. Its code is never looked at.
 *
 * @param fields by name
 */
record ScriptObject(Map<Object, Object> fields) {

	ScriptObject() {
		this(new LinkedHashMap<>());
	}

	/** Objects are themselves, however alike their fields; a comparison would walk through all of them. */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
