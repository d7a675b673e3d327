// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;

/**
 * Tries a tokenizer in a process of its own before the library has it in this one, which its native code would take along. What has been tried once
 * is known by its digest from then on.
 */
final class TokenizerTrials {

	private static final System.Logger LOG = System.getLogger(TokenizerTrials.class.getName());
	private static final int LONGEST_SECONDS = 60;
	/** What the library needs beside itself, as far as it is there. */
	private static final List<String> NEEDED = List.of("ai.djl.util.Utils", "org.slf4j.LoggerFactory",
			"com.google.gson.Gson");

	private TokenizerTrials() {
	}

	/**
	 * Makes sure that the library does not die of a file.
	 *
	 * @param cacheFolder where the library lies
	 * @param what        what the file belongs to, for messages
	 * @throws ModelException if it does, or refuses it
	 */
	static void require(byte[] json, String cacheFolder, String what) {
		Optional<Path> mark = mark(json);
		if (mark.isPresent() && Files.exists(mark.get())) {
			return;
		}
		Optional<String> words = run(json, cacheFolder, what);
		if (words.isEmpty() || !words.get().contains(TokenizerTrial.READY)) {
			LOG.log(Level.WARNING, "A tokenizer could not be tried in a process of its own, so it is opened untried");
			return;
		}
		if (!words.get().contains(TokenizerTrial.DONE)) {
			throw TokenizerFile.refused(what, words.get().contains(TokenizerTrial.REFUSED) ? "the tokenizer library does not know its parts"
					: "the tokenizer library stops at it");
		}
		mark.ifPresent(TokenizerTrials::remember);
	}

	/** What is there once a tokenizer has been tried; empty where nothing can be kept. */
	private static Optional<Path> mark(byte[] json) {
		try {
			return Optional.of(UserCacheFolder.find("tokenizers").resolve(ModelDescription.sha256(json) + "-" + version()));
		} catch (UncheckedIOException e) {
			LOG.log(Level.DEBUG, "Nothing can be kept of tokenizers", e);
			return Optional.empty();
		}
	}

	private static String version() {
		return location(HuggingFaceTokenizer.class).map(path -> String.valueOf(path.getFileName())).orElse("library").replaceAll("[^A-Za-z0-9._-]", "_");
	}

	private static void remember(Path mark) {
		try {
			Files.createFile(mark);
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "Not kept: " + mark, e);
		}
	}

	/** What the process has said, or empty if it could not be started. */
	private static Optional<String> run(byte[] json, String cacheFolder, String what) {
		Path output = null;
		try {
			output = Files.createTempFile("machine-imagination-trial", ".txt");
			Process process = new ProcessBuilder(command(cacheFolder)).directory(output.getParent().toFile()).redirectOutput(output.toFile())
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			give(process, json);
			waitFor(process, what);
			return Optional.of(Files.readString(output));
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "No process for a trial", e);
			return Optional.empty();
		} finally {
			delete(output);
		}
	}

	private static void waitFor(Process process, String what) {
		boolean ended = false;
		try {
			ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		if (!ended) {
			process.destroyForcibly();
			throw TokenizerFile.refused(what, "the tokenizer library was not done with it in %d seconds".formatted(LONGEST_SECONDS));
		}
	}

	private static void give(Process process, byte[] json) {
		try (OutputStream in = process.getOutputStream()) {
			in.write(json);
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The trial ended before it had read the file", e);
		}
	}

	private static List<String> command(String cacheFolder) {
		boolean windows = System.getProperty("os.name").startsWith("Windows");
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java").toString());
		command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-XX:-CreateCoredumpOnCrash",
				"-Dai.djl.offline=true", "-DOPT_OUT_TRACKING=true", "-DENGINE_CACHE_DIR=" + cacheFolder));
		if (Runtime.version().feature() >= 22) {
			command.add("--enable-native-access=ALL-UNNAMED");
		}
		command.addAll(List.of("-cp", classPath(), TokenizerTrial.class.getName()));
		return command;
	}

	/** This bundle, the library and what it needs, wherever they lie. */
	private static String classPath() {
		var places = new LinkedHashSet<Path>();
		location(TokenizerTrial.class).ifPresent(place -> {
			places.add(place);
			// A bundle that is built where its sources are has its classes further down.
			for (String folder : List.of("target/classes", "bin")) {
				if (Files.isDirectory(place.resolve(folder))) {
					places.add(place.resolve(folder));
				}
			}
		});
		location(HuggingFaceTokenizer.class).ifPresent(places::add);
		for (String name : NEEDED) {
			try {
				location(Class.forName(name, false, HuggingFaceTokenizer.class.getClassLoader())).ifPresent(places::add);
			} catch (ClassNotFoundException | LinkageError e) {
				LOG.log(Level.DEBUG, "Not there: " + name, e);
			}
		}
		return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	/** Where a class lies. Under OSGi such addresses are paths as they are, elsewhere their spaces and signs are written in percent. */
	private static Optional<Path> location(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		if (source == null || source.getLocation() == null || !"file".equals(source.getLocation().getProtocol())) {
			return Optional.empty();
		}
		File asItIs = new File(source.getLocation().getPath());
		try {
			return Optional.of(asItIs.exists() ? asItIs.toPath() : Path.of(source.getLocation().toURI()));
		} catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
			LOG.log(Level.DEBUG, "No place of " + type, e);
			return Optional.empty();
		}
	}

	private static void delete(@Nullable Path file) {
		try {
			if (file != null) {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "Left behind: " + file, e);
		}
	}
}
