// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;

/**
 * The backend, as all tests here get it. Whichever test comes first, the runtime is opened by a thread whose context class loader
 * sees nothing, since that is where it would fail for the life of the process.
 */
final class Opened {

	private static Backend backend;

	private Opened() {
	}

	static synchronized Backend backend() {
		if (backend == null) {
			backend = openFromAForeignThread();
		}
		return backend;
	}

	private static Backend openFromAForeignThread() {
		var fresh = new OnnxRuntimeBackend();
		var opened = new CompletableFuture<Backend>();
		Thread thread = new Thread(() -> {
			try {
				fresh.devices();
				opened.complete(fresh);
			} catch (RuntimeException | Error e) {
				opened.completeExceptionally(e);
			}
		});
		thread.setContextClassLoader(new ClassLoader(null) {
		});
		thread.start();
		return opened.join();
	}

	static Program compile(OnnxGraph graph) {
		return backend().compile(graph, CompileOptions.DEFAULT);
	}

	/** Compiles, runs once and closes. */
	static Tensor run(OnnxGraph graph, Map<String, Tensor> inputs, String output) {
		try (Program program = compile(graph)) {
			return program.run(inputs, Set.of(output), new Cancellation()).get(output);
		}
	}
}
