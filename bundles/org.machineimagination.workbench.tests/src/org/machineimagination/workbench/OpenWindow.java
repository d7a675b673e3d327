// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.machineimagination.studio.Role;
import org.machineimagination.studio.RunSummary;

/** The real window while a test uses it. */
final class OpenWindow {

	private static final Duration PATIENCE = Duration.ofMinutes(4);
	private static final int TICK_MILLIS = 50;

	/** What a test does with the window. */
	@FunctionalInterface
	interface Use {
		void with(OpenWindow window) throws Exception;
	}

	private final Display display;

	private OpenWindow(Display display) {
		this.display = display;
	}

	/** Opens the window, uses it, stops what is still at work and closes the window. */
	static void use(Use use) {
		run(window -> {
			try {
				use.with(window);
			} finally {
				Searches.instance().stopAll();
				PlatformUI.getWorkbench().close();
			}
		});
	}

	/** Opens the window and uses it until that has closed it. */
	static void run(Use use) {
		Display display = PlatformUI.createDisplay();
		var problem = new AtomicReference<Throwable>();
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new ImagineWorkbenchAdvisor() {
				@Override
				public void postStartup() {
					display.asyncExec(() -> {
						try {
							use.with(new OpenWindow(display));
						} catch (Throwable e) {
							problem.set(e);
							Searches.instance().stopAll();
							PlatformUI.getWorkbench().close();
						}
					});
				}
			});
			if (problem.get() != null) {
				throw new AssertionError(problem.get().getMessage(), problem.get());
			}
			assertEquals(PlatformUI.RETURN_OK, code);
		} finally {
			display.dispose();
		}
	}

	IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	PromptView prompt() {
		return view(PromptView.class, PromptView.ID);
	}

	PreviewView preview() {
		return view(PreviewView.class, PreviewView.ID);
	}

	RunsView runs() {
		return view(RunsView.class, RunsView.ID);
	}

	RunView run() {
		return view(RunView.class, RunView.ID);
	}

	/** Types a prompt and settings that make a search short. */
	void ask(String prompt, int evaluations) {
		until("the settings are there", () -> prompt().settings().row(Role.SEARCH, "evaluations").isPresent());
		prompt().type(prompt);
		set(Role.SEARCH, "evaluations", Integer.toString(evaluations));
		set(Role.SEARCH, "finalists", "1");
		set(Role.SEARCH, "final-views", "1");
		set(Role.OPTIMIZER, "population", "6");
		set(Role.VIEWS, "views", "1");
	}

	void set(Role role, String setting, String text) {
		prompt().settings().row(role, setting).orElseThrow().type(text);
	}

	/** Presses a button as a person would: only if it can be pressed. */
	void press(Button button) {
		assertTrue(button.isEnabled() && button.isVisible(), button.getText() + " can be pressed");
		button.notifyListeners(SWT.Selection, null);
	}

	/** The run of the list with a title. */
	Optional<RunSummary> listed(String title) {
		return runs().runs().stream().filter(run -> run.title().equals(title)).findFirst();
	}

	/** The search at work or ended last. */
	SearchSnapshot search() {
		return Searches.instance().current().orElseThrow().snapshot();
	}

	/** Presses the default button of a dialog as soon as it is there. */
	void answer(String dialogTitle) {
		display.timerExec(TICK_MILLIS, () -> {
			Optional<Shell> dialog = Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals(dialogTitle)).findFirst();
			if (dialog.isPresent() && dialog.get().getDefaultButton() != null) {
				press(dialog.get().getDefaultButton());
			} else {
				answer(dialogTitle);
			}
		});
	}

	/** Lets the window work until something is so. */
	void until(String what, BooleanSupplier condition) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		var waking = new boolean[] { true };
		wakeUp(waking);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < deadline, () -> "In time: " + what);
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		waking[0] = false;
	}

	/** So that the deadline is seen even where nothing happens. */
	private void wakeUp(boolean[] waking) {
		display.timerExec(TICK_MILLIS, () -> {
			if (waking[0]) {
				wakeUp(waking);
			}
		});
	}

	private <V extends IViewPart> V view(Class<V> type, String id) {
		return type.cast(page().findView(id));
	}
}
