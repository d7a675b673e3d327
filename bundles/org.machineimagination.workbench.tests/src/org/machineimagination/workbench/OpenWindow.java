// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.machineimagination.request.Role;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.imagine.PreviewView;
import org.machineimagination.workbench.imagine.PromptView;
import org.machineimagination.workbench.runs.RunView;
import org.machineimagination.workbench.runs.RunsView;
import org.machineimagination.workbench.tasks.SearchSnapshot;
import org.machineimagination.workbench.tasks.Searches;

/** The real window while a test uses it. */
final class OpenWindow {

	private static final Duration PATIENCE = Duration.ofMinutes(4);
	private static final int TICK_MILLIS = 50;

	/** What a test does with the window. */
	@FunctionalInterface
	interface Use {
		void with(OpenWindow window) throws Throwable;
	}

	private final Thread thread = new Thread(this::work, "window");
	private final CountDownLatch started = new CountDownLatch(1);
	private final AtomicReference<Throwable> problem = new AtomicReference<>();
	private volatile Display display;
	private volatile int code = -1;

	/** Opens the window in a thread of its own: the platform can open one workbench in a process, and that one blocks its thread. */
	static OpenWindow open() throws InterruptedException {
		var window = new OpenWindow();
		window.thread.start();
		assertTrue(window.started.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), "In time: the window opens");
		assertNull(window.problem.get());
		return window;
	}

	/** Closes the window as its user would, and returns what the workbench ended with. */
	int close() throws InterruptedException {
		display.syncExec(() -> PlatformUI.getWorkbench().close());
		thread.join(PATIENCE);
		assertNull(problem.get());
		return code;
	}

	/** Uses the window in its thread, with every field empty and every setting at its default at first, and no search at work. */
	void use(Use use) {
		var thrown = new AtomicReference<Throwable>();
		display.syncExec(() -> {
			try {
				until("the settings are there", () -> prompt().settings().row(Role.SEARCH, "evaluations").isPresent());
				prompt().settings().fill(Map.of());
				prompt().type("");
				use.with(this);
			} catch (Throwable e) {
				thrown.set(e);
			} finally {
				Searches.instance().stopAll();
				Searches.instance().proceed();
			}
		});
		if (thrown.get() != null) {
			throw new AssertionError(thrown.get().getMessage(), thrown.get());
		}
	}

	private void work() {
		display = PlatformUI.createDisplay();
		try {
			code = PlatformUI.createAndRunWorkbench(display, new ImagineWorkbenchAdvisor() {
				@Override
				public void postStartup() {
					super.postStartup();
					started.countDown();
				}
			});
		} catch (RuntimeException e) {
			problem.set(e);
		} finally {
			started.countDown();
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

	/** Presses Imagine, and waits until what is asked for is in the queue. */
	void start() {
		Set<UUID> before = Searches.instance().tasks().stream().map(Task::id).collect(Collectors.toSet());
		press(prompt().startButton());
		until("the search is queued", () -> Searches.instance().tasks().stream().anyMatch(task -> !before.contains(task.id())));
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

	/** The search at work or ended last, as the list has it. */
	Optional<RunSummary> listed() {
		return runs().runs().stream().filter(run -> run.folder().equals(search().folder().orElse(null))).findFirst();
	}

	/** The newest task of a title. */
	Optional<Task> task(String title) {
		return Searches.instance().tasks().reversed().stream().filter(task -> task.title().equals(title)).findFirst();
	}

	/** The texts of the labels in the window that are seen, those of the status line among them. */
	Stream<String> statusTexts() {
		return controls(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()).filter(Label.class::isInstance).filter(Control::isVisible)
				.map(label -> ((Label) label).getText());
	}

	/** The search at work or ended last. */
	SearchSnapshot search() {
		return preview().search().orElseThrow();
	}

	/** Presses a button of a dialog as soon as it is there. */
	void answer(String dialogTitle, String button) {
		display.timerExec(TICK_MILLIS, () -> {
			Optional<Button> wanted = Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals(dialogTitle))
					.flatMap(OpenWindow::controls).filter(Button.class::isInstance).map(Button.class::cast)
					.filter(each -> each.getText().replace("&", "").equals(button)).findFirst();
			wanted.ifPresentOrElse(this::press, () -> answer(dialogTitle, button));
		});
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(OpenWindow::controls))
				: Stream.of(control);
	}

	/** Lets the window work until something is so. */
	void until(String what, BooleanSupplier condition) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		var waking = new boolean[] {true};
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
