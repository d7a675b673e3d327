// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.walk.Exploration.Point;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Failure;
import org.machineimagination.studio.explore.SessionObserver.Page;
import org.machineimagination.studio.explore.SessionObserver.State;

/**
 * A generator that stays open while somebody looks around in it: pages of pictures at once, the last wish first. It is opened by the first wish, and closed
 * when nobody has wished for anything for a while, to be opened again by the next. While searches work it draws with half of the threads, so that both
 * go on. Everything happens on a thread of its own, of which observers are told. Thread-safe.
 */
public final class GeneratorSession implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(GeneratorSession.class.getName());

	/** What a page may take before a newer wish takes its place. */
	private static final Duration PATIENCE = Duration.ofMillis(200);
	/** As long as this nothing new is shown before a page is made to its end, however many wishes come. */
	private static final Duration BLIND = Duration.ofSeconds(3);
	private static final Executor LATER = CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);

	/** A wish. */
	private record Wish(long number, Look look, long asked, Cancellation cancellation) {
	}

	private final Function<Cancellation, SessionGenerator> opener;
	private final BooleanSupplier shared;
	private final Duration idle;
	private final List<SessionObserver> observers = new CopyOnWriteArrayList<>();
	private long number;
	private long lastShown;
	private boolean closed;
	/** Null while the session is at rest and holds nothing. */
	private @Nullable Thread worker;
	/** Null while there is no wish. */
	private @Nullable Wish pending;
	/** Null while nothing is being done. */
	private @Nullable Cancellation working;
	/** When the page at work was begun, in nanoseconds; 0 while there is none. */
	private long begun;

	/**
	 * @param opener reads the generator
	 * @param shared whether others work on the processors now
	 * @param idle   how long the generator stays open when nobody wishes for anything
	 */
	GeneratorSession(Function<Cancellation, SessionGenerator> opener, BooleanSupplier shared, Duration idle) {
		this.opener = opener;
		this.shared = shared;
		this.idle = idle;
		this.lastShown = System.nanoTime() - BLIND.toNanos();
	}

	/**
	 * Wishes for a page, in the place of all wishes before that are not fulfilled.
	 *
	 * @return the number of the wish, larger than those before
	 * @throws IllegalStateException if the session was closed
	 */
	public synchronized long draw(Look look) {
		if (closed) {
			throw new IllegalStateException("The session is closed");
		}
		pending = new Wish(++number, look, System.nanoTime(), new Cancellation());
		if (worker == null) {
			worker = Thread.ofPlatform().daemon().name("generator session").start(this::work);
		}
		notifyAll();
		LATER.execute(this::giveUpForNewer);
		return number;
	}

	/** Gives up what is being drawn, and forgets what was wished for. */
	public void cancel() {
		Cancellation current;
		synchronized (this) {
			pending = null;
			current = working;
		}
		if (current != null) {
			current.cancel();
		}
	}

	/** Tells an observer of what happens from now on, until the subscription is closed. */
	public Cancellation.Subscription observe(SessionObserver observer) {
		observers.add(observer);
		return () -> observers.remove(observer);
	}

	/** Gives everything up; what the generator holds is freed on its own thread at once. */
	@Override
	public void close() {
		synchronized (this) {
			closed = true;
			notifyAll();
		}
		cancel();
	}

	private void work() {
		SessionGenerator open = null;
		try {
			for (Wish wish = next(); wish != null; wish = next()) {
				open = fulfil(wish, open);
			}
		} finally {
			if (open != null) {
				open.close();
			}
			tell(observer -> observer.state(State.CLOSED));
		}
	}

	/** The next wish; null if the session is closed or nobody wishes for anything for long, and then the thread is no longer its worker. */
	private synchronized @Nullable Wish next() {
		long deadline = System.nanoTime() + idle.toNanos();
		boolean interrupted = false;
		while (pending == null && !closed && !interrupted && deadline - System.nanoTime() > 0) {
			try {
				TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		Wish wish = closed ? null : pending;
		pending = null;
		working = wish == null ? null : wish.cancellation();
		if (wish == null) {
			worker = null;
		}
		return wish;
	}

	private @Nullable SessionGenerator fulfil(Wish wish, @Nullable SessionGenerator open) {
		SessionGenerator generator = open;
		try {
			if (generator == null) {
				tell(observer -> observer.state(State.OPENING));
				generator = opener.apply(wish.cancellation());
			}
			tell(observer -> observer.state(State.DRAWING));
			show(wish, generator);
		} catch (RuntimeException | Error e) {
			Failure failure = Failure.of(e);
			if (failure.kind() != Failure.Kind.CANCELLED) {
				LOG.log(failure.kind() == Failure.Kind.UNEXPECTED ? Level.ERROR : Level.INFO, "A page could not be drawn", e);
				tell(observer -> observer.failed(wish.number(), failure.sentence()));
			}
		} finally {
			rest();
		}
		return generator;
	}

	private void show(Wish wish, SessionGenerator generator) {
		begin();
		List<Point> points = wish.look().points(generator.space());
		double[][] latents = points.stream().map(Point::latents).toArray(double[][]::new);
		List<Picture> pictures = generator.make(latents, wish.look().truncation(), shared.getAsBoolean(), wish.cancellation());
		long now = System.nanoTime();
		synchronized (this) {
			lastShown = now;
		}
		tell(observer -> observer.shown(new Page(wish.number(), points, pictures, Duration.ofNanos(now - wish.asked()))));
	}

	private synchronized void begin() {
		begun = System.nanoTime();
	}

	private void rest() {
		boolean last;
		synchronized (this) {
			begun = 0;
			working = null;
			last = pending == null && !closed;
		}
		if (last) {
			tell(observer -> observer.state(State.READY));
		}
	}

	/** A page that takes long makes room for what was wished for since, unless nothing has been shown for too long. */
	private void giveUpForNewer() {
		Cancellation late = null;
		synchronized (this) {
			long now = System.nanoTime();
			if (pending != null && begun != 0 && now - begun >= PATIENCE.toNanos() && now - lastShown < BLIND.toNanos()) {
				late = working;
			}
		}
		if (late != null) {
			late.cancel();
		}
	}

	private void tell(Consumer<SessionObserver> event) {
		for (SessionObserver observer : observers) {
			try {
				event.accept(observer);
			} catch (RuntimeException e) {
				LOG.log(Level.WARNING, "An observer of a generator session failed", e);
			}
		}
	}
}
