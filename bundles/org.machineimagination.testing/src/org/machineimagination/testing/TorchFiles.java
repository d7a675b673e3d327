// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes checkpoints as PyTorch does, a ZIP file with a pickle of protocol 2. What is written may be maps, lists, text, whole numbers, numbers,
 * truth values, null, tensors, and pieces of pickle that stand for themselves.
 */
public final class TorchFiles {

	/**
	 * A tensor of single precision.
	 *
	 * @param values in row-major order
	 * @param shape  length of each axis
	 */
	public record Floats(float[] values, long... shape) {
	}

	/**
	 * A piece of pickle that leaves one object on the stack.
	 *
	 * @param code a character for each byte
	 */
	public record Code(String code) {
	}

	private final StringBuilder pickle = new StringBuilder("\u0080\u0002");
	private final List<float[]> storages = new ArrayList<>();

	private TorchFiles() {
	}

	/** Writes a checkpoint. */
	public static Path write(Path file, Object root) throws IOException {
		var files = new TorchFiles();
		files.add(root);
		files.pickle.append('.');
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			ZipEntries.put(zip, "archive/data.pkl", ZipEntry.STORED, files.pickle.toString().getBytes(StandardCharsets.ISO_8859_1));
			for (int i = 0; i < files.storages.size(); i++) {
				var content = ByteBuffer.allocate(4 * files.storages.get(i).length).order(ByteOrder.LITTLE_ENDIAN);
				content.asFloatBuffer().put(files.storages.get(i));
				ZipEntries.put(zip, "archive/data/" + i, ZipEntry.STORED, content.array());
			}
		}
		return Files.write(file, bytes.toByteArray());
	}

	/** An object of a class, made as Python makes most, with no more than some fields. */
	public static Code object(String module, String name, Map<String, ?> fields) {
		var files = new TorchFiles();
		files.pickle.setLength(0);
		files.pickle.append('c').append(module).append('\n').append(name).append("\n)\u0081");
		files.add(fields);
		return new Code(files.pickle.append('b').toString());
	}

	/** What a function or class gives for some arguments. */
	public static Code call(String module, String name, Object... arguments) {
		var files = new TorchFiles();
		files.pickle.setLength(0);
		files.pickle.append('c').append(module).append('\n').append(name).append("\n(");
		for (Object argument : arguments) {
			files.add(argument);
		}
		return new Code(files.pickle.append("tR").toString());
	}

	private void add(Object value) {
		switch (value) {
			case null -> pickle.append('N');
			case Boolean truth -> pickle.append(truth ? '\u0088' : '\u0089');
			case Integer number -> number(number);
			case Double number -> pickle.append('G').append(bytes(ByteBuffer.allocate(8).putDouble(number)));
			case String text -> text(text);
			case Code code -> pickle.append(code.code());
			case Floats tensor -> tensor(tensor);
			case List<?> list -> {
				pickle.append("](");
				list.forEach(this::add);
				pickle.append('e');
			}
			case Map<?, ?> map -> {
				pickle.append("}(");
				map.forEach((key, each) -> {
					add(key);
					add(each);
				});
				pickle.append('u');
			}
			default -> throw new IllegalArgumentException("Nothing that is written: " + value.getClass());
		}
	}

	private void number(int number) {
		pickle.append('J').append(bytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number)));
	}

	private void text(String text) {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		pickle.append('X').append(bytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(utf8.length)))
				.append(new String(utf8, StandardCharsets.ISO_8859_1));
	}

	private void tensor(Floats tensor) {
		pickle.append("ctorch._utils\n_rebuild_tensor_v2\n((");
		text("storage");
		pickle.append("ctorch\nFloatStorage\n");
		text(Integer.toString(storages.size()));
		text("cpu");
		number(tensor.values().length);
		pickle.append("tQ");
		number(0);
		pickle.append('(');
		for (long axis : tensor.shape()) {
			number((int) axis);
		}
		pickle.append("t(");
		for (int i = 0; i < tensor.shape().length; i++) {
			int stride = 1;
			for (int j = i + 1; j < tensor.shape().length; j++) {
				stride *= (int) tensor.shape()[j];
			}
			number(stride);
		}
		pickle.append("t\u0089ccollections\nOrderedDict\n)RtR");
		storages.add(tensor.values());
	}

	private static String bytes(ByteBuffer buffer) {
		return new String(buffer.array(), StandardCharsets.ISO_8859_1);
	}
}
