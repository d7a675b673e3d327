// SPDX-License-Identifier: EPL-2.0
/**
 * What a search minimizes, as one graph: views of a picture, similarities to the prompts, regularisers, and the gradients of all that.
 */
@NonNullByDefault
package org.machineimagination.imagination.objective;

import org.eclipse.jdt.annotation.NonNullByDefault;
