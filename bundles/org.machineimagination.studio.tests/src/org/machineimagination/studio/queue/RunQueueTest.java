// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Progress;
import org.machineimagination.request.RunException;
import org.machineimagination.studio.search.RunListener;

@Timeout(60)
class RunQueueTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final List<String> done = Collections.synchronizedList(new ArrayList<>());
	private final RunQueue queue = new RunQueue();

	/** A work that ends when it is let go or cancelled, and makes a folder first. */
	private final class Work implements TaskWork {

		private final String title;
		private final String lane;
		private final CountDownLatch begun = new CountDownLatch(1);
		private final CountDownLatch goOn = new CountDownLatch(1);

		Work(String title, String lane) {
			this.title = title;
			this.lane = lane;
		}

		@Override
		public String title() {
			return title;
		}

		@Override
		public String lane() {
			return lane;
		}

		@Override
		public long evaluations() {
			return 100;
		}

		@Override
		public String run(RunListener listener, Cancellation cancellation) {
			listener.started(Path.of("runs", title), null);
			begun.countDown();
			try (var subscription = cancellation.onCancel(goOn::countDown)) {
				goOn.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			cancellation.check();
			done.add(title);
			return "Done " + title + ".";
		}

		@Override
		public TaskWork rest(Path folder) {
			return new Work(title + " from " + folder.getFileName(), lane);
		}
	}

	@AfterEach
	void close() {
		queue.close();
	}

	@Test
	void tasksOfOneLaneAreDoneInTheirOrderAndOneAtATime() throws InterruptedException {
		List<Work> works = IntStream.range(0, 3).mapToObj(i -> new Work("w" + i, "cpu")).toList();
		works.forEach(queue::add);
		for (Work work : works) {
			work.begun.await();
			assertEquals(1, queue.tasks().stream().filter(task -> task.state() == Task.State.RUNNING).count());
			work.goOn.countDown();
		}
		assertTrue(queue.awaitQuiet(PATIENCE));
		assertEquals(List.of("w0", "w1", "w2"), done);
		assertEquals(List.of(Task.State.DONE, Task.State.DONE, Task.State.DONE), states());
		assertEquals("Done w0.", queue.tasks().getFirst().message());
	}

	@Test
	void lanesWorkSideBySide() throws InterruptedException {
		var first = new Work("first", "cpu");
		var second = new Work("second", "cuda:0");
		queue.add(first);
		queue.add(second);
		first.begun.await();
		second.begun.await();
		assertEquals(List.of(Task.State.RUNNING, Task.State.RUNNING), states());
	}

	@Test
	void aTaskThatIsStoppedWhileItWaitsIsNeverBegun() throws InterruptedException {
		var first = new Work("first", "cpu");
		queue.add(first);
		Task waiting = queue.add(new Work("second", "cpu"));
		queue.stop(waiting.id());
		first.begun.await();
		first.goOn.countDown();
		assertTrue(queue.awaitQuiet(PATIENCE));
		assertEquals(List.of("first"), done);
		assertEquals(List.of(Task.State.DONE, Task.State.STOPPED), states());
	}

	@Test
	void aTaskThatIsStoppedAtWorkMakesWayForTheNext() throws InterruptedException {
		var first = new Work("first", "cpu");
		var second = new Work("second", "cpu");
		Task task = queue.add(first);
		queue.add(second);
		first.begun.await();
		queue.stop(task.id());
		second.begun.await();
		assertEquals(List.of(Task.State.STOPPED, Task.State.RUNNING), states());
		assertEquals(Optional.of(Path.of("runs", "first")), queue.tasks().getFirst().folder());
	}

	@Test
	void aPausedQueuePutsWorkBackAndGoesOnWithWhatIsLeftOfIt() throws InterruptedException {
		var first = new Work("first", "cpu");
		queue.add(first);
		queue.add(new Work("second", "cpu"));
		first.begun.await();
		queue.pause();
		assertTrue(queue.awaitQuiet(PATIENCE));
		assertEquals(List.of(Task.State.WAITING, Task.State.WAITING), states());
		assertEquals(List.of("first from first", "second"), titles());
		var begun = new LinkedBlockingQueue<String>();
		try (var subscription = queue.observe(task -> {
			if (task.state() == Task.State.RUNNING) {
				begun.add(task.title());
			}
		})) {
			queue.proceed();
			assertEquals("first from first", begun.poll(30, TimeUnit.SECONDS));
		}
	}

	@Test
	void aHeldTaskLetsOthersPass() throws InterruptedException {
		var first = new Work("first", "cpu");
		queue.add(first);
		first.begun.await();
		Task held = queue.add(new Work("held", "cpu"));
		var last = new Work("last", "cpu");
		queue.add(last);
		queue.hold(held.id());
		first.goOn.countDown();
		last.begun.await();
		assertEquals(List.of(Task.State.DONE, Task.State.HELD, Task.State.RUNNING), states());
		last.goOn.countDown();
		queue.release(held.id());
	}

	@Test
	void tasksCanBePutIntoAnotherOrder() throws InterruptedException {
		var first = new Work("first", "cpu");
		queue.add(first);
		first.begun.await();
		Task second = queue.add(new Work("second", "cpu"));
		Task third = queue.add(new Work("third", "cpu"));
		queue.move(third.id(), Optional.of(second.id()));
		assertEquals(List.of("first", "third", "second"), titles());
		queue.move(third.id(), Optional.empty());
		assertEquals(List.of("first", "second", "third"), titles());
	}

	@Test
	void whatFailsSaysWhyAndTheNextIsBegun() throws InterruptedException {
		var next = new Work("next", "cpu");
		queue.add(new Failing());
		queue.add(next);
		next.begun.await();
		assertEquals(Task.State.FAILED, queue.tasks().getFirst().state());
		assertEquals("The disk is full.", queue.tasks().getFirst().message());
	}

	@Test
	void aWaitingTaskTakesItsTimeFromThoseBefore() throws InterruptedException {
		assertEquals(Optional.of(Duration.ZERO), queue.timeLeft());
		queue.add(new Quick());
		assertTrue(queue.awaitQuiet(PATIENCE));
		var first = new Work("first", "cpu");
		queue.add(first);
		queue.add(new Work("second", "cpu"));
		first.begun.await();
		// Ten evaluations took a second, each of the two has a hundred.
		assertEquals(Optional.of(Duration.ofSeconds(20)), queue.timeLeft());
		queue.add(new Work("elsewhere", "cuda:0"));
		assertEquals(Optional.empty(), queue.timeLeft());
	}

	@Test
	void endedTasksAreForgottenInTheEnd() throws InterruptedException {
		IntStream.range(0, RunQueue.ENDED + 20).forEach(i -> queue.add(new Quick()));
		assertTrue(queue.awaitQuiet(PATIENCE));
		assertEquals(RunQueue.ENDED, queue.tasks().size());
		queue.forgetEnded();
		assertEquals(List.of(), queue.tasks());
	}

	@Test
	void anObserverThatFailsKeepsNothingFromBeingDone() throws InterruptedException {
		try (var subscription = queue.observe(task -> {
			throw new IllegalStateException("a mistake");
		})) {
			queue.add(new Quick());
			assertTrue(queue.awaitQuiet(PATIENCE));
			assertEquals(List.of(Task.State.DONE), states());
		}
	}

	@Test
	void whatTheProcessBeforeLeftIsHeldUntilSomebodyProceedsAndOthersPassIt() throws InterruptedException {
		var begun = new Work("begun", "cpu");
		var waiting = new Work("waiting", "cpu");
		var other = new Work("other", "cpu");
		queue.restore(new Left(List.of(kept(begun, false), kept(waiting, false), kept(new Work("held", "cpu"), true))));
		assertFalse(queue.paused());
		assertEquals(List.of(true, true, false), queue.tasks().stream().map(Task::left).toList());
		queue.add(other);
		other.begun.await();
		assertEquals(List.of(Task.State.HELD, Task.State.HELD, Task.State.HELD, Task.State.RUNNING), states());
		other.goOn.countDown();
		assertTrue(queue.awaitQuiet(PATIENCE));
		queue.proceed();
		begun.begun.await();
		begun.goOn.countDown();
		waiting.begun.await();
		assertEquals(List.of(Task.State.DONE, Task.State.RUNNING, Task.State.HELD, Task.State.DONE), states());
	}

	@Test
	void whatTheProcessBeforeLeftComesBeforeWhatWaitsAndStaysKept() throws InterruptedException {
		var store = new Left(List.of(kept(new Work("left", "cpu"), false)));
		var first = new Work("first", "cpu");
		queue.add(first);
		queue.add(new Work("second", "cpu"));
		first.begun.await();
		queue.restore(store);
		assertEquals(List.of("first", "left", "second"), titles());
		assertEquals(List.of("first from first", "left", "second"), store.titles());
		assertEquals(List.of(false, false, false), store.saved.stream().map(QueueStore.Kept::held).toList());
	}

	@Test
	void aClosedQueueKeepsWhatWasAtWorkAndWhatWaits() throws InterruptedException {
		var store = new Left(List.of());
		queue.restore(store);
		var first = new Work("first", "cpu");
		queue.add(first);
		queue.add(new Work("second", "cpu"));
		first.begun.await();
		queue.close();
		assertEquals(List.of("first from first", "second"), store.titles());
	}

	@Test
	void aQueueThatIsClosedBeforeItsStoreIsThereLetsGoOfIt() {
		var store = new Left(List.of(kept(new Work("left", "cpu"), false)));
		queue.close();
		queue.restore(store);
		assertTrue(store.closed);
		assertEquals(List.of(), queue.tasks());
	}

	@Test
	void aQueueTakesSoManyTasksAndNoMore() {
		queue.pause();
		IntStream.range(0, RunQueue.WAITING).forEach(i -> queue.add(new Quick()));
		assertEquals("The queue is full: 10,000 tasks wait. Wait for some of them, or stop some.",
				assertThrows(RunException.class, () -> queue.add(new Quick())).getMessage());
	}

	private static QueueStore.Kept kept(TaskWork work, boolean held) {
		return new QueueStore.Kept(UUID.randomUUID(), work, held, false);
	}

	private List<Task.State> states() {
		return queue.tasks().stream().map(Task::state).toList();
	}

	private List<String> titles() {
		return queue.tasks().stream().map(Task::title).toList();
	}

	/** Fails at once. */
	private static class Failing implements TaskWork {

		@Override
		public String title() {
			return "failing";
		}

		@Override
		public String lane() {
			return "cpu";
		}

		@Override
		public long evaluations() {
			return 0;
		}

		@Override
		public String run(RunListener listener, Cancellation cancellation) {
			throw new RunException("The disk is full.");
		}

		@Override
		public TaskWork rest(Path folder) {
			return this;
		}
	}

	/** Tells of ten evaluations in a second, and is done at once. */
	private static final class Quick extends Failing {

		@Override
		public String run(RunListener listener, Cancellation cancellation) {
			listener.generation(null, new Progress(10, 10, Duration.ofSeconds(1), Duration.ZERO));
			return "Done.";
		}
	}

	/** Has what a process left. */
	private static final class Left implements QueueStore {

		private final List<Kept> left;
		private List<Kept> saved = List.of();
		private boolean closed;

		Left(List<Kept> left) {
			this.left = left;
		}

		@Override
		public List<Kept> load() {
			return left;
		}

		@Override
		public void save(List<Kept> tasks) {
			saved = List.copyOf(tasks);
		}

		@Override
		public void close() {
			closed = true;
		}

		List<String> titles() {
			return saved.stream().map(kept -> kept.work().title()).toList();
		}
	}
}
