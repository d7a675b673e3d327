// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.machineimagination.request.Product;

/** What walks and explorations say of how they were made, as the JSON that their files carry. It is no recipe of a run and has no format of one. */
public final class WorkJson {

	private static final ObjectMapper JSON = new ObjectMapper();

	private WorkJson() {
	}

	/**
	 * @param kind     what it is, for example {@code walk}
	 * @param settings texts by group and identifier
	 * @param lists    further texts by name
	 */
	public static String write(String kind, OpenGenerator open, Map<String, Map<String, String>> settings, Map<String, List<String>> lists) {
		ObjectNode root = JSON.createObjectNode().put("kind", kind).put("software", Product.NAME).put("version", Product.version());
		ObjectNode generator = root.putObject("generator").put("id", open.print().id()).put("version", open.print().version());
		ArrayNode files = generator.putArray("files");
		open.print().files().forEach(file -> files.addObject().put("path", file.path()).put("sha256", file.sha256()));
		put(generator.putObject("settings"), open.settings());
		root.put("backend", open.backend()).put("device", open.device());
		new TreeMap<>(settings).forEach((group, texts) -> put(root.putObject(group), texts));
		new TreeMap<>(lists).forEach((name, texts) -> {
			ArrayNode node = root.putArray(name);
			texts.forEach(node::add);
		});
		return root.toPrettyString();
	}

	private static void put(ObjectNode node, Map<String, String> texts) {
		texts.forEach(node::put);
	}
}
