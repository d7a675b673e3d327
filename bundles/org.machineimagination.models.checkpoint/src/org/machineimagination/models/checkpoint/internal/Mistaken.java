// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What people have in place of the weights they wanted, told from a file's first bytes. */
final class Mistaken {

	private static final int LOOK = 512;
	private static final int TOLD = 40;
	private static final int TAR = 257;

	private Mistaken() {
	}

	/** What a file is, as the middle of a sentence with the way out; empty if it is nothing of what is known here. */
	static Optional<String> of(Path file) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(LOOK);
		}
		if (start.length == 0) {
			return Optional.of("it is empty; fetch it again");
		}
		String text = new String(start, StandardCharsets.ISO_8859_1);
		return packed(text).or(() -> text(text));
	}

	private static Optional<String> packed(String start) {
		if (start.startsWith("\u001f\u008b") || start.startsWith("\u00fd7zXZ") || start.startsWith("7z\u00bc\u00af") || start.startsWith("Rar!")) {
			return Optional.of("it is a packed archive; unpack it and add what is inside");
		}
		if (start.length() > TAR && start.startsWith("ustar", TAR)) {
			return Optional.of("it is a tar archive; unpack it and add what is inside");
		}
		if (start.startsWith("\u0089HDF")) {
			return Optional.of("it is HDF5, as Keras and TensorFlow write it; only safetensors and PyTorch's checkpoints are read");
		}
		return start.startsWith("GGUF") ? Optional.of("it is GGUF, which is not read; take the safetensors it was made of") : Optional.empty();
	}

	private static Optional<String> text(String start) {
		String text = start.replace("\u00ef\u00bb\u00bf", "").stripLeading();
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.startsWith("version https://git-lfs.")) {
			return Optional.of("it is a pointer of Git LFS that stands for the weights; fetch these with 'git lfs pull', or from the page of the model");
		}
		if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<head") || lower.startsWith("<?xml")
				|| lower.startsWith("<!--")) {
			return Optional.of("it is a web page and not the weights; fetch the file itself, perhaps after logging in");
		}
		boolean readable = text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c == '\n' || c == '\r' || c == '\t');
		return readable && !text.isEmpty() ? Optional.of("it is text ('%s') and not weights; fetch it again".formatted(
				text.lines().findFirst().orElse("").substring(0, Math.min(TOLD, text.lines().findFirst().orElse("").length())))) : Optional.empty();
	}
}
