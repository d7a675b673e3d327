// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import org.machineimagination.studio.Studio;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The studio, as the service that the framework has. */
public final class Services {

	private static final long PATIENCE_MILLIS = 10_000;
	private static ServiceTracker<Studio, Studio> tracker;

	private Services() {
	}

	/** @throws IllegalStateException if the installation lacks it */
	public static synchronized Studio studio() {
		if (tracker == null) {
			BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
			tracker = new ServiceTracker<>(context, Studio.class, null);
			tracker.open();
		}
		try {
			Studio studio = tracker.waitForService(PATIENCE_MILLIS);
			if (studio == null) {
				throw new IllegalStateException("The installation is incomplete: its services did not start. Install it again.");
			}
			return studio;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the services started", e);
		}
	}
}
