// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.machineimagination.request.DataFolders;
import org.machineimagination.plugin.LibraryLog;

/** The window as an Equinox application. Its own state lies in a fixed folder of the user's; nobody is asked for a workspace. */
public final class Application implements IApplication {

	@Override
	@NonNullByDefault({})
	public Object start(IApplicationContext context) throws IOException {
		Display.setAppName("Machine Imagination");
		LibraryLog.warningsOnly();
		placeState();
		var display = PlatformUI.createDisplay();
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new ImagineWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			var workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}

	/**
	 * Puts the window's layout and log where they belong, unless the start script chose a place. A second window gets a place of its
	 * own, which is not kept.
	 */
	private static void placeState() throws IOException {
		Location instance = Platform.getInstanceLocation();
		if (instance == null || instance.isSet()) {
			return;
		}
		Path folder = DataFolders.standard().data().resolve("window");
		try {
			Files.createDirectories(folder);
			if (instance.set(folder.toUri().toURL(), true)) {
				return;
			}
		} catch (IOException e) {
			ILog.of(Application.class).warn("The window's layout cannot be kept in " + folder, e);
		}
		instance.set(Files.createTempDirectory("machine-imagination-window").toUri().toURL(), false);
	}
}
