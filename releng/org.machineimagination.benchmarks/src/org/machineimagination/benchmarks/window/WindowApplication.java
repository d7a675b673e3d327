// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks.window;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.queue.SearchTask;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.ImagineWorkbenchAdvisor;
import org.machineimagination.workbench.runs.RunsView;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;

/**
 * Opens the window on a data folder with many runs, scrolls through them while a search runs, and prints how long the steps of the window's loop took.
 * Its one argument says how many runs there are.
 */
public final class WindowApplication implements IApplication {

	/** Begins each line of figures among whatever else a process prints. */
	public static final String MARK = "window-benchmark\t";

	private static final int TICK_MILLIS = 15;
	private static final int ROWS_A_TICK = 25;
	private static final int SELECTIONS = 40;
	private static final long PATIENCE_NANOS = 300_000_000_000L;

	@Override
	public Object start(IApplicationContext context) {
		var words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int runs = Integer.parseInt(words[words.length - 1]);
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new ImagineWorkbenchAdvisor() {
				@Override
				public void postStartup() {
					super.postStartup();
					display.asyncExec(() -> {
						try {
							measure(display, runs);
						} finally {
							Searches.instance().stopAll();
							PlatformUI.getWorkbench().close();
						}
					});
				}
			});
		} finally {
			display.dispose();
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// It stops by itself.
	}

	private static void measure(Display display, int runs) {
		var watch = new EventWatch(display);
		print("the runs come in", watch, () -> list().runs().size() >= runs);
		RunRequest request = RunRequest.of("a red apple").with(Role.SEARCH, Map.of("evaluations", "100000"));
		Searches.instance().start(() -> SearchTask.of(Services.studio().searches(), request), problem -> {
			throw problem;
		});
		print("a search begins", watch, () -> Searches.instance().current().flatMap(Task::progress).map(Progress::done).orElse(0L) > 0);
		print("scrolled down, " + ROWS_A_TICK + " rows at a time", watch, ticks(display, runs / ROWS_A_TICK, tick -> list().scrollTo(tick * ROWS_A_TICK)));
		print("scrolled up, a twentieth of the list at a time", watch, ticks(display, 100, tick -> list().scrollTo(runs - 1 - tick * runs / 20 % runs)));
		print("one run after another selected", watch, ticks(display, SELECTIONS, tick -> list().select(list().runs().get(tick * 5))));
	}

	/** Whether so many ticks have passed, each of which does something. */
	private static BooleanSupplier ticks(Display display, int count, IntConsumer work) {
		var done = new int[1];
		display.timerExec(TICK_MILLIS, new Runnable() {
			@Override
			public void run() {
				work.accept(done[0]);
				if (++done[0] < count) {
					display.timerExec(TICK_MILLIS, this);
				}
			}
		});
		return () -> done[0] >= count;
	}

	private static void print(String what, EventWatch watch, BooleanSupplier condition) {
		long deadline = System.nanoTime() + PATIENCE_NANOS;
		EventWatch.Steps steps = watch.until(() -> {
			if (System.nanoTime() > deadline) {
				throw new IllegalStateException("Not in time: " + what);
			}
			return condition.getAsBoolean();
		});
		System.out.println(MARK + EventWatch.line(what, steps));
		steps.at().forEach(System.out::println);
	}

	private static RunsView list() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		return (RunsView) page.findView(RunsView.ID);
	}
}
