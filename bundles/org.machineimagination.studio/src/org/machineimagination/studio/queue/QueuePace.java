// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.request.Progress;

/** How fast the tasks of each lane go, and how long those that wait will take. Guarded by the queue's lock. */
final class QueuePace {

	/** Weight of the task that ended last. */
	private static final double NEWEST = 0.5;

	private final Map<String, Double> secondsEach = new HashMap<>();

	/** Takes in how fast a task went. */
	void add(QueuedTask task) {
		task.progress.flatMap(QueuePace::secondsEach)
				.ifPresent(each -> secondsEach.merge(task.work.lane(), each, (before, now) -> NEWEST * now + (1 - NEWEST) * before));
	}

	/** Estimate of the time until all is done: the longest of the lanes. Empty if there is a lane of which nothing is known. */
	Optional<Duration> left(List<QueuedTask> tasks) {
		var lanes = new HashMap<String, Double>();
		for (QueuedTask task : tasks) {
			boolean counts = task.state.atWork() || task.state == Task.State.WAITING;
			if (counts) {
				lanes.merge(task.work.lane(), seconds(task), Double::sum);
			}
		}
		double longest = lanes.values().stream().mapToDouble(Double::doubleValue).reduce(0, (a, b) -> Double.isNaN(a + b) ? Double.NaN : Math.max(a, b));
		return Double.isNaN(longest) ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(1000 * longest)));
	}

	/** NaN if nothing is known. */
	private double seconds(QueuedTask task) {
		if (task.state.atWork() && task.progress.isPresent()) {
			return task.progress.get().left().toMillis() / 1e3;
		}
		long evaluations = task.work.evaluations() - task.progress.map(Progress::done).orElse(0L);
		return task.work.evaluations() == 0 ? Double.NaN : evaluations * secondsEach.getOrDefault(task.work.lane(), Double.NaN);
	}

	private static Optional<Double> secondsEach(Progress progress) {
		return progress.done() == 0 ? Optional.empty() : Optional.of(progress.elapsed().toMillis() / 1e3 / progress.done());
	}
}
