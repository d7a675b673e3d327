// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import java.util.List;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.onnxruntime.internal.OrtDevices;
import org.machineimagination.backend.onnxruntime.internal.OrtProgram;
import org.machineimagination.backend.onnxruntime.internal.OrtRuntime;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/**
 * Runs graphs on ONNX Runtime, opened by DJL's engine. Works inside Equinox and on a plain class path. On a processor a program uses
 * the threads allotted to the process and never spins, so that it is a good neighbour on a shared machine; the same inputs on the
 * same number of threads give the same bits.
 */
@Component(service = PlugIn.class)
public final class OnnxRuntimeBackend implements Backend {

	@Override
	public String id() {
		return "onnxruntime";
	}

	@Override
	public String name() {
		return "ONNX Runtime";
	}

	@Override
	public String description() {
		return "Runs graphs on the processor, or on a CUDA device where the runtime was installed with it.";
	}

	@Override
	public String version() {
		return OrtRuntime.open().version();
	}

	@Override
	public List<Device> devices() {
		return OrtDevices.list(OrtRuntime.open());
	}

	@Override
	public Program compile(OnnxGraph graph, CompileOptions options) {
		List<Device> devices = devices();
		Device device = options.device().isEmpty() ? devices.getFirst()
				: devices.stream().filter(present -> present.id().equals(options.device())).findFirst().orElseThrow(
						() -> new BackendException("There is no device '%s' here; present are %s.".formatted(options.device(),
								String.join(", ", devices.stream().map(Device::id).toList()))));
		int threads = options.threads() > 0 ? options.threads() : device.threads();
		return OrtProgram.compile(OrtRuntime.open(), graph, device, threads);
	}
}
