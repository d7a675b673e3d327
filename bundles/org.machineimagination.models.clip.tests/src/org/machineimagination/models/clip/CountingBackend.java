// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

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

/** The real backend, with a count of what it was asked to do and what of it is still open. */
final class CountingBackend implements Backend {

	final AtomicInteger runs = new AtomicInteger();
	final AtomicInteger compiled = new AtomicInteger();
	final AtomicInteger open = new AtomicInteger();

	private final Backend real = new OnnxRuntimeBackend();

	@Override
	public String id() {
		return "counting";
	}

	@Override
	public String name() {
		return "Counting";
	}

	@Override
	public String description() {
		return "Counts runs.";
	}

	@Override
	public String version() {
		return real.version();
	}

	@Override
	public List<Device> devices() {
		return real.devices();
	}

	@Override
	public Program compile(OnnxGraph graph, CompileOptions options) {
		Program program = real.compile(graph, options);
		compiled.incrementAndGet();
		open.incrementAndGet();
		return new Program() {
			@Override
			public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
				runs.incrementAndGet();
				return program.run(inputs, outputs, cancellation);
			}

			@Override
			public void close() {
				open.decrementAndGet();
				program.close();
			}
		};
	}
}
