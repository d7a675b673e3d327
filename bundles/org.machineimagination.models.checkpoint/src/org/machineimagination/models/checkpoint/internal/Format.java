// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The formats, told apart by their first bytes, since file names say nothing. */
public enum Format {

	SAFETENSORS("safetensors"), TORCH("torch"), LEGACY("legacy torch"), TORCHSCRIPT("torchscript");

	private static final int LOOK = 16;
	private static final int ZIP = 0x04034b50;
	/** Protocol 2, then the number 0x1950a86a20f9469cfc6c in ten little-endian bytes. */
	private static final byte[] LEGACY_START = {(byte) 0x80, 2, (byte) 0x8a, 10, 0x6c, (byte) 0xfc, (byte) 0x9c, 0x46, (byte) 0xf9, 0x20, 0x6a,
			(byte) 0xa8, 0x50, 0x19};

	private final String label;

	Format(String label) {
		this.label = label;
	}

	/** What people call it. */
	public String label() {
		return label;
	}

	/** The format of a file, if it is known; a TorchScript archive looks like {@link #TORCH} until it is opened. */
	public static Optional<Format> recognise(Path file) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(LOOK);
		}
		var bytes = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
		if (start.length >= 4 && bytes.getInt(0) == ZIP) {
			return Optional.of(TORCH);
		}
		if (start.length >= LEGACY_START.length && bytes.slice(0, LEGACY_START.length).equals(ByteBuffer.wrap(LEGACY_START))) {
			return Optional.of(LEGACY);
		}
		return start.length > 8 && start[8] == '{' ? Optional.of(SAFETENSORS) : Optional.empty();
	}

	/** The format of a file. */
	public static Format of(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new RefusedException("it is a folder");
		}
		Optional<Format> format = recognise(file);
		if (format.isEmpty() && Files.size(file) > 0 && startsLikePickle(file)) {
			throw new RefusedException("it is a bare pickle and not a checkpoint of PyTorch's; only tensors are read, nothing is run");
		}
		if (format.isEmpty()) {
			throw new RefusedException(Mistaken.of(file).orElse("it is neither safetensors nor a checkpoint of PyTorch's"));
		}
		return format.get();
	}

	private static boolean startsLikePickle(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(2);
			return start.length == 2 && (start[0] & 0xff) == 0x80 && start[1] <= 5 || start.length > 0 && start[0] == 'c';
		}
	}

	/** Opens a file of this format. */
	public CheckpointFile open(Path file) throws IOException {
		return switch (this) {
			case SAFETENSORS -> SafetensorsReader.open(file);
			case TORCH, TORCHSCRIPT -> TorchZipReader.open(file);
			case LEGACY -> LegacyTorchReader.open(file);
		};
	}
}
