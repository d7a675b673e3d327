// SPDX-License-Identifier: EPL-2.0
/**
 * A sample plug-in, complete and small enough to read in an hour: a backend that interprets graphs in plain Java. It shows how
 * little a plug-in needs to know, and its results check those of other backends.
 */
package org.machineimagination.examples.sketch;
