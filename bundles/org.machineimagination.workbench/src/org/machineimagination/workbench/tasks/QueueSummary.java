// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.machineimagination.request.Durations;
import org.machineimagination.request.Progress;
import org.machineimagination.studio.queue.Task;

/**
 * How the queue stands, in few words.
 *
 * @param text       one line; empty if there is nothing to say
 * @param share      how far the task at work is, 0 to 1; empty if none is, or nothing is known of it
 * @param canProceed whether something waits for a person's word
 * @param canPause   whether something is at work or would be begun
 */
public record QueueSummary(String text, Optional<Double> share, boolean canProceed, boolean canPause) {

	private static final int LONGEST = 30;

	/** The window's queue as it stands now. */
	public static QueueSummary now() {
		Searches searches = Searches.instance();
		return of(searches.tasks(), searches.paused(), searches.timeLeft(), searches.problem());
	}

	/**
	 * Any queue.
	 *
	 * @param tasks    its tasks, in order
	 * @param paused   whether it begins none
	 * @param timeLeft until all is done, where that is known
	 * @param problem  one sentence on why it is not kept, or empty
	 */
	static QueueSummary of(List<Task> tasks, boolean paused, Optional<Duration> timeLeft, String problem) {
		Optional<Task> atWork = tasks.stream().filter(task -> task.state().atWork()).findFirst();
		long waiting = count(tasks, Task.State.WAITING);
		boolean left = tasks.stream().anyMatch(QueueSummary::left);
		boolean stopped = paused && waiting > 0;
		String text = atWork.map(task -> atWork(task, waiting, timeLeft)).orElse(stopped ? "The queue is paused; " + waits(waiting) + "." : "");
		if (left) {
			text = (text + " " + left(tasks)).strip();
		}
		return new QueueSummary(text.isEmpty() ? problem : text, atWork.flatMap(Task::progress).map(Progress::share), left || stopped,
				!paused && (atWork.isPresent() || waiting > 0));
	}

	private static String atWork(Task task, long waiting, Optional<Duration> timeLeft) {
		var parts = new ArrayList<String>();
		if (task.state() == Task.State.STOPPING) {
			parts.add("stopping");
		} else if (!task.message().isEmpty()) {
			parts.add(task.message().substring(0, 1).toLowerCase(Locale.ROOT) + task.message().substring(1));
		} else {
			parts.add(task.progress().map(now -> "%d of %d pictures, %s left".formatted(now.done(), now.total(), Durations.words(now.left())))
					.orElse("preparing"));
		}
		if (waiting > 0) {
			parts.add(waits(waiting) + timeLeft.map(time -> ", %s left in all".formatted(Durations.words(time))).orElse(""));
		}
		return title(task) + ": " + String.join("; ", parts) + ".";
	}

	private static String left(List<Task> tasks) {
		long interrupted = tasks.stream().filter(QueueSummary::left).filter(task -> task.folder().isPresent()).count();
		long waiting = tasks.stream().filter(QueueSummary::left).count() - interrupted;
		String first = interrupted == 0 ? "" : interrupted == 1 ? "1 search was interrupted" : interrupted + " searches were interrupted";
		String second = waiting == 0 ? "" : interrupted == 0 ? waits(waiting) : waiting == 1 ? "1 more waits" : waiting + " more wait";
		return "From last time: " + first + (interrupted > 0 && waiting > 0 ? ", " : "") + second + ".";
	}

	private static boolean left(Task task) {
		return task.left() && task.state() == Task.State.HELD;
	}

	private static String waits(long count) {
		return count == 1 ? "1 search waits" : count + " searches wait";
	}

	/** As much of a title as leaves room for the rest; no character is cut in two. */
	private static String title(Task task) {
		String title = task.title().strip();
		return title.codePointCount(0, title.length()) <= LONGEST ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "\u2026";
	}

	private static long count(List<Task> tasks, Task.State state) {
		return tasks.stream().filter(task -> task.state() == state).count();
	}
}
