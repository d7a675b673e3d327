// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.RelativePaths;
import org.machineimagination.request.ModelPrint.FilePrint;

/** A recipe as the JSON that pictures carry. Who asked for the picture is not in it: pictures travel further than records. */
public final class RecipeJson {

	private static final int FORMAT = 1;
	private static final ObjectMapper JSON = new ObjectMapper();

	private RecipeJson() {
	}

	public static String write(Recipe recipe) {
		return object(recipe).toPrettyString();
	}

	/** The recipe with what guide and judge say of the picture, for those who read it; {@link #read} passes over that. */
	public static String write(Recipe recipe, Map<String, Double> scores) {
		ObjectNode root = object(recipe);
		ObjectNode node = root.putObject("scores");
		scores.forEach(node::put);
		return root.toPrettyString();
	}

	private static ObjectNode object(Recipe recipe) {
		RunRequest request = recipe.request();
		ObjectNode root = JSON.createObjectNode().put("format", FORMAT).put("software", Product.NAME).put("version", Product.version());
		ArrayNode prompts = root.putArray("prompts");
		for (int i = 0; i < request.prompts().size(); i++) {
			write(i, request.prompts().get(i), prompts.addObject());
		}
		root.put("seed", request.seed()).put("optimizer", request.optimizer());
		ArrayNode models = root.putArray("models");
		recipe.models().forEach(print -> write(print, models.addObject()));
		root.putObject("backend").put("id", request.backend()).put("version", recipe.backendVersion()).put("device", request.device())
				.put("device-name", recipe.deviceName()).put("threads", request.threads()).put("chunk", recipe.chunk());
		ObjectNode settings = root.putObject("settings");
		request.settings().forEach((role, texts) -> {
			ObjectNode node = settings.putObject(role.id());
			texts.forEach(node::put);
		});
		if (!request.title().isBlank()) {
			root.put("title", request.title());
		}
		if (!request.preset().isEmpty()) {
			root.put("preset", request.preset());
		}
		return root;
	}

	/**
	 * The recipe in a picture's settings.
	 *
	 * @param folder where the picture lies, and beside it those that stood for prompts
	 * @throws RunException if the text is not a recipe
	 */
	public static Recipe read(String text, Path folder) {
		try {
			JsonNode root = JSON.readTree(text);
			if (root.path("format").asInt() != FORMAT) {
				throw new RunException("The picture's settings are in a form that this version does not know; use a newer one.");
			}
			return read(root, folder);
		} catch (JsonProcessingException e) {
			throw new RunException("The settings in the picture are damaged.", e);
		}
	}

	private static Recipe read(JsonNode root, Path folder) {
		var prompts = new ArrayList<Prompt>();
		root.path("prompts").forEach(prompt -> prompts.add(prompt(prompt, folder)));
		var models = new ArrayList<ModelPrint>();
		root.path("models").forEach(model -> models.add(print(model)));
		JsonNode backend = root.path("backend");
		var request = new RunRequest(prompts, root.path("seed").asLong(), named(models, Roles.GENERATOR), named(models, Roles.PERCEPTOR),
				models.stream().anyMatch(model -> model.role().equals(Roles.JUDGE)) ? named(models, Roles.JUDGE) : RunRequest.NONE,
				root.path("optimizer").asText(), backend.path("id").asText(), backend.path("device").asText(), backend.path("threads").asInt(),
				settings(root.path("settings")), null, "", root.path("title").asText(), "", List.of(), root.path("preset").asText());
		return new Recipe(request, models, backend.path("version").asText(), backend.path("device-name").asText(), backend.path("chunk").asInt());
	}

	private static void write(int index, Prompt prompt, ObjectNode node) {
		node.put("text", prompt.text()).put("weight", prompt.weight());
		if (prompt.picture() != null) {
			node.putObject("picture").put("path", RunNames.promptPicture(index, prompt)).put("sha256", prompt.picture().sha256());
		}
	}

	private static Prompt prompt(JsonNode node, Path folder) {
		JsonNode picture = node.path("picture");
		if (picture.isMissingNode()) {
			return new Prompt(node.path("text").asText(), node.path("weight").asDouble(1));
		}
		try {
			Path file = RelativePaths.resolve("prompt", picture.path("path").asText(), folder);
			return new Prompt(node.path("text").asText(), node.path("weight").asDouble(1), new PromptPicture(file, picture.path("sha256").asText()));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	private static String named(List<ModelPrint> models, String role) {
		return models.stream().filter(model -> model.role().equals(role)).findFirst().map(ModelPrint::named)
				.orElseThrow(() -> new RunException("The settings in the picture do not name its %s.".formatted(role)));
	}

	private static Map<Role, Map<String, String>> settings(JsonNode node) {
		var settings = new EnumMap<Role, Map<String, String>>(Role.class);
		node.properties().forEach(entry -> Role.of(entry.getKey()).ifPresent(role -> {
			var texts = new LinkedHashMap<String, String>();
			entry.getValue().properties().forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
			settings.put(role, texts);
		}));
		return settings;
	}

	private static void write(ModelPrint print, ObjectNode node) {
		node.put("role", print.role()).put("id", print.id()).put("name", print.name()).put("family", print.family())
				.put("version", print.version()).put("licence", print.licence());
		ArrayNode attribution = node.putArray("attribution");
		print.attribution().forEach(attribution::add);
		ArrayNode files = node.putArray("files");
		print.files().forEach(file -> files.addObject().put("path", file.path()).put("sha256", file.sha256()).put("bytes", file.bytes()));
	}

	private static ModelPrint print(JsonNode node) {
		var attribution = new ArrayList<String>();
		node.path("attribution").forEach(line -> attribution.add(line.asText()));
		var files = new ArrayList<FilePrint>();
		node.path("files").forEach(file -> files.add(new FilePrint(file.path("path").asText(), file.path("sha256").asText(), file.path("bytes").asLong())));
		return new ModelPrint(node.path("role").asText(), node.path("id").asText(), "", node.path("name").asText(), node.path("family").asText(),
				node.path("version").asText(), node.path("licence").asText(), attribution, files);
	}
}
