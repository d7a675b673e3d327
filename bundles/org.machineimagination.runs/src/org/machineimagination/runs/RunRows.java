// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The rows of an index, each made when it is first asked for. Does not change. */
final class RunRows extends AbstractList<RunSummary> implements RandomAccess {

	private final List<IndexedRun> runs;

	/** @param runs in order; not changed any more */
	RunRows(List<IndexedRun> runs) {
		this.runs = runs;
	}

	/** The runs themselves. */
	List<IndexedRun> runs() {
		return runs;
	}

	@Override
	public RunSummary get(int index) {
		return runs.get(index).shown();
	}

	@Override
	public int size() {
		return runs.size();
	}
}
