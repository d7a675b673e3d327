// SPDX-License-Identifier: EPL-2.0
/**
 * What is computed of comparisons: intervals, paired tests, targets reached, principal components. Numbers in, numbers out; what they are of is
 * known upstairs.
 */
@NonNullByDefault
package org.machineimagination.statistics;

import org.eclipse.jdt.annotation.NonNullByDefault;
