// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.io;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;

/**
 * Reads and writes ONNX files, with weights inside or in a file beside them. Files are not trusted: sizes are checked before memory is
 * taken, weights are read from the model's own folder only. Every failure is a {@link GraphException} whose message names the file.
 */
public final class OnnxFiles {

	/** What the format's encoding can hold in one file. */
	private static final long LARGEST = Integer.MAX_VALUE - 64L;

	/** Weights beyond this many bytes go to a file beside the model. */
	private static final long INSIDE = 1L << 30;

	/** Deeper nesting than any exporter writes. */
	private static final int DEEPEST = 64;

	private OnnxFiles() {
	}

	/** Reads a file, and the weights beside it that it names. */
	public static OnnxGraph read(Path file) {
		try {
			long size = Files.size(file);
			if (!Files.isRegularFile(file)) {
				throw new GraphException("The model " + file + " is not a file");
			}
			requireRoom(size, "The model file " + file);
			ModelProto model = parse(bytes(file), "The model file " + file);
			return graph(ExternalData.load(model, file), "The model file " + file);
		} catch (NoSuchFileException e) {
			throw new GraphException("The model file " + e.getFile() + " does not exist; check the path or fetch the model again", e);
		} catch (IOException e) {
			throw new GraphException("The model file " + file + " cannot be read: " + e.getMessage(), e);
		}
	}

	/** Unlike a channel, this stream does not leave the reading thread a buffer beside the heap as large as the file. */
	private static byte[] bytes(Path file) throws IOException {
		try (var stream = new FileInputStream(file.toFile())) {
			return stream.readAllBytes();
		}
	}

	/**
	 * Reads a model that is complete in itself.
	 *
	 * @param what what messages call it, for example {@code "the built-in generator"}
	 */
	public static OnnxGraph read(byte[] bytes, String what) {
		ModelProto model = parse(bytes, what);
		ExternalData.requireNone(model, what);
		return graph(model, what);
	}

	/** Reads a model that is complete in itself from a stream, which is left open; {@code what} is what messages call it. */
	public static OnnxGraph read(InputStream stream, String what) {
		try {
			byte[] bytes = stream.readNBytes((int) Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 2));
			if (stream.read() >= 0) {
				requireRoom(Long.MAX_VALUE, what);
			}
			return read(bytes, what);
		} catch (IOException e) {
			throw new GraphException(what + " cannot be read: " + e.getMessage(), e);
		}
	}

	/** Writes a file, with large weights in a file beside it. Either the whole model is there afterwards, or what was before. */
	public static void write(OnnxGraph graph, Path file) {
		write(graph, file, INSIDE);
	}

	/**
	 * Writes a file.
	 *
	 * @param inside weights of more bytes than this in all go to a file beside it, whose name tells its content
	 */
	public static void write(OnnxGraph graph, Path file, long inside) {
		try {
			Path folder = file.toAbsolutePath().getParent();
			ModelProto model = graph.model();
			if (graph.weightBytes() > inside) {
				model = ExternalData.store(model, folder, file.getFileName().toString());
			}
			ModelProto written = model;
			AtomicFiles.write(file, out -> {
				CodedOutputStream coded = CodedOutputStream.newInstance(out);
				written.writeTo(coded);
				coded.flush();
			});
		} catch (NoSuchFileException | FileAlreadyExistsException e) {
			throw new GraphException("The model file " + file + " cannot be written, because its folder does not exist or is a file", e);
		} catch (IOException e) {
			throw new GraphException("The model file " + file + " cannot be written: " + e.getMessage(), e);
		}
	}

	private static ModelProto parse(byte[] bytes, String what) {
		CodedInputStream coded = CodedInputStream.newInstance(bytes);
		coded.setRecursionLimit(DEEPEST);
		try {
			ModelProto model = ModelProto.parseFrom(coded);
			if (!model.hasGraph() || model.getGraph().getOutputCount() == 0) {
				throw new GraphException(what + " is not an ONNX model; fetch or export it again");
			}
			return model;
		} catch (InvalidProtocolBufferException e) {
			throw new GraphException(what + " is broken or is not an ONNX model; fetch or export it again", e);
		} catch (IOException e) {
			throw new GraphException(what + " cannot be read: " + e.getMessage(), e);
		}
	}

	private static OnnxGraph graph(ModelProto model, String what) {
		try {
			Weights.check(model);
			return OnnxGraph.of(model);
		} catch (GraphException | ArithmeticException e) {
			throw new GraphException(what + " cannot be used: " + e.getMessage(), e);
		}
	}

	private static void requireRoom(long size, String what) {
		if (size > LARGEST) {
			throw new GraphException(what + " is larger than 2 GiB; export it with its weights in a file beside it");
		}
		if (size > Runtime.getRuntime().maxMemory() / 2) {
			throw new GraphException(what + " does not fit into memory; give the program more (-Xmx)");
		}
	}
}
