// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts processes that have the classes of this one. */
public final class ChildProcess {

	private ChildProcess() {
	}

	/** The command that starts a main class of this process. */
	public static List<String> command(Class<?> main, String... arguments) {
		return command(List.of(), main, arguments);
	}

	/**
	 * The command that starts a main class of this process.
	 *
	 * @param options further options of Java
	 */
	public static List<String> command(List<String> options, Class<?> main, String... arguments) {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
		command.addAll(options);
		command.addAll(List.of("-cp", classPath(), main.getName()));
		command.addAll(List.of(arguments));
		return command;
	}

	/** Under OSGi every bundle is on the child's plain class path; what a bundle is split into folders for tests comes along. */
	private static String classPath() {
		String bundles = System.getProperty("osgi.bundles");
		if (bundles == null) {
			return System.getProperty("java.class.path");
		}
		return Stream.of(bundles.split(",")).map(bundle -> bundle.replaceAll("^reference:|@.*$", "").replaceAll("^file:", "")).map(Path::of)
				.flatMap(bundle -> Files.isDirectory(bundle)
						? Stream.of("target/classes", "target/test-classes", "bin").map(bundle::resolve).filter(Files::isDirectory)
						: Stream.of(bundle))
				.map(Path::toString).reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
	}
}
