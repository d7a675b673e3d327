// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;

/**
 * A backend whose programs give a sign at each of their runs and take longer over it.
 *
 * @param backend      what runs them
 * @param activity     gets the signs
 * @param milliseconds that each run takes more
 */
record WatchedBackend(Backend backend, Activity activity, long milliseconds) implements Backend {

	@Override
	public String id() {
		return backend.id();
	}

	@Override
	public String name() {
		return backend.name();
	}

	@Override
	public String description() {
		return backend.description();
	}

	@Override
	public String version() {
		return backend.version();
	}

	@Override
	public List<Device> devices() {
		return backend.devices();
	}

	@Override
	public Program compile(OnnxGraph graph, CompileOptions options) {
		Program program = backend.compile(graph, options);
		return new Program() {
			@Override
			public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
				Map<String, Tensor> results = program.run(inputs, outputs, cancellation);
				activity.take(milliseconds);
				return results;
			}

			@Override
			public void close() {
				program.close();
			}
		};
	}
}
