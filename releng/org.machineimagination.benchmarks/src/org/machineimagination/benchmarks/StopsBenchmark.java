// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.machineimagination.backend.Backend;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.classpath.ClassPathPlugIns;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.batch.BatchListener;
import org.machineimagination.studio.batch.BatchPlanner;
import org.machineimagination.studio.search.RunListener;

/**
 * How long it takes from the wish to stop until a search or a batch has given up, and until nothing of its work goes on in the background, while
 * something slow is under way: a model being opened or read, the pool of a start, pictures in place of prompts.
 */
public final class StopsBenchmark {

	private static final long SLOW_MILLISECONDS = 8000;
	private static final int PICTURES = 100;
	private static final int POOL = 6400;
	/** Runs of programs after which a pool or the pictures are surely under way: before them there are those that embed a text. */
	private static final int RUNS = 10;
	/** What each run of a program takes more, so that the pictures and the pool take about as long as with a large guide. */
	private static final long RUN_MILLISECONDS = 80;
	private static final long LIMIT_MILLISECONDS = 60_000;
	private static final long REST_MILLISECONDS = 1500;

	/**
	 * Something slow.
	 *
	 * @param name    what it is
	 * @param signs   signs of activity after which it is under way
	 * @param request makes a request of a plain one that leads to it
	 */
	private record Slow(String name, int signs, UnaryOperator<RunRequest> request) {
	}

	private final Path home;
	private final Slow slow;
	private final Activity activity;
	private final Studio studio;
	private final Cancellation cancellation = new Cancellation();

	private StopsBenchmark(Path home, Slow slow) throws IOException {
		this.home = home;
		this.slow = slow;
		this.activity = new Activity(slow.signs());
		var guides = new SlowGuides(activity, SLOW_MILLISECONDS);
		// Programs give signs only where they are what is slow: those that embed a text must not pass for a model that is being opened.
		boolean programs = slow.signs() > 1;
		List<PlugIn> plugIns = new ArrayList<>(List.of(guides, guides.family()));
		for (PlugIn each : ClassPathPlugIns.load()) {
			plugIns.add(programs && each instanceof Backend backend ? new WatchedBackend(backend, activity, RUN_MILLISECONDS) : each);
		}
		this.studio = Studio.of(DataFolders.in(home), plugIns);
	}

	static void run(PrintStream out) throws IOException, InterruptedException {
		Path home = Files.createTempDirectory("stops");
		var table = new Table("Seconds from the wish to stop", "while", "in a", "given up", "at rest");
		try {
			for (Slow slow : slows(picture(home))) {
				measure("search", new StopsBenchmark(home, slow), StopsBenchmark::search, table);
				measure("batch", new StopsBenchmark(home, slow), StopsBenchmark::batch, table);
			}
		} finally {
			Folders.remove(home);
		}
		table.print(out);
	}

	private static List<Slow> slows(Path picture) {
		return List.of(new Slow("a guide is opened", 1, request -> request.withGuide(SlowGuides.OPENING)),
				new Slow("a guide is read", 1, request -> request.withGuide(SlowGuides.READING)),
				new Slow("pictures are embedded", RUNS, request -> request.withPrompts(pictures(picture))),
				new Slow("a pool is drawn", RUNS, request -> request.with(Role.SEARCH, "start-pool", Integer.toString(POOL))));
	}

	private static List<Prompt> pictures(Path picture) {
		return Collections.nCopies(PICTURES, PromptText.readPicture(picture.toString()));
	}

	private static Path picture(Path home) throws IOException {
		Path file = home.resolve("picture.png");
		ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
		return file;
	}

	private static void measure(String where, StopsBenchmark benchmark, Function<StopsBenchmark, Thread> started, Table table)
			throws InterruptedException {
		Thread work = started.apply(benchmark);
		while (!benchmark.activity.awaitBegin(1)) {
			if (!work.isAlive()) {
				throw new IllegalStateException("The %s had ended before %s".formatted(where, benchmark.slow.name()));
			}
		}
		long asked = System.nanoTime();
		benchmark.cancellation.cancel();
		work.join(LIMIT_MILLISECONDS);
		String givenUp = seconds(work.isAlive(), System.nanoTime() - asked);
		long limit = asked + 1_000_000 * LIMIT_MILLISECONDS;
		while (System.nanoTime() < limit && System.nanoTime() - benchmark.activity.last() < 1_000_000 * REST_MILLISECONDS) {
			Thread.sleep(20);
		}
		table.add(benchmark.slow.name(), where, givenUp, seconds(System.nanoTime() >= limit, Math.max(0, benchmark.activity.last() - asked)));
		work.join();
	}

	private static String seconds(boolean more, long nanoseconds) {
		return more ? "> " + LIMIT_MILLISECONDS / 1000 : String.format(Locale.ROOT, "%.2f", nanoseconds / 1e9);
	}

	private Thread search() {
		return start(() -> studio.searches().run(request(), RunListener.NONE, cancellation));
	}

	private Thread batch() {
		BatchPlan plan = studio.batches().plan("stops.txt", List.of(new BatchLine(1, "a red apple", List.of(), "")), List.of(), List.of(), List.of(),
				new BatchPlanner.Reader() {
					@Override
					public Set<String> options(List<String> words) {
						return Set.of();
					}

					@Override
					public RunRequest read(String prompt, List<String> words) {
						return request();
					}
				});
		return start(() -> studio.batches().run(plan, home.resolve("batches"), CaptionPainter.NONE, BatchListener.NONE, cancellation));
	}

	private RunRequest request() {
		return slow.request().apply(RunRequest.of("a red apple").with(Role.SEARCH, "evaluations", "100"));
	}

	private static Thread start(Runnable work) {
		return Thread.ofPlatform().start(() -> {
			try {
				work.run();
				throw new IllegalStateException("The work had ended before it was stopped");
			} catch (CancelledException e) {
				System.getLogger(StopsBenchmark.class.getName()).log(System.Logger.Level.DEBUG, "Stopped as asked", e);
			}
		});
	}
}
