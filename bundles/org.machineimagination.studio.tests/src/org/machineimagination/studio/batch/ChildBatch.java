// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.BatchJob;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.Progress;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.studio.WordReader;
import org.machineimagination.studio.search.RunListener;

/** A batch in a process of its own, so that it can be killed. It tells on its output how far it is. */
public final class ChildBatch {

	private ChildBatch() {
	}

	/** @param arguments home, folder of batches, number of lines */
	public static void main(String[] arguments) {
		Studio studio = TinyPlugIns.studio(Path.of(arguments[0]));
		run(studio, Path.of(arguments[1]), Integer.parseInt(arguments[2]), new BatchListener() {
			@Override
			public RunListener begins(BatchJob job) {
				return new RunListener() {
					@Override
					public void generation(Generation generation, Progress progress) {
						System.out.println(job.number() + " " + generation.number());
					}
				};
			}
		});
	}

	/** Draws so many prompts, or goes on with it. */
	public static BatchReport run(Studio studio, Path parent, int lines, BatchListener listener) {
		List<BatchLine> all = IntStream.rangeClosed(1, lines).mapToObj(line -> BatchLine.of(line, "a red apple " + line, List.of())).toList();
		BatchPlan plan = studio.batches().plan("prompts.txt", all, List.of(), List.of(), List.of(), new WordReader(studio));
		return studio.batches().run(plan, parent, CaptionPainter.NONE, listener, new Cancellation());
	}
}
