// SPDX-License-Identifier: EPL-2.0
/** Reads plain text: verse by its lines and blank lines, prose by its paragraphs. Encodings are the business of the corpus bundle. */
@NonNullByDefault
package org.machineimagination.corpus.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
