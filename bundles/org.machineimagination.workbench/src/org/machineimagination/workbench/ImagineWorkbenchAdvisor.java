// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.machineimagination.workbench.tasks.Searches;

/** Sets the workbench up with its queue, and asks once before closing it stops searches or loses some. */
public class ImagineWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String PERSPECTIVES = "org.eclipse.ui.perspectives";

	@Override
	@NonNullByDefault({})
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
	@NonNullByDefault({})
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ImagineWindowAdvisor(configurer);
	}

	/** Nothing slow: the queue of the data folder is opened in the background. */
	@Override
	public void postStartup() {
		Searches.instance().open();
	}

	@Override
	public boolean preShutdown() {
		Optional<String> question = closingQuestion(Searches.instance().atWork(), Searches.instance().unended(), Searches.instance().problem().isEmpty());
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		boolean close = question.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, window == null ? null : window.getShell(),
				"Close Machine Imagination", question.get(), SWT.SHEET, "Close", "Stay") == 0;
		if (close && Searches.instance().unended() > 0) {
			putBy();
		}
		return close;
	}

	@Override
	public void postShutdown() {
		Searches.instance().close();
	}

	/**
	 * What is asked before the window closes.
	 *
	 * @param atWork  how many searches are at work
	 * @param unended how many have not ended, those at work among them
	 * @param kept    whether the queue is there again at the next start
	 * @return empty if closing loses and stops nothing
	 */
	static Optional<String> closingQuestion(int atWork, int unended, boolean kept) {
		int waiting = unended - atWork;
		boolean one = atWork == 1;
		var sentences = new ArrayList<String>();
		if (atWork > 0) {
			sentences.add(one ? "A search is at work." : atWork + " searches are at work.");
			sentences.add(kept ? "When you open the window again, you can go on from where %s now.".formatted(one ? "it stops" : "they stop")
					: "%s, and can be resumed from the list of runs.".formatted(one ? "It stops" : "They stop"));
		}
		if (waiting > 0 && (atWork > 0 || !kept)) {
			String what = atWork > 0 ? "more" : waiting == 1 ? "search" : "searches";
			sentences.add("%d %s %s and will be %s.".formatted(waiting, what, waiting == 1 ? "waits" : "wait",
					kept ? "there again" : "lost: the queue of this window is not kept"));
		}
		return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
	}

	/** Has the searches at work stop, off the window's thread: what a runtime is at ends only when it is done. */
	private static void putBy() {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> Searches.instance().putBy());
		} catch (InvocationTargetException e) {
			ILog.of(ImagineWorkbenchAdvisor.class).error("The searches could not be stopped; they count as interrupted", e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
