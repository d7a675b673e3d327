// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.SettingException;

/**
 * What computes: a backend, one of its devices and how it is used. It travels as one value from the request to the program. Two engines
 * are the same when programs compiled by one can stand in for those of the other. Making one loads nothing.
 *
 * @param backend compiles and runs
 * @param options device, threads and memory
 */
public record Engine(Backend backend, CompileOptions options) {

	/** A backend on its default device, with every allotted thread. */
	public static Engine of(Backend backend) {
		return new Engine(backend, CompileOptions.DEFAULT);
	}

	/**
	 * The backend of an identifier on its default device, with every allotted thread.
	 *
	 * @param backend identifier, or empty for the preferred one
	 * @throws SettingException if there is none of it
	 */
	public static Engine find(PlugIns plugIns, String backend) {
		return of(Backend.find(plugIns, backend));
	}

	/**
	 * The engine of a request, with everything that it left open filled in. Asks the backend for its devices, which loads its native code.
	 *
	 * @param backend identifier of a backend, or empty for the preferred one
	 * @param device  identifier of a device, or empty for the default one
	 * @param threads processor threads to use, 0 for as many as are allotted on the device
	 * @throws SettingException if there is no such backend or device
	 * @throws BackendException if the runtime beneath cannot be loaded
	 */
	public static Engine find(PlugIns plugIns, String backend, String device, int threads) {
		Backend found = Backend.find(plugIns, backend);
		Device chosen = found.device(device);
		return new Engine(found, new CompileOptions(chosen.id(), threads == 0 ? chosen.threads() : threads));
	}

	/** The same device and options on a backend that stands in for this one, such as one that keeps programs or measures them. */
	public Engine on(Backend other) {
		return new Engine(other, options);
	}

	/** The same backend and device with another number of processor threads, 0 for as many as are allotted. */
	public Engine withThreads(int threads) {
		return new Engine(backend, new CompileOptions(options.device(), threads));
	}

	/**
	 * The device that is computed on.
	 *
	 * @throws SettingException if the backend has it no longer
	 * @throws BackendException if the runtime beneath cannot be loaded
	 */
	public Device device() {
		return backend.device(options.device());
	}

	/**
	 * Compiles a graph.
	 *
	 * @param graph a complete model; input shapes may have symbolic axes
	 * @throws BackendException if the graph cannot be compiled; see {@link Backend#compile}
	 */
	public Program compile(OnnxGraph graph) {
		return backend.compile(graph, options);
	}

	/**
	 * Compiles a graph, unless that is given up, which takes no time: what a runtime cannot stop goes on without anybody waiting for it, and its
	 * program is closed when it is there.
	 *
	 * @param graph a complete model; input shapes may have symbolic axes
	 * @throws BackendException                                 if the graph cannot be compiled; see {@link Backend#compile}
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public Program compile(OnnxGraph graph, Cancellation cancellation) {
		return AbandonableTask.call(() -> compile(graph), Program::close, cancellation);
	}
}
