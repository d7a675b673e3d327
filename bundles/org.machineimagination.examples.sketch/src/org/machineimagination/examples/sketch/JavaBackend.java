// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import java.util.List;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.Program;
import org.machineimagination.examples.sketch.internal.JavaProgram;
import org.machineimagination.examples.sketch.internal.Operations;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/**
 * Interprets graphs in plain Java, on one thread. It runs wherever Java does and needs no native code, but is many times slower than
 * a real runtime: good for checking another backend and for small graphs.
 *
 * <p>It knows the operations that {@link #operations()} lists, of the standard domain from version 11 on, in two spatial dimensions
 * where they have any, on single precision numbers where they multiply matrices or convolve.
 */
@Component(service = PlugIn.class)
public final class JavaBackend implements Backend {

	private static final String CPU = "cpu";

	@Override
	public String id() {
		return "java";
	}

	@Override
	public String name() {
		return "Plain Java";
	}

	@Override
	public String description() {
		return "Interprets graphs in Java without native code; slow, for checks and small graphs.";
	}

	@Override
	public String version() {
		return "Java " + Runtime.version();
	}

	@Override
	public List<Device> devices() {
		return List.of(new Device(CPU, "Processor", Runtime.getRuntime().maxMemory(), 1));
	}

	/** Names of the ONNX operations that can be run, in alphabetical order. */
	public static List<String> operations() {
		return Operations.names();
	}

	@Override
	public Program compile(OnnxGraph graph, CompileOptions options) {
		if (!options.device().isEmpty() && !options.device().equals(CPU)) {
			throw new BackendException("There is no device '%s' here; present are %s.".formatted(options.device(), CPU));
		}
		return JavaProgram.compile(graph);
	}
}
