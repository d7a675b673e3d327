// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.Engine;
import org.machineimagination.catalog.Models;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.imagination.search.Search;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.StateException;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunNames;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.Checkpoint;
import org.machineimagination.runs.LatentFinder;
import org.machineimagination.runs.Origin;
import org.machineimagination.runs.RunComparer;
import org.machineimagination.runs.RunFolder;
import org.machineimagination.runs.RunLock;
import org.machineimagination.runs.RunRecord;
import org.machineimagination.runs.RunStore;
import org.machineimagination.runs.Trace;
import org.machineimagination.studio.settings.Completion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Does searches from a request to files on disk. Every method works on the calling thread until the run has ended; call it from a job
 * or thread of its own and stop it with the cancellation. Exceptions carry one plain sentence, see {@link Failure}.
 */
@Component(service = SearchService.class)
public final class SearchService {

	private static final System.Logger LOG = System.getLogger(SearchService.class.getName());

	private final PlugIns plugIns;
	private final Models models;
	private final Completion completion;
	private final DataFolders folders;
	private final LatentFinder latents;
	private final SearchFilms films;
	private final ModelProvider provider;
	private final AtomicInteger atWork;

	/**
	 * @param runs  where latents to start at are found
	 * @param films films searches whose settings ask for it
	 */
	@Activate
	public SearchService(@Reference PlugIns plugIns, @Reference Models models, @Reference Completion completion, @Reference DataFolders folders,
			@Reference RunStore runs, @Reference SearchFilms films) {
		this(plugIns, models, completion, folders, new LatentFinder(runs), films, ModelProvider.FRESH, new AtomicInteger());
	}

	private SearchService(PlugIns plugIns, Models models, Completion completion, DataFolders folders, LatentFinder latents, SearchFilms films,
			ModelProvider provider, AtomicInteger atWork) {
		this.atWork = atWork;
		this.latents = latents;
		this.plugIns = plugIns;
		this.models = models;
		this.completion = completion;
		this.folders = folders;
		this.films = films;
		this.provider = provider;
	}

	/** The same service with opened models and programs from somewhere else. */
	public SearchService with(ModelProvider other) {
		return new SearchService(plugIns, models, completion, folders, latents, films, other, atWork);
	}

	/** Whether any search of this service, or of one with other models, is at work now. */
	public boolean atWork() {
		return atWork.get() > 0;
	}

	/**
	 * The device that a request comes to: its own, or the default one of its backend. Asks the backend for its devices, which loads its native
	 * code. A device or backend that is not there is told when the run is done; here it stands for itself.
	 */
	public String device(RunRequest request) {
		try {
			return Engine.find(plugIns, request.backend(), request.device(), 0).options().device();
		} catch (SettingException | BackendException e) {
			LOG.log(Level.DEBUG, "There is no such device", e);
			return request.device();
		}
	}

	/**
	 * Does a run. Its folder is made once the request has proved sound and the program is compiled.
	 *
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; the run can be resumed if it had been started
	 */
	public RunOutcome run(RunRequest request, RunListener listener, Cancellation cancellation) {
		return begin(request, Optional.empty(), Optional.empty(), new GuardedListener(listener), cancellation);
	}

	/**
	 * Does a run whose folder has a name of its own, or goes on with it if there is one already.
	 *
	 * @param name name of the run's folder
	 * @throws RunException as for {@link #resume}
	 */
	public RunOutcome runNamed(String name, RunRequest request, RunListener listener, Cancellation cancellation) {
		Path folder = request.runsFolder().resolve(name);
		return Files.exists(folder) ? resume(folder, listener, cancellation)
				: begin(request, Optional.of(name), Optional.empty(), new GuardedListener(listener), cancellation);
	}

	/**
	 * Goes on with a run that was killed, cancelled or failed, and ends with what it would have ended with.
	 *
	 * @param folder the run's folder
	 * @throws RunException                                      if it is finished, at work elsewhere, or its models are not what they
	 *                                                           were
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; it can be resumed again
	 */
	public RunOutcome resume(Path folder, RunListener listener, Cancellation cancellation) {
		if (!Files.isRegularFile(folder.resolve(ExperimentFiles.RECORD))) {
			throw new RunException("There is no run in %s: it has no %s.".formatted(folder, ExperimentFiles.RECORD));
		}
		try (RunLock lock = lock(folder)) {
			RunRecord record = RunRecord.load(folder);
			if (record.run().getStatus() == RunStatus.FINISHED) {
				throw new RunException("The run in %s is finished; there is nothing to resume. It can be done again.".formatted(folder));
			}
			return goOn(folder, record, new GuardedListener(listener), cancellation);
		}
	}

