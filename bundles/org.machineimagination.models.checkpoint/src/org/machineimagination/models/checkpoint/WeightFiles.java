// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.machineimagination.imagination.model.ModelException;

/** Finds the weights in what people point at: a file, or a folder as somebody published or trained it. */
public final class WeightFiles {

	private static final List<String> KNOWN = List.of("model.safetensors", "pytorch_model.bin", "model.safetensors.index.json",
			"pytorch_model.bin.index.json", "open_clip_model.safetensors", "open_clip_pytorch_model.bin");
	/** Files called so are looked into, if only to say what is wrong with them. */
	private static final Pattern CALLED = Pattern.compile("\\.(pt|pth|bin|ckpt|pkl|safetensors)$", Pattern.CASE_INSENSITIVE);
	/** One of several files. */
	private static final Pattern PART = Pattern.compile("(.+)-\\d{5}-of-\\d{5}(\\..+)");
	private static final int MOST = 1000;

	private WeightFiles() {
	}

	/**
	 * The weights of a file or folder.
	 *
	 * @throws ModelException if a folder has several and none is called as published ones are, or parts without their index
	 */
	public static Optional<Path> find(Path source) {
		if (!Files.isDirectory(source)) {
			return Optional.of(source).filter(file -> Checkpoint.recognises(file) || Files.isRegularFile(file) && called(file));
		}
		return known(source, true).or(() -> known(source, false)).or(() -> only(source));
	}

	/** Whether a file is one of several that have to be added together. */
	public static boolean isPart(Path file) {
		return PART.matcher(String.valueOf(file.getFileName())).matches();
	}

	/** @param sound whether it has to be what its name says; what is not is opened to say why */
	private static Optional<Path> known(Path folder, boolean sound) {
		return KNOWN.stream().map(folder::resolve).filter(file -> sound ? Checkpoint.recognises(file) : Files.isRegularFile(file)).findFirst();
	}

	private static boolean called(Path file) {
		return CALLED.matcher(file.toString()).find();
	}

	/** The only file of weights in a folder, whatever it is called. */
	private static Optional<Path> only(Path folder) {
		List<Path> found;
		try (Stream<Path> files = Files.list(folder)) {
			found = files.limit(MOST).filter(WeightFiles::called).filter(Files::isRegularFile).sorted().toList();
		} catch (IOException e) {
			return Optional.empty();
		}
		requireIndex(folder, found);
		List<Path> sound = found.stream().filter(Checkpoint::recognises).toList();
		if (sound.size() > 1) {
			throw new ModelException("The folder %s has several files of weights; add one of them: %s.".formatted(folder,
					String.join(", ", sound.stream().map(file -> file.getFileName().toString()).toList())));
		}
		return sound.stream().findFirst().or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
	}

	private static void requireIndex(Path folder, List<Path> files) {
		for (Path file : files) {
			Matcher part = PART.matcher(file.getFileName().toString());
			if (part.matches()) {
				throw new ModelException("The folder %s has weights in several files (%s and so on), but not the index of them, %s%s.index.json; fetch it, too."
						.formatted(folder, file.getFileName(), part.group(1), part.group(2)));
			}
		}
	}
}
