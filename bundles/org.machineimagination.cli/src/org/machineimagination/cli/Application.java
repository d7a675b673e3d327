// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.util.Locale;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.studio.Studio;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The command line as an Equinox application; its result is the exit status of the process. */
public final class Application implements IApplication {

	private static final long PATIENCE_MILLIS = 10_000;

	@Override
	@NonNullByDefault({})
	public Object start(IApplicationContext context) throws InterruptedException {
		context.applicationRunning();
		// Its sentences are English, so its numbers are too, whatever the system speaks.
		Locale.setDefault(Locale.ROOT);
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var bundles = FrameworkUtil.getBundle(Application.class).getBundleContext();
		var tracker = new ServiceTracker<Studio, Studio>(bundles, Studio.class, null);
		tracker.open();
		try {
			Studio studio = tracker.waitForService(PATIENCE_MILLIS);
			if (studio == null) {
				System.err.println("imagine: The installation is incomplete: its services did not start. Install it again.");
				return ExitStatus.FAILED;
			}
			String version = bundles.getBundle().getVersion().toString();
			return new Cli(studio, version, Terminal.ofProcess()).run(arguments);
		} finally {
			tracker.close();
		}
	}

	@Override
	public void stop() {
		// The application returns by itself.
	}
}
