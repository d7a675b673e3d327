// SPDX-License-Identifier: EPL-2.0
/**
 * ONNX graphs as values: the graph itself, its tensors, types and attributes, and the operators by name. Nothing here runs a graph, and
 * nothing here knows what a graph is for. Building, transforming, reading and writing are packages above. Facts about operators are from the
 * ONNX operator specification (onnx.ai).
 */
@NonNullByDefault
package org.machineimagination.graph;

import org.eclipse.jdt.annotation.NonNullByDefault;
