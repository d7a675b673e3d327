// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import ai.djl.engine.Engine;
import ai.djl.onnxruntime.engine.OrtEngineProvider;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.BackendException;

/**
 * The door to the native library. DJL's engine opens the process's one ONNX Runtime environment, and everything here runs in that.
 * The first call of {@link #open()} loads native code, which takes a moment; nothing before it does.
 */
public final class OrtRuntime {

	private static @Nullable OrtRuntime opened;

	private final Engine engine;
	private final OrtEnvironment environment;

	private OrtRuntime(Engine engine, OrtEnvironment environment) {
		this.engine = engine;
		this.environment = environment;
	}

	/**
	 * The runtime, opened on the first call.
	 *
	 * @throws BackendException if the native library cannot be loaded; a later call tries again
	 */
	public static synchronized OrtRuntime open() {
		OrtRuntime runtime = opened;
		if (runtime == null) {
			runtime = start();
			opened = runtime;
		}
		return runtime;
	}

	/** Version of ONNX Runtime itself; DJL reports the one that it was compiled for. */
	public String version() {
		return environment.getVersion();
	}

	Engine engine() {
		return engine;
	}

	OrtEnvironment environment() {
		return environment;
	}

	private static OrtRuntime start() {
		keepToItself();
		Telemetry.switchOff();
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// DJL looks for its engines once, through the context class loader of whichever thread comes first. Under OSGi only the
		// engine's own loader sees the engine's entry in META-INF/services.
		thread.setContextClassLoader(OrtEngineProvider.class.getClassLoader());
		try {
			Engine engine = Engine.getEngine("OnnxRuntime");
			OrtEnvironment environment = OrtEnvironment.getEnvironment();
			environment.setTelemetry(false);
			return new OrtRuntime(engine, environment);
		} catch (OrtException | RuntimeException | LinkageError | AssertionError e) {
			throw new BackendException("ONNX Runtime cannot be loaded on this machine (" + System.getProperty("os.name") + ", "
					+ System.getProperty("os.arch") + "); it is made for 64-bit Linux, Windows and macOS on Apple processors.", e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/** Settings that DJL reads once: no usage reports, no network, and no global thread pool, as every program has its own threads. */
	private static void keepToItself() {
		setUnlessSet("OPT_OUT_TRACKING", "true");
		setUnlessSet("ai.djl.offline", "true");
		setUnlessSet("ai.djl.onnxruntime.num_threads", "1");
		setUnlessSet("ai.djl.onnxruntime.num_interop_threads", "1");
	}

	private static void setUnlessSet(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}
}
