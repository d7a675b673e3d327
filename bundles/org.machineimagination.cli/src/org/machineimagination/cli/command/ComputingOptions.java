// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import org.machineimagination.request.Computing;
import picocli.CommandLine.Option;

/** What networks are run with. */
public final class ComputingOptions {

	@Option(names = "--backend", paramLabel = "ID", description = "What runs the networks.")
	String backend = "";

	@Option(names = "--device", paramLabel = "ID", description = "Which of the backend's devices.")
	String device = "";

	@Option(names = "--threads", paramLabel = "N", description = "Processor threads; 0 for as many as are allotted. Default: 0.")
	int threads;

	public Computing computing() {
		return new Computing(backend, device, threads);
	}
}
