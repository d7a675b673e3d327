// SPDX-License-Identifier: EPL-2.0
/**
 * Building graphs operation by operation and out of other graphs, and what is worth knowing of one before it is run. What makes one finished
 * graph of another is in {@code graph.transform}.
 */
@NonNullByDefault
package org.machineimagination.graph.build;

import org.eclipse.jdt.annotation.NonNullByDefault;
