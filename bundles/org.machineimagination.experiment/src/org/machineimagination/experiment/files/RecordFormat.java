// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * A kind of record and the version of its format that this program writes.
 *
 * @param root    class of its first element; it has an attribute {@code version}, and its package is the only one that is known
 * @param version the version that this program writes
 * @param noun    what people call such a file, such as {@code record}
 * @param kind    the same with all that tells it from other files, such as {@code record of an experiment}
 * @param steps   changes of the format up to this version, in any order; kept oldest first
 * @param largest most bytes of a file that is read
 */
public record RecordFormat(EClass root, FormatVersion version, String noun, String kind, List<MigrationStep> steps, long largest) {

	/** Sorts the steps. */
	public RecordFormat {
		steps = steps.stream().sorted(Comparator.comparing(MigrationStep::from)).toList();
	}

	/** What the whole is called where a part is said not to belong to it, such as {@code experiment}. */
	String whole() {
		return Character.toLowerCase(root.getName().charAt(0)) + root.getName().substring(1);
	}
}
