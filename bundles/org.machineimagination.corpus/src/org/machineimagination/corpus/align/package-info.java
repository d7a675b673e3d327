// SPDX-License-Identifier: EPL-2.0
/** Finds the segments of one edition of a text in another. */
@NonNullByDefault
package org.machineimagination.corpus.align;

import org.eclipse.jdt.annotation.NonNullByDefault;
