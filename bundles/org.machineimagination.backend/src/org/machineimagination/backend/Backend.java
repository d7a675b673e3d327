// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import java.util.List;
import java.util.stream.Collectors;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.PlugInKind;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.Registry;
import org.machineimagination.plugin.SettingException;

/**
 * Compiles ONNX graphs for devices and runs them. Constructing and listing a backend is cheap; native code loads on the first call
 * of {@link #version()}, {@link #devices()} or {@link #compile}. Thread-safe.
 */
@PlugInKind(value = "backend", plural = "backends")
public interface Backend extends PlugIn {

	/** Identifier of the backend that is used where none is named. */
	String PREFERRED = "onnxruntime";

	/**
	 * The backend of an identifier.
	 *
	 * @param id identifier, or empty for the preferred one
	 * @throws SettingException if there is none of it
	 */
	static Backend find(PlugIns plugIns, String id) {
		Registry<Backend> backends = plugIns.of(Backend.class);
		return backends.get(id.isEmpty() ? backends.preferred(PREFERRED) : id);
	}

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
	 * One of the devices.
	 *
	 * @param id identifier, or empty for the default one
	 * @throws SettingException if there is none of it; the message lists those present
	 */
	default Device device(String id) {
		List<Device> devices = devices();
		return devices.stream().filter(device -> id.isEmpty() || device.id().equals(id)).findFirst()
				.orElseThrow(() -> new SettingException("device", "The backend %s has no device '%s'; it has %s.".formatted(id(), id,
						devices.stream().map(Device::id).collect(Collectors.joining(", ")))));
	}

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
