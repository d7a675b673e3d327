// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.classpath.ClassPathPlugIns;
import org.machineimagination.request.Computing;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.explore.ExploreRequest;
import org.machineimagination.studio.explore.GeneratorSession;
import org.machineimagination.studio.explore.Look;
import org.machineimagination.studio.explore.SessionObserver;
import org.machineimagination.studio.search.RunListener;

/** How long it takes from the wish for a page of nine pictures of the starter generator until they are there: first, idle, and beside a search. */
public final class SessionBenchmark implements SessionObserver {

	private static final int PAGES = 60;
	private static final int WARM = 10;

	/** How long a page took in nanoseconds, or why there was none. */
	private final BlockingQueue<Object> pages = new ArrayBlockingQueue<>(1);
	private final Studio studio;

	SessionBenchmark(Studio studio) {
		this.studio = studio;
	}

	static void run(PrintStream out) throws IOException, InterruptedException {
		Path home = Files.createTempDirectory("session");
		try {
			new SessionBenchmark(Studio.of(DataFolders.in(home), ClassPathPlugIns.load())).measure(out);
		} finally {
			Folders.remove(home);
		}
	}

	void measure(PrintStream out) throws InterruptedException {
		var table = new Table("Milliseconds from a wish to a 3 x 3 page of the starter generator", "while", "first", "median", "95 %", "slowest");
		try (GeneratorSession session = studio.sessions().open("starter-drawings-64", Map.of(), Computing.DEFAULT)) {
			session.observe(this);
			table.add(row("nothing else is at work", session));
			var cancellation = new Cancellation();
			var begun = new CountDownLatch(1);
			Thread search = search(begun, cancellation);
			begun.await();
			table.add(row("a search is at work", session));
			cancellation.cancel();
			search.join();
		}
		table.print(out);
	}

	private String[] row(String what, GeneratorSession session) throws InterruptedException {
		var times = new double[PAGES];
		double first = page(session, 0);
		for (int i = 0; i < WARM; i++) {
			page(session, i);
		}
		for (int i = 0; i < PAGES; i++) {
			times[i] = page(session, i);
		}
		Arrays.sort(times);
		return new String[] {what, text(first), text(times[PAGES / 2]), text(times[PAGES * 95 / 100]), text(times[PAGES - 1])};
	}

	private double page(GeneratorSession session, int seed) throws InterruptedException {
		session.draw(new Look.Samples(new ExploreRequest("", List.of(), seed, OptionalDouble.of(0.3 + seed % 7 * 0.1), 9, Optional.empty(), null, 0,
				Computing.DEFAULT), 1));
		if (pages.take() instanceof Long nanoseconds) {
			return nanoseconds / 1e6;
		}
		throw new IllegalStateException("A page could not be drawn");
	}

	private Thread search(CountDownLatch begun, Cancellation cancellation) {
		return Thread.ofPlatform().start(() -> {
			try {
				studio.searches().run(RunRequest.of("a red apple").with(Role.SEARCH, "evaluations", "1000000"), new RunListener() {
					@Override
					public void generation(Generation generation, Progress progress) {
						begun.countDown();
					}
				}, cancellation);
			} catch (CancelledException e) {
				System.getLogger(SessionBenchmark.class.getName()).log(System.Logger.Level.DEBUG, "Stopped as asked", e);
			}
		});
	}

	@Override
	public void shown(Page page) {
		pages.add(page.took().toNanos());
	}

	@Override
	public void failed(long number, String sentence) {
		pages.add(sentence);
	}

	private static String text(double milliseconds) {
		return String.format(Locale.ROOT, "%.1f", milliseconds);
	}
}
