// SPDX-License-Identifier: EPL-2.0
/**
 * What compositions are made of: members, several descents as one population, descents inside the generations of another optimizer, and one
 * optimizer after another. Not for other bundles.
 */
@NonNullByDefault
package org.machineimagination.optimizer.hybrid.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
