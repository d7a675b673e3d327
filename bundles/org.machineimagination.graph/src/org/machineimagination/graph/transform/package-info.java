// SPDX-License-Identifier: EPL-2.0
/**
 * What takes a graph and gives another or tells something of it: folding, differentiating, cutting, freeing the batch. Nothing here changes a
 * graph in place.
 */
@NonNullByDefault
package org.machineimagination.graph.transform;

import org.eclipse.jdt.annotation.NonNullByDefault;