	/**
	 * Does a run again in a new folder and compares.
	 *
	 * @param folderOrPicture a run's folder, or a picture that a run wrote
	 * @param runsFolder      where the new run's folder is made, if it is not the data folder's {@code runs}
	 * @throws RunException                                      if it has not finished, or its models are not what they were
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public Rerun rerun(Path folderOrPicture, @Nullable Path runsFolder, RunListener listener, Cancellation cancellation) {
		Origin origin = Origin.of(folderOrPicture);
		RunOutcome outcome = begin(origin.recipe().request().withRunsFolder(runsFolder), Optional.empty(), Optional.of(origin),
				new GuardedListener(listener), cancellation);
		return new Rerun(outcome, RunComparer.compare(origin, RunRecord.load(outcome.folder()).recipe(), outcome.folder()));
	}

	private RunOutcome begin(RunRequest request, Optional<String> name, Optional<Origin> origin, RunListener listener, Cancellation cancellation) {
		RunRequest complete = completion.complete(request);
		Path runsFolder = complete.runsFolder() == null ? folders.runs() : complete.runsFolder().toAbsolutePath().normalize();
		RunFolder.requireWritable(runsFolder);
		int chunk = origin.map(first -> first.recipe().chunk()).orElse(0);
		try (PreparedSearch prepared = AbandonableTask.run(
				stages -> PreparedSearch.open(plugIns, models, provider, latents, complete, origin.map(Origin::recipe),
						resources -> Search.start(resources.plan(), resources.engine(), chunk, cancellation), stages, cancellation),
				listener::preparing,
				cancellation)) {
			RunRecord record =
					RunRecord.create(prepared.recipe(), prepared.resources().plan().guide(), prepared.resources().start(), origin.map(Origin::id).orElse(""));
			Path folder = RunFolder.create(runsFolder, name.orElseGet(() -> RunNames.folder(LocalDateTime.now(), complete)), prepared.recipe().request()
					.prompts(), prepared.resources().start(), record.experiment());
			try (RunLock lock = lock(folder)) {
				return work(new RunWork(prepared, films, record, folder, RunWork.NOTHING, true, listener, cancellation));
			}
		}
	}

	private RunOutcome goOn(Path folder, RunRecord record, RunListener listener, Cancellation cancellation) {
		Recipe recipe = record.recipe();
		RunRequest complete = completion.complete(recipe.request());
		Optional<Checkpoint> checkpoint = Checkpoint.read(folder);
		checkpoint.ifPresent(last -> Trace.requireSound(folder, last.generation(), last.traceLength(), last.timingLength()));
		try (PreparedSearch prepared = AbandonableTask.run(stages -> PreparedSearch.open(plugIns, models, provider, latents, complete, Optional.of(recipe),
				resources -> search(resources, recipe.chunk(), checkpoint, folder, cancellation), stages, cancellation), listener::preparing, cancellation)) {
			return work(new RunWork(prepared, films, record, folder, checkpoint.orElse(RunWork.NOTHING), false, listener, cancellation));
		}
	}

	private RunOutcome work(RunWork work) {
		atWork.incrementAndGet();
		try {
			return work.call();
		} finally {
			atWork.decrementAndGet();
		}
	}

	private static Search search(SearchResources resources, int chunk, Optional<Checkpoint> checkpoint, Path folder, Cancellation cancellation) {
		if (checkpoint.isEmpty()) {
			return Search.start(resources.plan(), resources.engine(), chunk, cancellation);
		}
		try {
			return Search.resume(resources.plan(), resources.engine(), chunk, checkpoint.get().search(), cancellation);
		} catch (StateException e) {
			throw new RunException("The run in %s cannot go on from its checkpoint: %s".formatted(folder, e.getMessage()), e);
		}
	}

	private static RunLock lock(Path folder) {
		return RunLock.take(folder)
				.orElseThrow(() -> new RunException("The run in %s is at work in another process or window.".formatted(folder)));
	}
}
