// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.machineimagination.plugin.Roles;

/** Requests as they were written in form 1, put into today's. Pictures and batches had each their own. */
final class FormerRequests {

	private static final String COMPUTING = "computing";
	private static final String WORDS = "words";

	private FormerRequests() {
	}

	/** The settings in a picture. Their models were named by what was known of them, and their request was not apart from the rest. */
	static JsonFields ofPicture(JsonFields former) {
		ObjectNode root = former.node().deepCopy();
		ObjectNode request = root.putObject("request");
		move(root, request, List.of("prompts", "seed", "optimizer", "settings", "preset"));
		request.put("generator", model(former, Roles.GENERATOR)).put("guide", model(former, Roles.PERCEPTOR));
		boolean judged = former.objects("models").stream().anyMatch(model -> model.text("role").equals(Roles.JUDGE));
		request.put("judge", judged ? model(former, Roles.JUDGE) : RunRequest.NONE);
		JsonFields backend = former.object("backend");
		request.putObject(COMPUTING).put("backend", backend.text("id")).put("device", backend.text("device")).put("threads", backend.count("threads"));
		move(root, request.putObject(WORDS), List.of("title"));
		return JsonFields.of(root, "", former::problem);
	}

	private static String model(JsonFields former, String role) {
		return former.objects("models").stream().filter(model -> model.text("role").equals(role)).findFirst().map(model -> model.text("id"))
				.orElseThrow(() -> former.problem("does not name its " + role));
	}

	/** The request of a batch's job. */
	static JsonFields ofJob(JsonFields former, String place) {
		ObjectNode request = former.node().deepCopy();
		ObjectNode settings = JsonFields.MAPPER.createObjectNode();
		Arrays.stream(Role.values()).filter(role -> former.object("settings").has(role.name()))
				.forEach(role -> settings.set(role.id(), former.object("settings").node().get(role.name())));
		request.set("settings", settings);
		move(request, request.putObject(COMPUTING), List.of("backend", "device", "threads"));
		ObjectNode words = request.putObject(WORDS);
		move(request, words, List.of("title", "notes", "tags"));
		words.put("requested-by", former.text("requestedBy"));
		ArrayNode prompts = request.putArray("prompts");
		former.objects("prompts").forEach(prompt -> prompts.add(prompt(prompt)));
		return JsonFields.of(request, place, former::problem);
	}

	/** Pictures were named by addresses, and the lack of one by nothing. */
	private static ObjectNode prompt(JsonFields former) {
		ObjectNode prompt = former.node().deepCopy();
		JsonNode picture = prompt.remove("picture");
		if (picture instanceof ObjectNode object) {
			object.put("path", path(former, former.object("picture").text("file")));
			prompt.set("picture", object);
		}
		return prompt;
	}

	private static String path(JsonFields former, String address) {
		try {
			return Path.of(URI.create(address)).toString();
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			throw former.problem("names a picture that is no file: " + address);
		}
	}

	private static void move(ObjectNode from, ObjectNode to, List<String> names) {
		names.stream().filter(from::has).forEach(name -> to.set(name, from.remove(name)));
	}
}
