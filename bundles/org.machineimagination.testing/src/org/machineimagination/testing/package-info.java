// SPDX-License-Identifier: EPL-2.0
/**
 * What tests of several bundles share: losses with gradients, readers of files that were written, measures of memory, parts of tiny
 * networks. A fragment of tests imports this package. No feature includes the bundle and nothing that ships knows it; what the tests of one bundle
 * alone need stands beside them.
 */
@NonNullByDefault
package org.machineimagination.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
