// SPDX-License-Identifier: EPL-2.0
/**
 * A sample plug-in, complete and small enough to read in an hour: a generator whose pictures are sums of waves, and a backend that
 * interprets graphs in plain Java. It shows how little a plug-in needs to know; the interpreter also checks other backends.
 */
@NonNullByDefault
package org.machineimagination.examples.sketch;

import org.eclipse.jdt.annotation.NonNullByDefault;
