// SPDX-License-Identifier: EPL-2.0
/** What is measured within the window's own process, as an application that opens it and uses it. Nothing else here needs Eclipse. */
package org.machineimagination.benchmarks.window;
