// SPDX-License-Identifier: EPL-2.0
/** Reads tables of texts, a row a segment, of any length in little memory. */
@NonNullByDefault
package org.machineimagination.corpus.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
