// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.project.Text;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.SegmentRow;
import org.machineimagination.request.BatchJob;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.PromptText;
import org.machineimagination.studio.batch.BatchListener;
import org.machineimagination.studio.batch.BatchReport;
import org.machineimagination.studio.batch.BatchService;
import org.machineimagination.studio.batch.JobState;
import org.machineimagination.studio.search.RunListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes a picture for every line of a project: a batch like any other, whose runs are linked to the segments that they were made for. The project is
 * open only while its lines are read and its runs are linked, so that people can work on it meanwhile. Works on the calling thread.
 */
@Component(service = IllustrationService.class)
public final class IllustrationService {

	private final BatchService batches;

	@Activate
	public IllustrationService(@Reference BatchService batches) {
		this.batches = batches;
	}

	/**
	 * Illustrates a project, or goes on where the same was stopped. What is done when it is stopped or fails is linked as well.
	 *
	 * @param captions draws the captions of contact sheets
	 * @throws UsageException                                        if there is no such text, or a setting is of no use
	 * @throws org.machineimagination.project.files.ProjectException if the project cannot be opened or written
	 * @throws org.machineimagination.plugin.CancelledException      if cancelled; it can go on later
	 */
	public BatchReport illustrate(Path folder, IllustrationRequest request, CaptionPainter captions, BatchListener listener, Cancellation cancellation) {
		List<IllustratedLine> lines = lines(folder, request);
		String source = folder.toAbsolutePath().normalize().toString();
		BatchPlan plan = batches.plan(source, batchLines(lines), request.common(), request.axes(), words(request));
		var ended = new Ended(listener);
		try {
			BatchReport report = batches.run(plan, request.out(), captions, ended, cancellation);
			ended.states.clear();
			ended.states.addAll(report.states());
			return report;
		} finally {
			link(folder, lines, ended);
		}
	}

	private static List<String> words(IllustrationRequest request) {
		var words = new ArrayList<>(request.words());
		words.add("text=" + request.text());
		words.add("template=" + request.template());
		return words;
	}

	private static List<IllustratedLine> lines(Path folder, IllustrationRequest request) {
		var lines = new ArrayList<IllustratedLine>();
		try (ProjectSession session = ProjectSession.open(folder)) {
			for (Text text : CorpusService.texts(session, request.text())) {
				List<SegmentRow> rows = session.rows(text.getTable()).rows(text).toList();
				var template = new PromptTemplate(request.template(), SegmentRows.orEmpty(text.getTitle()), rows);
				for (int i = 0; i < rows.size(); i++) {
					lines.add(new IllustratedLine(lines.size() + 1, text.getId(), SegmentRows.orEmpty(text.getKey()), rows.get(i), template.prompt(i)));
				}
			}
		}
		if (lines.isEmpty()) {
			throw new UsageException("There are no texts in the project %s yet; imagine corpus import reads some in.".formatted(folder));
		}
		return lines;
	}

	private static List<BatchLine> batchLines(List<IllustratedLine> lines) {
		return lines.stream().map(IllustrationService::batchLine).toList();
	}

	/** Whatever looks like a weight in the words of a line is text. */
	private static BatchLine batchLine(IllustratedLine line) {
		String prompt = line.prompt();
		if (prompt.isEmpty()) {
			return BatchLine.broken(line.number(), "The template gives “%s” no words.".formatted(line.row().words()));
		}
		if (prompt.length() > Prompt.MAXIMUM_LENGTH) {
			return BatchLine.broken(line.number(), "The prompt would have %d characters, and can have %d; a shorter template or smaller units help."
					.formatted(prompt.length(), Prompt.MAXIMUM_LENGTH));
		}
		var source = new ArrayList<>(List.of("--source-text=" + line.key(), "--source-segment=" + line.row().id()));
		if (line.row().words().length() <= Prompt.MAXIMUM_LENGTH) {
			source.add("--source-quote=" + line.row().words());
		}
		return BatchLine.of(line.number(), PromptText.write(new Prompt(prompt, 1)), source);
	}

	private static void link(Path folder, List<IllustratedLine> lines, Ended ended) {
		Path batch = ended.folder;
		if (batch != null && ended.states.stream().anyMatch(state -> state.kind() == JobState.Kind.DONE)) {
			try (ProjectSession session = ProjectSession.open(folder)) {
				new IllustrationLinks(session, lines).link(batch, ended.states);
			}
		}
	}

	/** Keeps what has ended and tells the other listener. */
	private static final class Ended implements BatchListener {
		private final BatchListener other;
		private final List<JobState> states = new ArrayList<>();
		private @Nullable Path folder; // null until the batch has begun

		Ended(BatchListener other) {
			this.other = other;
		}

		@Override
		public void started(Path batch, int jobs, int done) {
			folder = batch;
			other.started(batch, jobs, done);
		}

		@Override
		public RunListener begins(BatchJob job) {
			return other.begins(job);
		}

		@Override
		public void ended(JobState state, int count) {
			states.add(state);
			other.ended(state, count);
		}
	}
}
