// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.machineimagination.runs.RunSummary;

/** The run selected in a list, as the workbench asks for it. For the window's thread; {@link #run} for any. */
final class RunSelection implements IPostSelectionProvider {

	/** Whoever walks through the list with the keyboard wants to see the run where he stops. */
	private static final int REST_MILLIS = 120;

	private final Consumer<RunSummary> select;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private volatile @Nullable RunSummary run;

	/** @param select selects a run in the list */
	RunSelection(Consumer<RunSummary> select) {
		this.select = select;
	}

	/** The run selected, if there is one. */
	Optional<RunSummary> run() {
		RunSummary selected = run;
		return selected == null ? Optional.empty() : Optional.of(selected);
	}

	/** Takes in that a run has been selected, and tells of it at once. */
	void changed(RunSummary selected) {
		run = selected;
		tell(listeners);
		tell(postListeners);
	}

	/** Takes in that a person has selected a run, and tells those who do long work with it once the person has come to rest. */
	void walked(RunSummary selected) {
		run = selected;
		tell(listeners);
		Display.getCurrent().timerExec(REST_MILLIS, () -> {
			if (run == selected) {
				tell(postListeners);
			}
		});
	}

	@Override
	public ISelection getSelection() {
		RunSummary selected = run;
		return selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected);
	}

	@Override
	@NonNullByDefault({})
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof RunSummary wanted) {
			select.accept(wanted);
		}
	}

	@Override
	@NonNullByDefault({})
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	@NonNullByDefault({})
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	@NonNullByDefault({})
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	@NonNullByDefault({})
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}

	private void tell(ListenerList<ISelectionChangedListener> whom) {
		var event = new SelectionChangedEvent(this, getSelection());
		whom.forEach(listener -> listener.selectionChanged(event));
	}
}
