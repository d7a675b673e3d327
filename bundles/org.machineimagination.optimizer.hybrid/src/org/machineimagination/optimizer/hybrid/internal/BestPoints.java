// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.plugin.StateException;

/** The best few of all points seen, each a copy of its own; of equal losses the first seen is the better one. */
final class BestPoints {

	private record Scored(double[] point, double loss) {
	}

	private final int count;
	private final List<Scored> scored = new ArrayList<>();

	/** @param count number of points kept, at least 1 */
	BestPoints(int count) {
		this.count = count;
	}

	/**
	 * Looks at points. Losses that are not finite never count.
	 *
	 * @param points {@code [population][n]}
	 * @param losses {@code [population]}
	 */
	void add(double[][] points, double[] losses) {
		for (int k = 0; k < losses.length; k++) {
			boolean wanted = scored.size() < count || losses[k] < scored.getLast().loss;
			if (Double.isFinite(losses[k]) && wanted) {
				scored.add(new Scored(points[k].clone(), losses[k]));
				scored.sort(Comparator.comparingDouble(Scored::loss)); // stable
				scored.subList(Math.min(count, scored.size()), scored.size()).clear();
			}
		}
	}

	boolean isEmpty() {
		return scored.isEmpty();
	}

	/** Best first, {@code [up to count][n]}. */
	double[][] points() {
		return scored.stream().map(each -> each.point.clone()).toArray(double[][]::new);
	}

	void save(StateWriter state) {
		state.writeInt(scored.size());
		scored.forEach(each -> state.writeDouble(each.loss).writeDoubles(each.point));
	}

	void restore(StateReader state, int dimension) {
		int size = state.readInt();
		if (size < 0 || size > count) {
			throw new StateException("The saved state has more best points than the search keeps.");
		}
		for (int k = 0; k < size; k++) {
			double loss = state.readDouble();
			var point = new double[dimension];
			state.readDoubles(point);
			scored.add(new Scored(point, loss));
		}
	}
}
