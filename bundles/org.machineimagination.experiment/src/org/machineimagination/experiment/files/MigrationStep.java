// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import org.w3c.dom.Document;

/**
 * Brings a record from one version of the format to a later one. Each change of the format that is more than an
 * addition is one class of its own; steps are chained on loading, oldest first.
 *
 * <p>A step works on the plain XML, before any of it becomes an object, since the classes it was written for may be
 * gone. It never touches the version, which the loader sets. It has no state.
 */
public interface MigrationStep {

	/** The version it starts from. A step also serves older minor versions of the same major, since those only lack additions. */
	FormatVersion from();

	/** The version it leads to, later than {@link #from()}. */
	FormatVersion to();

	/** Changes the document in place. */
	void apply(Document document);
}
