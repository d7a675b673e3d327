// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.lists.BatchAxis;
import org.machineimagination.request.lists.BatchFile;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.RunException;
import org.machineimagination.request.words.RequestReader;
import org.machineimagination.studio.search.SearchService;
import org.machineimagination.studio.settings.Completion;
import org.machineimagination.studio.settings.Presets;
import org.machineimagination.studio.settings.StudioVocabulary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Does many runs in a row: models are opened once, programs compiled once, a run that fails does not keep the others from being done, and
 * a batch that was killed or stopped goes on where it was, within a run to the very generation. Every method returns when its work is done.
 */
@Component(service = BatchService.class)
public final class BatchService {

	private final SearchService searches;
	private final Completion completion;
	private final Presets presets;
	private final DataFolders folders;

	/** @param folders where batches are unless another place is given */
	@Activate
	public BatchService(@Reference SearchService searches, @Reference Completion completion, @Reference Presets presets,
			@Reference DataFolders folders) {
		this.searches = searches;
		this.completion = completion;
		this.presets = presets;
		this.folders = folders;
	}

	/** Where batches are unless another place is given. */
	public Path folder() {
		return folders.data().resolve("batches");
	}

	/**
	 * Makes the plan of a batch whose lines are understood as the words of a new run are.
	 *
	 * @param source path of the file of prompts, or empty
	 * @param lines  its lines, see {@link BatchFile}; empty if a grid brings the prompts
	 * @param common settings for all, each as one word such as {@code --evaluations=200}
	 * @param axes   the grid, the first axis changing slowest
	 * @param words  everything that was typed besides the file, to know the batch again
	 * @throws UsageException with a plain sentence if nothing at all can be run, or a setting is of no use to any line
	 */
	public BatchPlan plan(String source, List<BatchLine> lines, List<String> common, List<BatchAxis> axes, List<String> words) {
		return plan(source, lines, common, axes, words, new LineReader(new RequestReader(new StudioVocabulary(completion, presets))));
	}

	/**
	 * Makes the plan of a batch whose lines have words of their own.
	 *
	 * @param reader understands them
	 * @throws UsageException with a plain sentence if nothing at all can be run, or a setting is of no use to any line
	 * @see #plan(String, List, List, List, List)
	 */
	public BatchPlan plan(String source, List<BatchLine> lines, List<String> common, List<BatchAxis> axes, List<String> words,
			BatchPlanner.Reader reader) {
		return new BatchPlanner(completion, reader).plan(source, lines, common, axes, words);
	}

	/**
	 * Does a batch, or goes on with it if the same file was done with the same words before: what is done is not done again, even if lines
	 * came or went since.
	 *
	 * @param parent   where the batch's folder is, if it is not the data folder's {@code batches}
	 * @param captions draws the captions of contact sheets
	 * @throws RunException                                      if its folder cannot be written, or another process works on it
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; it can go on later
	 */
	public BatchReport run(BatchPlan plan, @Nullable Path parent, CaptionPainter captions, BatchListener listener, Cancellation cancellation) {
		Path folder = BatchFolder.place((parent == null ? folder() : parent).toAbsolutePath().normalize(), plan);
		try (BatchWork work = BatchWork.begin(searches, folder, plan, captions, listener, cancellation)) {
			return work.call();
		}
	}

	/**
	 * Goes on with a batch as its folder has it.
	 *
	 * @throws RunException                                      if there is none in the folder, or another process works on it
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; it can go on later
	 */
	public BatchReport resume(Path batchFolder, CaptionPainter captions, BatchListener listener, Cancellation cancellation) {
		Path folder = batchFolder.toAbsolutePath().normalize();
		try (BatchWork work = BatchWork.begin(searches, folder, BatchPlan.read(folder), captions, listener, cancellation)) {
			return work.call();
		}
	}
}
