// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.request.BatchJob;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;
import org.machineimagination.runs.RunFigures;
import org.machineimagination.runs.RunFolder;
import org.machineimagination.runs.RunLock;
import org.machineimagination.runs.RunRecord;
import org.machineimagination.studio.search.ModelCache;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.search.SearchService;

/** Works through the jobs of a batch in the order of the file and keeps its folder in step. */
final class BatchWork implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(BatchWork.class.getName());
	private static final long PAUSE_NANOS = Duration.ofSeconds(2).toNanos();

	private final Path folder;
	private final Path runs;
	private final BatchPlan plan;
	private final RunLock lock;
	private final BatchStates log;
	private final List<JobState> states = new ArrayList<>();
	private final ModelCache cache = new ModelCache();
	private final SearchService searches;
	private final BatchResults results;
	private final BatchSheets sheets;
	private final BatchListener listener;
	private final Cancellation cancellation;
	private int ended;
	private long lastTable = System.nanoTime();

	private BatchWork(SearchService searches, Path folder, BatchPlan plan, RunLock lock, BatchStates log, CaptionPainter captions, BatchListener listener,
			Cancellation cancellation) {
		this.folder = folder;
		this.runs = folder.resolve(RunFolder.RUNS);
		this.plan = plan;
		this.lock = lock;
		this.log = log;
		plan.jobs().forEach(job -> states.add(log.state(job)));
		this.searches = searches.with(cache);
		this.results = new BatchResults(plan.jobs());
		this.sheets = new BatchSheets(folder, states, captions);
		this.listener = listener;
		this.cancellation = cancellation;
	}

	/** Takes a batch's folder and puts its plan there, with the folders that its jobs had in the plan before. */
	static BatchWork begin(SearchService searches, Path folder, BatchPlan wanted, CaptionPainter captions, BatchListener listener, Cancellation cancellation) {
		RunLock lock = RunLock.take(folder)
				.orElseThrow(() -> new RunException("The batch in %s is at work in another process or window.".formatted(folder)));
		BatchStates log = null;
		try {
			log = BatchStates.open(folder);
			// A job that ended and whose line went and came back finds its run again, too.
			BatchPlan plan = wanted.withFolders(BatchPlan.find(folder), log.keys(), taken(folder.resolve(RunFolder.RUNS)));
			plan.write(folder);
			return new BatchWork(searches, folder, plan, lock, log, captions, listener, cancellation);
		} catch (RuntimeException | Error e) {
			if (log != null) {
				log.close();
			}
			lock.close();
			throw e;
		}
	}

	private static Set<String> taken(Path runs) {
		if (!Files.isDirectory(runs)) {
			return Set.of();
		}
		try (Stream<Path> folders = Files.list(runs)) {
			return folders.map(run -> run.getFileName().toString()).collect(Collectors.toSet());
		} catch (IOException e) {
			throw new RunException("The runs in %s cannot be listed: %s.".formatted(runs, Failure.reason(e)), e);
		}
	}

	BatchReport call() {
		removeHalfMade();
		ended = (int) states.stream().filter(state -> state.kind() == JobState.Kind.DONE).count();
		listener.started(folder, states.size(), ended);
		try {
			List<Integer> waiting = IntStream.range(0, states.size()).filter(index -> states.get(index).kind() != JobState.Kind.DONE).boxed().toList();
			new BatchQueue(plan.jobs(), waiting, this::work).doAll(cancellation);
		} finally {
			results.write(folder, states);
			sheets.finish();
		}
		sheets.writeAll();
		return new BatchReport(folder, states, folder.resolve(BatchResults.FILE_NAME), sheets.files());
	}

	@Override
	public void close() {
		try {
			cache.close();
			log.close();
		} finally {
			lock.close();
		}
	}

	private String work(int index, RunListener listening, Cancellation stop) {
		BatchJob job = plan.jobs().get(index);
		JobState state = job.runnable() ? done(job, listening, stop) : states.get(index);
		end(index, state);
		return state.message();
	}

	/** Does one job. What it fails of is its own; only a wish to stop, and what no program recovers from, ends the batch. */
	private JobState done(BatchJob job, RunListener listening, Cancellation stop) {
		RunListener told = new BothListeners(listener.begins(job), listening);
		try {
			Path run = runs.resolve(job.folder());
			if (!Files.exists(run) || RunRecord.load(run).run().getStatus() != RunStatus.FINISHED) {
				searches.runNamed(job.folder(), job.toRun().withRunsFolder(runs), told, stop);
			}
			return JobState.done(job, RunFigures.of(run), RunRecord.load(run).run().getStatusMessage());
		} catch (CancelledException e) {
			throw e;
		} catch (RuntimeException | OutOfMemoryError e) {
			Failure failure = Failure.ofSearch(e);
			LOG.log(Level.WARNING, "The job of line " + job.line() + " failed", e);
			return JobState.failed(job, failure.sentence());
		}
	}

	private void end(int index, JobState state) {
		if (state.job().runnable()) {
			log.add(state);
		}
		states.set(index, state);
		sheets.ended(index);
		if (System.nanoTime() - lastTable > PAUSE_NANOS) {
			results.write(folder, states);
			lastTable = System.nanoTime();
		}
		listener.ended(state, ++ended);
	}

	/** Folders that a killed process had not given their names yet hold nothing but the beginning of a record. */
	private void removeHalfMade() {
		if (!Files.isDirectory(runs)) {
			return;
		}
		try (Stream<Path> folders = Files.list(runs)) {
			folders.filter(RunFolder::isHalfMade).forEach(RunFolder::remove);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The folder " + runs + " cannot be tidied up", e);
		}
	}
}
