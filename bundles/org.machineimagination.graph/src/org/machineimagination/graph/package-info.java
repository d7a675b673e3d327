// SPDX-License-Identifier: EPL-2.0
/**
 * ONNX graphs as values: reading and writing files, building, composing, folding and differentiating graphs. Nothing here runs a
 * graph, and nothing here knows what a graph is for. Facts about operators are from the ONNX operator specification (onnx.ai).
 */
package org.machineimagination.graph;
