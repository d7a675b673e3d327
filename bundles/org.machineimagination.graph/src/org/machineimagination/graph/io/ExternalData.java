// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.io;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.internal.Tensors;

/**
 * Weights in a file beside the model, as the ONNX format's document on external data lays them down. A model may only name files in
 * its own folder and ranges inside them.
 */
final class ExternalData {

	/** Weights smaller than this stay in the model. */
	private static final int SMALL = 1024;

	/** Weights begin at multiples of this, so that a runtime can map them into memory. */
	private static final int PAGE = 4096;

	private final Path model;
	private final Path folder;
	private long taken;

	private ExternalData(Path model) throws IOException {
		this.model = model;
		this.folder = model.toRealPath().getParent();
	}

	/** The model with the weights inside that lie in files beside it. */
	static ModelProto load(ModelProto model, Path file) throws IOException {
		ExternalData data = new ExternalData(file);
		try {
			return Weights.map(model, data::load);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** @throws GraphException if weights lie in another file */
	static void requireNone(ModelProto model, String what) {
		Weights.map(model, tensor -> {
			if (external(tensor)) {
				throw new GraphException(what + " has weights in a file beside it; read it from its folder instead");
			}
			return tensor;
		});
	}

	private static boolean external(TensorProto tensor) {
		return tensor.getDataLocation() == TensorProto.DataLocation.EXTERNAL;
	}

	private TensorProto load(TensorProto tensor) {
		if (!external(tensor)) {
			return tensor;
		}
		Map<String, String> entries = new HashMap<>();
		tensor.getExternalDataList().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
		try {
			Path file = locate(tensor, entries.getOrDefault("location", ""));
			long wanted = Math.multiplyExact(Tensors.count(tensor), ElementType.of(tensor.getDataType()).bytes());
			long offset = number(tensor, entries.getOrDefault("offset", "0"));
			long length = number(tensor, entries.getOrDefault("length", Long.toString(wanted)));
			if (length != wanted) {
				throw refused(tensor, "of " + length + " bytes where its shape needs " + wanted);
			}
			if (offset > Files.size(file) - length) {
				throw refused(tensor, "that end after the end of " + file.getFileName());
			}
			return tensor.toBuilder().clearExternalData().clearDataLocation().setRawData(read(tensor, file, offset, length)).build();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (ArithmeticException e) {
			throw new GraphException("The model file " + model + " is broken: the shape of '" + tensor.getName() + "' is absurd", e);
		}
	}

	private Path locate(TensorProto tensor, String location) throws IOException {
		Path relative;
		try {
			relative = Path.of(location);
		} catch (InvalidPathException e) {
			throw new GraphException(refused(tensor, "in a file of impossible name").getMessage(), e);
		}
		boolean climbs = location.contains("\\");
		for (Path step : relative) {
			climbs |= step.toString().equals("..");
		}
		if (location.isEmpty() || relative.isAbsolute() || climbs) {
			throw refused(tensor, "in '" + location + "', outside the model's folder");
		}
		Path file = folder.resolve(relative);
		if (!Files.exists(file)) {
			throw new GraphException("The model file " + model + " needs the file " + file
					+ " beside it, which is missing; fetch the whole model");
		}
		if (!file.toRealPath().startsWith(folder) || !Files.isRegularFile(file)) {
			throw refused(tensor, "in '" + location + "', which leads outside the model's folder or is not a file");
		}
		return file;
	}

	private long number(TensorProto tensor, String text) {
		try {
			long number = Long.parseLong(text);
			if (number >= 0) {
				return number;
			}
		} catch (NumberFormatException e) {
			throw new GraphException(refused(tensor, "at '" + text + "', which is not a number").getMessage(), e);
		}
		throw refused(tensor, "at the negative position " + text);
	}

	private ByteString read(TensorProto tensor, Path file, long offset, long length) throws IOException {
		taken = Math.addExact(taken, length);
		if (taken > Runtime.getRuntime().maxMemory() / 4 * 3 || length > Integer.MAX_VALUE - 64) {
			throw new GraphException("The weights of the model file " + model + " do not fit into memory; give the program more (-Xmx)");
		}
		ByteBuffer bytes = ByteBuffer.allocate((int) length);
		try (FileChannel channel = FileChannel.open(file)) {
			while (bytes.hasRemaining()) {
				if (channel.read(bytes, offset + bytes.position()) < 0) {
					throw refused(tensor, "that end after the end of " + file.getFileName());
				}
			}
		}
		return UnsafeByteOperations.unsafeWrap(bytes.flip());
	}

	private GraphException refused(TensorProto tensor, String how) {
		return new GraphException("The model file " + model + " is refused: it wants the weights '" + tensor.getName() + "' " + how
				+ "; fetch the model from where it was published");
	}

	/** Writes the large weights to a file in a folder; gives the model that refers to it. */
	static ModelProto store(ModelProto model, Path folder, String modelName) throws IOException {
		String name = modelName + "." + checksum(model) + ".data";
		ModelProto[] slim = new ModelProto[1];
		AtomicFiles.write(folder.resolve(name), out -> slim[0] = slimmed(model, out, name));
		return slim[0];
	}

	private static ModelProto slimmed(ModelProto model, OutputStream out, String name) throws IOException {
		try {
			return Weights.map(model, new Writer(out, name)::write);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** A name by content keeps an older model beside it whole, even if writing breaks off half-way. */
	private static String checksum(ModelProto model) {
		CRC32 checksum = new CRC32();
		model.getGraph().getInitializerList().forEach(tensor -> tensor.getRawData().asReadOnlyByteBufferList().forEach(checksum::update));
		return String.format("%08x", checksum.getValue());
	}

	private static final class Writer {

		private final OutputStream out;
		private final String name;
		private long position;

		Writer(OutputStream out, String name) {
			this.out = out;
			this.name = name;
		}

		TensorProto write(TensorProto tensor) {
			ByteString data = tensor.getRawData();
			if (data.size() < SMALL) {
				return tensor;
			}
			try {
				int gap = (int) (Math.ceilDiv(position, (long) PAGE) * PAGE - position);
				out.write(new byte[gap]);
				data.writeTo(out);
				long offset = position + gap;
				position = offset + data.size();
				return tensor.toBuilder().clearRawData().setDataLocation(TensorProto.DataLocation.EXTERNAL)
						.addExternalData(entry("location", name)).addExternalData(entry("offset", Long.toString(offset)))
						.addExternalData(entry("length", Integer.toString(data.size()))).build();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private static StringStringEntryProto entry(String key, String value) {
			return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
		}
	}
}
