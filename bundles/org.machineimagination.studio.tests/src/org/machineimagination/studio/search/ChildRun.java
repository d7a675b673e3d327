// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.testing.ChildProcess;

/** A run in a process of its own, so that it can be killed or starved. It tells on its output how far it is. */
public final class ChildRun {

	static final String READY = "ready";
	static final String STARTED = "started ";
	static final String GENERATION = "generation ";
	static final String FINISHED = "finished ";
	static final String FAILED = "failed ";

	private ChildRun() {
	}

	/** @param arguments home, folder of runs, number of generations, and the folder of a run to resume or nothing for a new one */
	public static void main(String[] arguments) {
		System.out.println(READY);
		var listener = new RunListener() {
			@Override
			public void started(Path folder, RunFacts facts) {
				System.out.println(STARTED + folder);
			}

			@Override
			public void generation(Generation generation, Progress progress) {
				System.out.println(GENERATION + generation.number());
			}
		};
		try {
			SearchService searches = TinyPlugIns.studio(Path.of(arguments[0])).searches();
			RunOutcome outcome = arguments.length > 3 ? searches.resume(Path.of(arguments[3]), listener, new Cancellation())
					: searches.run(TinyPlugIns.request(Integer.parseInt(arguments[2])).withRunsFolder(Path.of(arguments[1])), listener,
							new Cancellation());
			System.out.println(FINISHED + outcome.folder());
		} catch (RuntimeException e) {
			System.out.println(FAILED + Failure.of(e).sentence());
		}
	}

	/** The command that does such a run with the classes of this process. */
	public static List<String> command(String... arguments) {
		return ChildProcess.command(ChildRun.class, arguments);
	}

	public static Process start(List<String> command, Path errors) throws IOException {
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile())).start();
	}
}
