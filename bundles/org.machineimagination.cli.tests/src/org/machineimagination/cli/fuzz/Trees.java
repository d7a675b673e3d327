// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** JSON that is still JSON: values of other types and sizes, members lost, doubled, renamed. */
final class Trees {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final List<String> ODD = List.of("null", "true", "0", "-1", "1.5", "1e308", "9223372036854775808", "\"\"", "\"\\u0000\"", "\"../../x\"",
			"[]", "{}", "[[]]", "[null]", "{\"\": null}", "[1, \"a\", null]", "\"" + "a".repeat(70_000) + "\"", "[".repeat(900) + "]".repeat(900));

	private Trees() {
	}

	/** One such damage; a text that is no JSON is damaged as text. */
	static byte[] damage(byte[] bytes, RandomGenerator random) {
		try {
			JsonNode root = JSON.readTree(bytes);
			var containers = new ArrayList<ContainerNode<?>>();
			collect(root, containers);
			if (containers.isEmpty()) {
				return Texts.damage(bytes, random);
			}
			ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
			if (container instanceof ObjectNode object) {
				damage(object, root, random);
			} else {
				damage((ArrayNode) container, random);
			}
			return JSON.writeValueAsBytes(root);
		} catch (JsonProcessingException e) {
			return Texts.damage(bytes, random);
		} catch (IOException e) {
			throw new AssertionError("Bytes in memory are read without fail", e);
		}
	}

	private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
		if (node instanceof ContainerNode<?> container) {
			containers.add(container);
			node.forEach(each -> collect(each, containers));
		}
	}

	private static void damage(ObjectNode object, JsonNode root, RandomGenerator random) throws JsonProcessingException {
		List<String> names = new ArrayList<>();
		object.fieldNames().forEachRemaining(names::add);
		if (names.isEmpty()) {
			object.set("odd", odd(random));
			return;
		}
		String name = names.get(random.nextInt(names.size()));
		switch (random.nextInt(4)) {
			case 0 -> object.remove(name);
			case 1 -> object.set(name + (random.nextBoolean() ? "x" : "\u0000"), object.remove(name));
			case 2 -> object.set(name, JSON.readTree(JSON.writeValueAsString(root)));
			default -> object.set(name, odd(random));
		}
	}

	private static void damage(ArrayNode array, RandomGenerator random) throws JsonProcessingException {
		if (array.isEmpty() || random.nextInt(3) == 0) {
			array.add(odd(random));
		} else if (random.nextBoolean()) {
			array.remove(random.nextInt(array.size()));
		} else {
			array.set(random.nextInt(array.size()), odd(random));
		}
	}

	private static JsonNode odd(RandomGenerator random) throws JsonProcessingException {
		return JSON.readTree(ODD.get(random.nextInt(ODD.size())));
	}
}
