// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.graph.ElementType;

/**
 * Hugging Face's safetensors: eight bytes with the length of a JSON header, the header, and the tensors one after the other. As the
 * format demands, the tensors have to cover the rest of the file exactly, so that none is stored twice over.
 */
final class SafetensorsReader {

	/** The largest networks of today have headers of a hundred kilobytes; every byte of it may become an object. */
	private static final long LONGEST_HEADER = 2 << 20;
	private static final int LENGTH_BYTES = 8;
	private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

	private record Stretch(String name, long begin, long end) {
	}

	private SafetensorsReader() {
	}

	static CheckpointFile open(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file);
		try {
			return new CheckpointFile(Format.SAFETENSORS.label(), read(channel), channel);
		} catch (IOException | RuntimeException | Error e) {
			channel.close();
			throw e;
		}
	}

	private static Map<String, StoredTensor> read(FileChannel channel) throws IOException {
		Storage whole = Storage.of(channel, 0, channel.size());
		long length = ByteBuffer.wrap(whole.read(0, LENGTH_BYTES)).order(ByteOrder.LITTLE_ENDIAN).getLong();
		if (length > LONGEST_HEADER && length <= channel.size() - LENGTH_BYTES) {
			throw new RefusedException("its header is larger (%d bytes) than that of any network".formatted(length));
		}
		if (length < 2 || length > channel.size() - LENGTH_BYTES) {
			throw new RefusedException("its header claims %s bytes of the %d that the file has".formatted(Long.toUnsignedString(length), channel.size()));
		}
		long start = LENGTH_BYTES + length;
		Storage data = Storage.of(channel, start, channel.size() - start);
		var tensors = new LinkedHashMap<String, StoredTensor>();
		var stretches = new ArrayList<Stretch>();
		for (var entry : header(whole.read(LENGTH_BYTES, (int) length)).properties()) {
			if (!entry.getKey().equals("__metadata__")) {
				Stretch stretch = stretch(entry.getKey(), entry.getValue());
				stretches.add(stretch);
				tensors.put(entry.getKey(), tensor(entry.getKey(), entry.getValue(), stretch, data));
			}
		}
		requireCovered(stretches, data.size());
		return tensors;
	}

	private static JsonNode header(byte[] bytes) throws IOException {
		try {
			JsonNode header = JSON.readTree(bytes);
			if (!header.isObject()) {
				throw new RefusedException("its header is not a table of tensors");
			}
			return header;
		} catch (JsonProcessingException e) {
			throw new RefusedException("its header is not valid JSON or names a tensor twice", e);
		}
	}

	private static Stretch stretch(String name, JsonNode json) throws RefusedException {
		JsonNode offsets = json.path("data_offsets");
		if (offsets.size() != 2 || !offsets.path(0).canConvertToLong() || !offsets.path(1).canConvertToLong()) {
			throw new RefusedException("its header does not say where the tensor '%s' lies".formatted(name));
		}
		return new Stretch(name, offsets.path(0).asLong(), offsets.path(1).asLong());
	}

	private static StoredTensor tensor(String name, JsonNode json, Stretch at, Storage data) throws RefusedException {
		ElementType type = type(json.path("dtype").asText());
		JsonNode axes = json.path("shape");
		if (!axes.isArray()) {
			throw new RefusedException("its header does not say the shape of the tensor '%s'".formatted(name));
		}
		var shape = new long[axes.size()];
		long bytes = type.bytes();
		try {
			for (int i = 0; i < shape.length; i++) {
				shape[i] = axes.path(i).isIntegralNumber() ? axes.path(i).asLong() : -1;
				bytes = Math.multiplyExact(bytes, shape[i]);
			}
		} catch (ArithmeticException e) {
			bytes = -1;
		}
		if (at.begin() < 0 || at.end() > data.size() || at.begin() > at.end() || at.end() - at.begin() != bytes) {
			throw new RefusedException("its header puts the tensor '%s' of the shape %s at the bytes %d to %d of the %d that are there".formatted(name,
					axes, at.begin(), at.end(), data.size()));
		}
		return StoredTensor.checked(name, Storage.part(data, at.begin(), bytes), type, 0, shape, StoredTensor.rowMajor(shape));
	}

	/** Tensors that overlap would make a small file a large network; gaps could hide anything. */
	private static void requireCovered(List<Stretch> stretches, long size) throws RefusedException {
		long position = 0;
		stretches.sort(Comparator.comparingLong(Stretch::begin).thenComparingLong(Stretch::end));
		for (Stretch stretch : stretches) {
			if (stretch.begin() != position) {
				throw new RefusedException("its header leaves a gap before the tensor '%s' or lets it overlap another".formatted(stretch.name()));
			}
			position = stretch.end();
		}
		if (position != size) {
			throw new RefusedException("its tensors end at the byte %d of the %d that are there".formatted(position, size));
		}
	}

	private static ElementType type(String name) throws RefusedException {
		return switch (name) {
			case "F64" -> ElementType.DOUBLE;
			case "F32" -> ElementType.FLOAT;
			case "F16" -> ElementType.FLOAT16;
			case "BF16" -> ElementType.BFLOAT16;
			case "I64" -> ElementType.INT64;
			case "I32" -> ElementType.INT32;
			case "I16" -> ElementType.INT16;
			case "I8" -> ElementType.INT8;
			case "U8" -> ElementType.UINT8;
			case "BOOL" -> ElementType.BOOL;
			default -> throw new RefusedException("it has a tensor of the type '%s', which is not read".formatted(name));
		};
	}
}
