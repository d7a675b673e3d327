// SPDX-License-Identifier: EPL-2.0
/** Reads TEI, valid or not, by a policy that says which of several readings is the text. Nothing outside a file is ever opened. */
@NonNullByDefault
package org.machineimagination.corpus.tei;

import org.eclipse.jdt.annotation.NonNullByDefault;
