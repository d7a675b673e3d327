// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.classpath.ClassPathPlugIns;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.search.RunListener;

/**
 * How long it takes to list many runs of sixty generations each: the first time in a process, again in the same process, and by the command. The
 * files have just been written, so that the system has them in its memory; a disk's own time comes on top.
 */
public final class RunsBenchmark {

	private static final int GENERATIONS = 60;
	private static final int POPULATION = 4;
	private static final int ROUNDS = 3;

	private RunsBenchmark() {
	}

	/**
	 * @param script a product's start script
	 * @param count  how many runs
	 */
	static void run(String script, int count, PrintStream out) throws IOException, InterruptedException {
		Path home = Files.createTempDirectory("many-runs");
		try {
			Path model = model(home.resolve("model"));
			ManyRuns.write(model, DataFolders.in(home).runs(), count);
			out.println("Each of %,d runs has a record of %,d bytes".formatted(count, Files.size(model.resolve("run.experiment"))));
			var table = new Table("Listing %,d runs of %d generations, seconds".formatted(count, GENERATIONS), "how", "time", "time at work");
			Studio studio = Studio.of(DataFolders.in(home), ClassPathPlugIns.load());
			list("first time in the process", studio, count, table);
			for (int round = 1; round <= ROUNDS; round++) {
				list("again, %d".formatted(round), studio, count, table);
			}
			for (int round = 1; round <= ROUNDS; round++) {
				long began = System.nanoTime();
				command(script, home);
				table.add("imagine runs, %d".formatted(round), seconds(System.nanoTime() - began), "");
			}
			table.print(out);
		} finally {
			Folders.remove(home);
		}
	}

	/** One real run to make copies of. */
	static Path model(Path home) throws IOException {
		Studio studio = Studio.of(DataFolders.in(home), ClassPathPlugIns.load());
		RunRequest request = RunRequest.of("a red apple").with(Role.SEARCH, "evaluations", Integer.toString(GENERATIONS * POPULATION))
				.with(Role.OPTIMIZER, "population", Integer.toString(POPULATION)).with(Role.VIEWS, "views", "2").with(Role.OUTPUT, "size", "0");
		return studio.searches().run(request, RunListener.NONE, new Cancellation()).folder();
	}

	private static void list(String how, Studio studio, int count, Table table) {
		long atWork = atWork();
		long began = System.nanoTime();
		int found = studio.runs().list().size();
		table.add(how, seconds(System.nanoTime() - began), seconds(atWork() - atWork));
		if (found != count) {
			throw new IllegalStateException("%d of %d runs are listed".formatted(found, count));
		}
	}

	/** Time that all processors together have worked for this process, in nanoseconds. */
	private static long atWork() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
	}

	private static String seconds(long nanoseconds) {
		return String.format(Locale.ROOT, "%.2f", nanoseconds / 1e9);
	}

	private static void command(String script, Path home) throws IOException, InterruptedException {
		var builder = new ProcessBuilder(script, "runs").redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
		builder.environment().put(DataFolders.HOME_VARIABLE, home.toString());
		int status = builder.start().waitFor();
		if (status != 0) {
			throw new IllegalStateException(script + " runs ended with " + status);
		}
	}
}
