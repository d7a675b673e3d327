// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import java.util.List;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.PlugIn;

/**
 * Compiles ONNX graphs for devices and runs them. Constructing and listing a backend is cheap; native code loads on the first call
 * of {@link #version()}, {@link #devices()} or {@link #compile}. Thread-safe.
 */
public interface Backend extends PlugIn {

	/**
	 * Version of the runtime beneath, for the run record.
	 *
	 * @throws BackendException if the runtime cannot be loaded
	 */
	String version();

	/**
	 * The devices that can be used, the default one first.
	 *
	 * @throws BackendException if the runtime cannot be loaded
	 */
	List<Device> devices();

	/**
	 * Compiles a graph.
	 *
	 * @param graph   a complete model; input shapes may have symbolic axes
	 * @param options device, threads and memory
	 * @throws BackendException if the graph cannot be compiled; the message is a plain sentence that names the op or node where the
	 *                          runtime says which
	 */
	Program compile(OnnxGraph graph, CompileOptions options);
}
