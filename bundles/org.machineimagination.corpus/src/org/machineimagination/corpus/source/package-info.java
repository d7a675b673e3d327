// SPDX-License-Identifier: EPL-2.0
/**
 * Where texts come from: files, folders and archives that are only ever read, their encoding, and the bounds that keep
 * a hostile one harmless. What stands in them is the business of readers.
 */
@NonNullByDefault
package org.machineimagination.corpus.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
