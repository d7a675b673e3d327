// SPDX-License-Identifier: EPL-2.0
/**
 * The rules of docs/architecture.md as tests over the compiled bundles: floors, circles, sizes of packages, who may use what. Each rule
 * fails with a sentence that names it. Beside this package, below {@code planted}, lie classes that break one rule each.
 */
package org.machineimagination.architecture;
