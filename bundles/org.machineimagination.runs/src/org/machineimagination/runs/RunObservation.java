// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/** Tells one observer of an index what has changed since it was told last. For one thread at a time. */
final class RunObservation {

	private final Consumer<RunIndexChange> observer;
	private Map<Path, RunSummary> told = new HashMap<>();
	private @Nullable List<RunSummary> rows; // null until they are told
	private int total;
	private String problem = "";

	RunObservation(Consumer<RunIndexChange> observer) {
		this.observer = observer;
	}

	/** Tells how the runs stand, if that is new to the observer. */
	void tell(List<RunSummary> runs, int nowTotal) {
		if (runs == rows && total == nowTotal && problem.isEmpty()) {
			return;
		}
		var now = new HashMap<Path, RunSummary>();
		var added = new ArrayList<RunSummary>();
		var changed = new ArrayList<RunSummary>();
		for (RunSummary run : runs) {
			now.put(run.folder(), run);
			RunSummary former = told.remove(run.folder());
			if (former == null) {
				added.add(run);
			} else if (!former.equals(run)) {
				changed.add(run);
			}
		}
		List<Path> removed = List.copyOf(told.keySet());
		told = now;
		List<RunSummary> before = rows;
		boolean news = before == null || before.size() != runs.size() || total != nowTotal || !problem.isEmpty() || !added.isEmpty() || !changed.isEmpty()
				|| !removed.isEmpty();
		rows = runs;
		total = nowTotal;
		problem = "";
		if (!news) {
			return;
		}
		pass(new RunIndexChange(List.copyOf(added), List.copyOf(changed), removed, runs.size(), total, problem));
	}

	/** Tells once why the runs cannot be read. */
	void tellProblem(String sentence) {
		if (!problem.equals(sentence)) {
			problem = sentence;
			pass(new RunIndexChange(List.of(), List.of(), List.of(), told.size(), total, problem));
		}
	}

	/** A mistake of an observer is its own. */
	private void pass(RunIndexChange change) {
		try {
			observer.accept(change);
		} catch (RuntimeException e) {
			System.getLogger(RunObservation.class.getName()).log(System.Logger.Level.ERROR, "An observer of runs failed", e);
		}
	}
}
