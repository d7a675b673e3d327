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

/** A backend that counts the time its programs run, so that what is spent around them can be told. */
final class TimedBackend implements Backend {

	private final Backend backend;
	private long nanoseconds;
	private OnnxGraph last;

	TimedBackend(Backend backend) {
		this.backend = backend;
	}

	/** Time that programs ran since the last call, in milliseconds. */
	double takeMilliseconds() {
		double milliseconds = nanoseconds / 1e6;
		nanoseconds = 0;
		return milliseconds;
	}

	/** The graph that was compiled last. */
	OnnxGraph last() {
		return last;
	}

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
		last = graph;
		return new Program() {
			@Override
			public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
				long began = System.nanoTime();
				try {
					return program.run(inputs, outputs, cancellation);
				} finally {
					nanoseconds += System.nanoTime() - began;
				}
			}

			@Override
			public void close() {
				program.close();
			}
		};
	}
}
