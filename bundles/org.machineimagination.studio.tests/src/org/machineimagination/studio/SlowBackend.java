// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;

/**
 * A backend that takes its time over every program, as large ones do.
 *
 * @param compiling is told when it begins its first one
 * @param goOn      holds it up
 * @param closed    is told when its programs are closed
 */
public record SlowBackend(CompletableFuture<Void> compiling, CountDownLatch goOn, CountDownLatch closed) implements Backend {

	private static final Backend ENGINE = new OnnxRuntimeBackend();

	@Override
	public String id() {
		return "slow";
	}

	@Override
	public String name() {
		return "Slow";
	}

	@Override
	public String description() {
		return "Takes its time, for tests.";
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
		compiling.complete(null);
		try {
			goOn.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new BackendException("Interrupted.", e);
		}
		Program program = ENGINE.compile(graph, options);
		return new Program() {
			@Override
			public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
				return program.run(inputs, outputs, cancellation);
			}

			@Override
			public void close() {
				program.close();
				closed.countDown();
			}
		};
	}
}
