// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** What a view has done in the background and, unless its control is gone by then, afterwards in the window's thread. */
public final class UiJobs {

	private final Control owner;
	private final Display display;

	/** @param owner once it is disposed, nothing is done in the window's thread any more */
	public UiJobs(Control owner) {
		this.owner = owner;
		this.display = owner.getDisplay();
	}

	/** Does something soon in the window's thread. May be called in any thread. */
	public void later(Runnable work) {
		later(display, () -> {
			if (!owner.isDisposed()) {
				work.run();
			}
		});
	}

	/** Does something soon in the thread of a display, unless that is gone. May be called in any thread. */
	static void later(Display display, Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	/**
	 * Does something in the background.
	 *
	 * @param name   what it is, for the lists of jobs
	 * @param work   the work
	 * @param then   takes its result, in the window's thread
	 * @param failed takes what it threw, in the window's thread
	 */
	public <T> void inBackground(String name, Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
		Job.createSystem(name, monitor -> {
			try {
				T result = work.get();
				later(() -> then.accept(result));
			} catch (RuntimeException e) {
				later(() -> failed.accept(e));
			}
		}).schedule();
	}
}
