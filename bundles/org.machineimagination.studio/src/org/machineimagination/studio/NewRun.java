// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import org.machineimagination.backend.Cancellation;

/** A run from its request on. */
final class NewRun {

	private final Studio studio;
	private final RunRequest request;
	private final RunListener listener;
	private final Cancellation cancellation;

	NewRun(Studio studio, RunRequest request, RunListener listener, Cancellation cancellation) {
		this.studio = studio;
		this.request = request;
		this.listener = listener;
		this.cancellation = cancellation;
	}

	RunOutcome call() {
		cancellation.check();
		listener.preparing("Reading the models");
		throw new RunException(studio + request.name());
	}
}
