// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.starter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inputs and outputs of the starter networks as PyTorch computed them when the models were exported. */
final class Golden {

	private static final String FOLDER = "/starter/golden/";
	private static final Pattern SHAPE = Pattern.compile("'shape': \\(([^)]*)\\)");

	/**
	 * An array of single precision numbers.
	 *
	 * @param shape  length of each axis
	 * @param values row-major
	 */
	record Array(long[] shape, float[] values) {

		int rows() {
			return (int) shape[0];
		}

		float[] row(int i) {
			int length = values.length / rows();
			return Arrays.copyOfRange(values, i * length, (i + 1) * length);
		}
	}

	/**
	 * One call of a network.
	 *
	 * @param inputs by name
	 */
	record Case(Map<String, Array> inputs, Array expected) {
	}

	private final JsonNode json;

	private Golden(JsonNode json) {
		this.json = json;
	}

	static Golden read() throws IOException {
		return new Golden(new ObjectMapper().readTree(bytes("golden.json")));
	}

	/** The calls of a model's network. */
	List<Case> cases(String model, String graph) throws IOException {
		var cases = new ArrayList<Case>();
		for (JsonNode each : json.path("cases")) {
			if (each.path("model").asText().equals(model) && each.path("graph").asText().equals(graph)) {
				var inputs = new TreeMap<String, Array>();
				for (var input : each.path("inputs").properties()) {
					inputs.put(input.getKey(), array(input.getValue().asText()));
				}
				cases.add(new Case(inputs, array(each.path("expected").asText())));
			}
		}
		return cases;
	}

	/** The texts of the cases of the text networks. */
	List<String> sentences() {
		var sentences = new ArrayList<String>();
		json.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
		return sentences;
	}

	/** The pictures of the cases of the image networks, {@code [n, 3, 64, 64]} in 0..1. */
	Array pictures() throws IOException {
		return array(json.path("pictures").asText());
	}

	private static Array array(String name) throws IOException {
		ByteBuffer file = ByteBuffer.wrap(bytes(name)).order(ByteOrder.LITTLE_ENDIAN);
		int header = file.getShort(8);
		Matcher shape = SHAPE.matcher(new String(file.array(), 10, header, StandardCharsets.US_ASCII));
		if (!shape.find()) {
			throw new IOException("There is no shape in " + name);
		}
		long[] axes = Arrays.stream(shape.group(1).split(",")).map(String::strip).filter(axis -> !axis.isEmpty()).mapToLong(Long::parseLong).toArray();
		var values = new float[(file.capacity() - 10 - header) / Float.BYTES];
		file.position(10 + header);
		file.asFloatBuffer().get(values);
		return new Array(axes, values);
	}

	private static byte[] bytes(String name) throws IOException {
		try (InputStream in = StarterLibrary.class.getResourceAsStream(FOLDER + name)) {
			if (in == null) {
				throw new IOException("There is no " + FOLDER + name);
			}
			return in.readAllBytes();
		}
	}
}
