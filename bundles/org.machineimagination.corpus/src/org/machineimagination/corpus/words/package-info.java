// SPDX-License-Identifier: EPL-2.0
/** What can be said of words alone: their one form for comparing, their sentences, their script and direction. Nothing of files. */
@NonNullByDefault
package org.machineimagination.corpus.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
