// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import java.util.Arrays;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.machineimagination.workbench.tasks.Searches;

/** Sets the workbench up, and asks once before searches are stopped by closing it. */
public class ImagineWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String PERSPECTIVES = "org.eclipse.ui.perspectives";

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	/** The one that a bundle contributes as the default: the frame has no perspective of its own. */
	@Override
	public String getInitialWindowPerspectiveId() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(PERSPECTIVES))
				.filter(perspective -> Boolean.parseBoolean(perspective.getAttribute("default"))).map(perspective -> perspective.getAttribute("id"))
				.findFirst().orElse(null);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ImagineWindowAdvisor(configurer);
	}

	@Override
	public boolean preShutdown() {
		int running = Searches.instance().running();
		if (running == 0) {
			return true;
		}
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
				: PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		String what = running == 1 ? "A search is" : running + " searches are";
		boolean close = MessageDialog.openConfirm(shell, "Close Machine Imagination",
				what + " at work. After closing, it stands in the list of runs and can be resumed where it stopped.");
		if (close) {
			Searches.instance().stopAll();
		}
		return close;
	}
}
