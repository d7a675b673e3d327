// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: the product's work without a window.
 */
package org.machineimagination.cli;
