// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.machineimagination.request.DataFolders;

/**
 * The longest that the window keeps a person waiting while many runs are scrolled and a search runs: the product's window, with this bundle beside it,
 * on a virtual display.
 */
public final class WindowBenchmark {

	private static final String APPLICATION = "org.machineimagination.benchmarks.window";
	private static final String MARK = "window-benchmark\t";

	private WindowBenchmark() {
	}

	/**
	 * @param script a product's start script of the command line
	 * @param count  how many runs
	 */
	static void run(String script, int count, PrintStream out) throws IOException, InterruptedException {
		Path product = Path.of(script).toAbsolutePath().getParent();
		Path home = Files.createTempDirectory("window-benchmark");
		try {
			ManyRuns.write(RunsBenchmark.model(home.resolve("model")), DataFolders.in(home).runs(), count);
			var table = new Table("Steps of the window's loop with %,d runs and a search at work, milliseconds".formatted(count), "while", "steps", "longest",
					"longest at work", "over 100 ms");
			for (String figures : figures(command(product, home, count), home, out)) {
				table.add(figures.split("\t"));
			}
			table.print(out);
		} finally {
			Folders.remove(home);
		}
	}

	private static List<String> command(Path product, Path home, int count) throws IOException {
		var command = new ArrayList<String>();
		if (System.getProperty("os.name").startsWith("Linux")) {
			command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1280x900x24"));
		}
		command.addAll(List.of(product.resolve("machine-imagination").toString(), "-configuration", configuration(product, home).toString(), "-data",
				home.resolve("workspace").toString(), "-consoleLog", "-application", APPLICATION, Integer.toString(count)));
		return command;
	}

	/** A configuration of the product with this bundle in it. */
	private static Path configuration(Path product, Path home) throws IOException {
		String here;
		try {
			here = Path.of(WindowBenchmark.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
		String text = Files.readString(product.resolve("configuration/config.ini"));
		Path folder = Files.createDirectories(home.resolve("configuration"));
		Files.writeString(folder.resolve("config.ini"), text.replaceFirst("(?m)^osgi\\.bundles=", "osgi.bundles=reference\\\\:file\\\\:" + here + "@4,"));
		return folder;
	}

	/** What the window prints of itself; the rest, such as what a long step was at, is passed on. */
	private static List<String> figures(List<String> command, Path home, PrintStream out) throws IOException, InterruptedException {
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put(DataFolders.HOME_VARIABLE, home.toString());
		builder.environment().put("GDK_BACKEND", "x11");
		Process process = builder.start();
		var figures = new ArrayList<String>();
		try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith(MARK)) {
					figures.add(line.substring(MARK.length()));
				} else {
					out.println(line);
				}
			}
		}
		int status = process.waitFor();
		if (status != 0) {
			throw new IllegalStateException("The window ended with " + status);
		}
		return figures;
	}
}
