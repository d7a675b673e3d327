// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.RunOptions;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.GraphContract;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

/**
 * A graph compiled to a session of ONNX Runtime. It uses the session directly, in the environment that DJL opened, since DJL's own
 * block runs all outputs and cannot be cancelled.
 *
 * <p>The runtime looks at a cancellation between two operations of the graph, and one operation can take seconds. So the native call
 * runs on a thread of its own: when it does not come back soon after a cancellation the caller goes on, and the abandoned call ends
 * behind its back. The next call, or the closing of the session, waits its turn.
 */
public final class OrtProgram implements Program {

	/** How long a cancelled call may take to end by itself before its caller goes on without it. */
	private static final long PATIENCE_MILLIS = 500;

	private static final System.Logger LOG = System.getLogger(OrtProgram.class.getName());

	private static final ExecutorService CALLS = Executors.newCachedThreadPool(
			task -> Thread.ofPlatform().name("onnxruntime-call").daemon().unstarted(task));

	private final GraphContract contract;
	private final OrtSession session;
	private final TensorTransfer transfer;
	/** Held by whoever uses the session or the buffers of the transfer. */
	private final ReentrantLock turn = new ReentrantLock();
	private volatile boolean closed;
	/** Written and read in turn only. */
	private boolean sessionClosed;
	/**
	 * Whether the next run gives its memory back. In a first run the runtime takes memory piece by piece and notes what it needs; from the second
	 * on it takes one piece of the right size, beside which the others would lie unused. Written and read in turn only.
	 */
	private boolean shrinks;

	private OrtProgram(GraphContract contract, OrtSession session, TensorTransfer transfer, boolean shrinks) {
		this.contract = contract;
		this.session = session;
		this.transfer = transfer;
		this.shrinks = shrinks;
	}

	/**
	 * Compiles a graph.
	 *
	 * @param threads processor threads for the operations of the graph, at least 1
	 * @throws BackendException if the runtime refuses the graph
	 */
	public static OrtProgram compile(OrtRuntime runtime, OnnxGraph graph, Device device, int threads) {
		GraphContract contract = GraphContract.of(graph);
		try (SessionOptions options = options(device, threads)) {
			OnnxGraph form = OrtDevices.cudaIndex(device) < 0 ? PlainNormalization.of(graph) : graph;
			OrtSession session = runtime.environment().createSession(form.toBytes(), options);
			FreedMemory.giveBack();
			return new OrtProgram(contract, session, new TensorTransfer(runtime.environment(), contract),
					OrtDevices.cudaIndex(device) < 0);
		} catch (OrtException e) {
			throw Failures.compiling(e);
		}
	}

	private static SessionOptions options(Device device, int threads) throws OrtException {
		var options = new SessionOptions();
		try {
			options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
			options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
			options.setIntraOpNumThreads(threads);
			options.setInterOpNumThreads(1);
			options.setDeterministicCompute(true);
			// Weights lie outside the arena, so that those that are packed anew can be given back.
			options.addConfigEntry("session.use_device_allocator_for_initializers", "1");
			// Waiting threads sleep: spinning ones take the processor from others, and from ourselves on a shared machine.
			options.addConfigEntry("session.intra_op.allow_spinning", "0");
			options.addConfigEntry("session.inter_op.allow_spinning", "0");
			// What fails is thrown and told by whoever catches it; the runtime need not write to the terminal as well.
			options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
			int cuda = OrtDevices.cudaIndex(device);
			if (cuda >= 0) {
				options.addCUDA(cuda);
			}
			return options;
		} catch (OrtException | RuntimeException e) {
			options.close();
			throw e;
		}
	}

	@Override
	public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
		requireOpen();
		contract.checkInputs(inputs);
		contract.checkOutputs(outputs);
		cancellation.check();
		if (outputs.isEmpty()) {
			return Map.of();
		}
		var call = new Call(inputs, outputs);
		try (var subscription = cancellation.onCancel(call::cancel)) {
			CALLS.execute(call);
			Map<String, Tensor> results = call.await();
			cancellation.check();
			return results;
		}
	}

	@Override
	public void close() {
		closed = true;
		if (turn.tryLock()) {
			closeInTurn();
		} else {
			CALLS.execute(() -> {
				turn.lock();
				closeInTurn();
			});
		}
	}

	/** Closes the session, if it is not closed yet, and lets go of the turn. */
	private void closeInTurn() {
		try {
			if (!sessionClosed) {
				sessionClosed = true;
				session.close();
				FreedMemory.giveBack();
			}
		} catch (OrtException e) {
			throw new BackendException("The memory of a graph could not be freed.", e);
		} finally {
			turn.unlock();
		}
	}

	private void requireOpen() {
		if (closed) {
			throw new IllegalStateException("The program is closed");
		}
	}

	/** One run of the session, from the call to its end; the caller may be gone by then. */
	private final class Call implements Runnable {

		private final Map<String, Tensor> inputs;
		private final Set<String> outputs;
		private final CompletableFuture<Map<String, Tensor>> outcome = new CompletableFuture<>();
		private boolean cancelled;
		/** The native run's own switch, while there is one. */
		private @Nullable RunOptions running;

		Call(Map<String, Tensor> inputs, Set<String> outputs) {
			this.inputs = inputs;
			this.outputs = outputs;
		}

		@Override
		public void run() {
			turn.lock();
			try {
				requireOpen();
				outcome.complete(execute());
			} catch (RuntimeException | Error e) {
				// Whatever it is belongs to the caller, who waits on another thread.
				outcome.completeExceptionally(e);
			} finally {
				turn.unlock();
			}
		}

		private Map<String, Tensor> execute() {
			try (var options = new RunOptions(); var feed = transfer.feed(inputs)) {
				options.setLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
				if (shrinks) {
					options.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
					shrinks = false;
				}
				begin(options);
				try (OrtSession.Result result = session.run(feed.tensors(), outputs, options)) {
					return transfer.read(result);
				} finally {
					end();
				}
			} catch (OrtException e) {
				throw isCancelled() ? new CancelledException() : Failures.running(e);
			}
		}

		private synchronized void begin(RunOptions options) {
			if (cancelled) {
				throw new CancelledException();
			}
			running = options;
		}

		private synchronized void end() {
			running = null;
		}

		private synchronized boolean isCancelled() {
			return cancelled;
		}

		synchronized void cancel() {
			cancelled = true;
			RunOptions now = running;
			if (now != null) {
				try {
					now.setTerminate(true);
				} catch (OrtException e) {
					LOG.log(Level.WARNING, "A run could not be told to end", e);
				}
			}
			CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
					.execute(() -> outcome.completeExceptionally(new CancelledException()));
		}

		Map<String, Tensor> await() {
			try {
				return outcome.get();
			} catch (InterruptedException e) {
				cancel();
				Thread.currentThread().interrupt();
				throw new CancelledException();
			} catch (ExecutionException e) {
				switch (e.getCause()) {
					case RuntimeException failure -> throw failure;
					case Error error -> throw error;
					default -> throw new IllegalStateException(e.getCause());
				}
			}
		}
	}
}
