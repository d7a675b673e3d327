// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** How long the command takes to start, as whole processes. */
public final class StartUpBenchmark {

	private static final int ROUNDS = 7;

	private StartUpBenchmark() {
	}

	/** @param arguments the start script of a product */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		run(arguments[0], System.out);
	}

	static void run(String script, PrintStream out) throws IOException, InterruptedException {
		var table = new Table("Start of the command line, milliseconds a process", "command", "median", "mean");
		for (String word : List.of("--version", "--help", "runs", "models")) {
			var clock = new Clock();
			start(script, word);
			for (int round = 0; round < ROUNDS; round++) {
				clock.start();
				start(script, word);
				clock.stop();
			}
			table.add(word, Table.number(clock.median()), Table.number(clock.mean()));
		}
		table.print(out);
	}

	private static void start(String script, String word) throws IOException, InterruptedException {
		int status = new ProcessBuilder(script, word).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor();
		if (status != 0) {
			throw new IllegalStateException(script + " " + word + " ended with " + status);
		}
	}
}
