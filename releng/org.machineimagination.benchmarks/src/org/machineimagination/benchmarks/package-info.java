// SPDX-License-Identifier: EPL-2.0
/**
 * Measurements of what the project does, printed as tables beside the figures that they are to be compared with. Nothing here is a test:
 * timings depend on the machine and on what else it does.
 */
package org.machineimagination.benchmarks;
