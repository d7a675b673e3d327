// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window's frame: title, size, a status line with how the queue stands. */
final class ImagineWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1280, 860);

	ImagineWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	@NonNullByDefault({})
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ImagineActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setTitle("Machine Imagination");
		window.setInitialSize(SIZE);
		window.setShowCoolBar(false);
		window.setShowPerspectiveBar(false);
		window.setShowStatusLine(true);
	}
}
