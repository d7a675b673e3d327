// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a folder lacks or has that nobody makes a model of. */
final class Unrecognised {

	private static final int DEEPEST = 3;
	private static final int MOST = 1000;
	private static final int TOLD = 5;

	private Unrecognised() {
	}

	/** A sentence with the way out, where something can be said beyond that the source is unknown. */
	static Optional<String> sentence(Path source) {
		if (!Files.isDirectory(source)) {
			return Optional.empty();
		}
		List<Path> files;
		try (Stream<Path> all = Files.walk(source, DEEPEST)) {
			files = all.filter(Files::isRegularFile).limit(MOST).sorted().toList();
		} catch (IOException e) {
			return Optional.empty();
		}
		if (files.isEmpty()) {
			return Optional.of("The folder %s has no files; give the one that has the model's.".formatted(source));
		}
		List<String> networks = files.stream().filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".onnx"))
				.map(file -> source.relativize(file).toString()).toList();
		if (networks.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of("The folder %s is not of an image-text model in two towers; of a generator, add the file itself: %s.".formatted(source,
				String.join(", ", networks.stream().limit(TOLD).toList())));
	}
}
