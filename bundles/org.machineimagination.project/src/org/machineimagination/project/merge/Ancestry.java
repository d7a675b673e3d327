// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.merge;

import java.time.Instant;
import org.machineimagination.project.Authored;

/** Which of two copies of a part has more of its history, by the times at which it was changed. */
enum Ancestry {
	/** Both are the same. */
	EQUAL,
	/** Ours has all that theirs has, and more. */
	OURS_IS_AHEAD,
	/** Theirs has all that ours has, and more. */
	THEIRS_IS_AHEAD,
	/** Each was changed by itself. */
	APART;

	static Ancestry of(Authored ours, Authored theirs) {
		Instant our = ours.getModified();
		Instant their = theirs.getModified();
		if (our == null || their == null) {
			return our == their ? EQUAL : our == null ? THEIRS_IS_AHEAD : OURS_IS_AHEAD;
		}
		if (our.equals(their)) {
			return EQUAL;
		}
		if (theirs.getEarlier().contains(our)) {
			return THEIRS_IS_AHEAD;
		}
		return ours.getEarlier().contains(their) ? OURS_IS_AHEAD : APART;
	}
}
