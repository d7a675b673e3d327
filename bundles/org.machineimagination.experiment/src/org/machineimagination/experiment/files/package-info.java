// SPDX-License-Identifier: EPL-2.0
/**
 * Experiments as files: reading that trusts nothing, writing that never leaves half a file, versions and migration.
 * What stands in a record is the business of the package above; when one is written is the business of the caller.
 */
@NonNullByDefault
package org.machineimagination.experiment.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
