// SPDX-License-Identifier: EPL-2.0
/**
 * The rules by which operations are differentiated, one piece per operator or family, and the reverse pass that applies them. A rule
 * gets the gradient of an operation's outputs and gives that of its inputs, in standard operators that have kernels on accelerators.
 */
@NonNullByDefault
package org.machineimagination.graph.internal.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
