// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.workbench.ui.PictureCache;

/** Copies the picture of a run. */
public final class CopyPictureHandler extends RunHandler {

	private static final int LARGEST_SIDE = 8192;

	@Override
	protected boolean fits(RunSummary run) {
		return run.thumbnail().isPresent();
	}

	@Override
	protected void execute(RunSummary run, IWorkbenchWindow window) {
		PictureCache.of(window.getShell().getDisplay()).read(run.thumbnail().orElseThrow(), LARGEST_SIDE, picture -> picture.ifPresentOrElse(data -> {
			copy(data, ImageTransfer.getInstance());
			tell(window, "Copied the picture.");
		}, () -> say(window, "The picture cannot be copied; its file may be damaged.")));
	}
}
