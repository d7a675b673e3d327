// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.studio.Studio;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The studio, as the service that the framework has. */
public final class Services {

	private static final long PATIENCE_MILLIS = 10_000;
	private static @Nullable ServiceTracker<Studio, Studio> tracker;

	private Services() {
	}

	/** @throws IllegalStateException if the installation lacks it */
	public static synchronized Studio studio() {
		ServiceTracker<Studio, Studio> open = tracker;
		if (open == null) {
			BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
			open = new ServiceTracker<>(context, Studio.class, null);
			open.open();
			tracker = open;
		}
		try {
			Studio studio = open.waitForService(PATIENCE_MILLIS);
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
