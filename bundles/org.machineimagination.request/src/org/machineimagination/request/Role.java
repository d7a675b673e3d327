// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.util.Arrays;
import java.util.Optional;
import org.machineimagination.plugin.Roles;

/** The parts of a run that have settings of their own. */
public enum Role {
	/** The generator's family, for example its truncation. */
	GENERATOR(Roles.GENERATOR),
	/** The method of search. */
	OPTIMIZER(Roles.OPTIMIZER),
	/** How the guide looks at pictures. */
	VIEWS(Roles.VIEWS),
	/** What is added to the distance from the prompts. */
	OBJECTIVE(Roles.OBJECTIVE),
	/** How the search begins and ends. */
	SEARCH(Roles.SEARCH),
	/** What is written of the result. */
	OUTPUT("output");

	private final String id;

	Role(String id) {
		this.id = id;
	}

	/** The word that run records use. */
	public String id() {
		return id;
	}

	/** The role that a run record names, if it is one with settings. */
	public static Optional<Role> of(String id) {
		return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
	}
}
