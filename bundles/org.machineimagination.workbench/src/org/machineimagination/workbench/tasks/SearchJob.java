// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Durations;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.search.RunOutcome;
import org.machineimagination.workbench.ui.CurvePoint;
import org.machineimagination.workbench.ui.Thumbnails;

/** A search as a job: it goes on whether or not a view shows it, can be cancelled, and remembers what a view needs to show. */
public final class SearchJob extends Job {

	/** The work of a search, new or resumed. */
	@FunctionalInterface
	public interface Work {
		RunOutcome run(RunListener listener, Cancellation cancellation);
	}

	private static final int LONGEST_HISTORY = 60;
	private static final int HISTORY_SIDE = 96;

	/** Each search takes all processors, so that two at once would only wait for each other. */
	private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final Work work;
	private final Cancellation cancellation = new Cancellation();
	private final List<CurvePoint> curve = new ArrayList<>();
	private final List<Picture> history = new ArrayList<>();
	private Picture newest;
	private String message = "Waiting for the search before it.";
	private Path folder;
	private Progress progress;
	private boolean ended;
	private boolean failed;

	/** @param title what people call the search */
	public SearchJob(String title, Work work) {
		super(title);
		this.work = work;
		setUser(false);
		setPriority(LONG);
		setRule(ONE_AT_A_TIME);
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				// One that is cancelled while it waits never runs.
				if (!snapshot().ended()) {
					end("Stopped before it began.", false);
				}
			}
		});
	}

	/** Where it stands now. */
	public synchronized SearchSnapshot snapshot() {
		return new SearchSnapshot(getName(), message, Optional.ofNullable(folder), Optional.ofNullable(progress), List.copyOf(curve),
				Optional.ofNullable(newest), List.copyOf(history), ended, failed);
	}

	@Override
	protected void canceling() {
		cancellation.cancel();
		synchronized (this) {
			message = "Stopping \u2026";
		}
		Searches.instance().changed(this);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			RunOutcome outcome = work.run(new Listener(SubMonitor.convert(monitor, getName(), 1000)), cancellation);
			keepPreview(outcome.best().finalist().picture());
			end("Done: a similarity of %.3f after %d pictures.".formatted(outcome.best().finalist().similarity(), outcome.evaluations()), false);
			return Status.OK_STATUS;
		} catch (RuntimeException | OutOfMemoryError | LinkageError e) {
			return ended(Failure.of(e), e);
		}
	}

	private IStatus ended(Failure failure, Throwable e) {
		if (failure.kind() == Failure.Kind.CANCELLED) {
			end(folder == null ? "Stopped." : "Stopped. It can be resumed from the list of runs.", false);
			return Status.CANCEL_STATUS;
		}
		ILog.of(SearchJob.class).error(failure.sentence(), e);
		end(failure.sentence(), true);
		// The sentence stands in the Preview view; a dialog on top of it would say the same twice.
		return Status.OK_STATUS;
	}

	private void end(String sentence, boolean failure) {
		synchronized (this) {
			message = sentence;
			ended = true;
			failed = failure;
		}
		Searches.instance().changed(this);
	}

	private synchronized void keepPreview(Picture picture) {
		newest = picture;
		history.add(Thumbnails.of(picture, HISTORY_SIDE));
		if (history.size() > LONGEST_HISTORY) {
			// Every second one goes, so that the strip spans the whole search however long it is; the newest stays.
			for (int i = history.size() - 2; i >= 0; i -= 2) {
				history.remove(i);
			}
		}
	}

	/** What the search tells, kept for the views and passed to the progress of the job. */
	private final class Listener implements RunListener {

		private final SubMonitor monitor;
		private int worked;

		Listener(SubMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void preparing(String what) {
			update(what + " \u2026");
		}

		@Override
		public void started(Path runFolder, RunFacts facts) {
			synchronized (SearchJob.this) {
				folder = runFolder;
			}
			update("Searching %d coordinates with %d candidates in a generation".formatted(facts.dimension(), facts.population()));
		}

		@Override
		public void generation(Generation generation, Progress now) {
			synchronized (SearchJob.this) {
				progress = now;
				curve.add(new CurvePoint(generation.evaluations(), generation.bestLoss(), generation.meanLoss()));
			}
			int target = (int) (now.share() * 1000);
			monitor.worked(target - worked);
			worked = target;
			update("%d of %d pictures, %s left".formatted(now.done(), now.total(), Durations.words(now.left())));
		}

		@Override
		public boolean wantsPreviews() {
			return true;
		}

		@Override
		public void preview(Picture picture, Generation generation) {
			keepPreview(picture);
			Searches.instance().changed(SearchJob.this);
		}

		@Override
		public void ended(Path runFolder, RunStatus status, String sentence) {
			Searches.instance().changed(SearchJob.this);
		}

		private void update(String sentence) {
			synchronized (SearchJob.this) {
				message = sentence;
			}
			monitor.subTask(sentence);
			Searches.instance().changed(SearchJob.this);
		}
	}
}
