// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;

/**
 * A backend in whose programs somebody asks to stop, so that a test needs no clock.
 *
 * @param runs what its programs have been run, counted
 * @param at   the run in which to stop
 * @param stop what is stopped
 */
public record StoppingBackend(AtomicInteger runs, int at, Cancellation stop) implements Backend {

	private static final Backend ENGINE = new OnnxRuntimeBackend();

	@Override
	public String id() {
		return "stopping";
	}

	@Override
	public String name() {
		return "Stopping";
	}

	@Override
	public String description() {
		return "Asks to stop in the middle, for tests.";
	}

	@Override
	public String version() {
		return ENGINE.version();
	}

	@Override
	public List<Device> devices() {
		return ENGINE.devices();
	}

	@Override
	public Program compile(OnnxGraph graph, CompileOptions options) {
		Program program = ENGINE.compile(graph, options);
		return new Program() {
			@Override
			public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
				if (runs.incrementAndGet() == at) {
					stop.cancel();
				}
				return program.run(inputs, outputs, cancellation);
			}

			@Override
			public void close() {
				program.close();
			}
		};
	}
}
