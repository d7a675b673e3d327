// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.machineimagination.request.Failure;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.TaskWork;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;
import org.machineimagination.workbench.ui.UiJobs;

/** Does something with a run: the one whose folder the command names, otherwise the one that is selected. */
public abstract class RunHandler extends AbstractHandler {

	private static final String COMMANDS = "org.machineimagination.workbench.";
	private static final String RUN = COMMANDS + "run";

	/**
	 * Executes a command for a run.
	 *
	 * @param name the command's identifier without the program's
	 * @throws CommandException if nobody handles it now
	 */
	static void execute(IServiceLocator site, String name, RunSummary run) throws CommandException {
		var command = site.getService(ICommandService.class).getCommand(COMMANDS + name);
		var named = ParameterizedCommand.generateCommand(command, Map.of(RUN, run.folder().toString()));
		site.getService(IHandlerService.class).executeCommand(named, null);
	}

	@Override
	@NonNullByDefault({})
	public final Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		run(event).filter(this::fits).ifPresent(run -> execute(run, window));
		return null;
	}

	@Override
	@NonNullByDefault({})
	public final void setEnabled(Object context) {
		Optional<RunSummary> selected = selected(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME));
		setBaseEnabled(selected.isEmpty() || fits(selected.get()));
	}

	/** Whether it can be done with a run. */
	protected abstract boolean fits(RunSummary run);

	/** Does it. Called in the window's thread. */
	protected abstract void execute(RunSummary run, IWorkbenchWindow window);

	/** Puts a work into the queue once it has been made, in the background; what keeps it from that is said where the run is shown. */
	static void start(IWorkbenchWindow window, Supplier<TaskWork> work) {
		var jobs = new UiJobs(window.getShell());
		Searches.instance().start(work, problem -> jobs.later(() -> fail(window, problem)));
	}

	/** Puts something on the clipboard. */
	static void copy(Object what, Transfer how) {
		var clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] {what}, new Transfer[] {how});
		clipboard.dispose();
	}

	/** Says something good in the status line. */
	static void tell(IWorkbenchWindow window, String sentence) {
		view(window).ifPresent(view -> view.tell(sentence));
	}

	/** Logs what went wrong, and says it where the run is shown. */
	static void fail(IWorkbenchWindow window, RuntimeException problem) {
		String sentence = Failure.of(problem).sentence();
		ILog.of(RunHandler.class).error(sentence, problem);
		say(window, sentence);
	}

	/** Says what is wrong where the run is shown. */
	static void say(IWorkbenchWindow window, String sentence) {
		view(window).ifPresent(view -> view.say(sentence));
	}

	private static Optional<RunView> view(IWorkbenchWindow window) {
		return window.getActivePage() != null && window.getActivePage().findView(RunView.ID) instanceof RunView view ? Optional.of(view)
				: Optional.empty();
	}

	private static Optional<RunSummary> run(ExecutionEvent event) {
		String named = event.getParameter(RUN);
		return named == null ? selected(HandlerUtil.getCurrentSelection(event))
				: Services.studio().index().snapshot().stream().filter(run -> run.folder().equals(Path.of(named))).findFirst();
	}

	private static Optional<RunSummary> selected(Object selection) {
		return selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof RunSummary run ? Optional.of(run)
				: Optional.empty();
	}
}
