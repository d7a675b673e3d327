// SPDX-License-Identifier: EPL-2.0
/**
 * How the graph toolkit works inside: drafts of graphs, tensors as small Java values, shape inference, evaluation of constants and the
 * conversion of operators from older versions. Gradient rules live in {@code internal.rules}.
 */
@NonNullByDefault
package org.machineimagination.graph.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
