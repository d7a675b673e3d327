// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.machineimagination.plugin.Roles;
import org.machineimagination.request.ModelPrint.FilePrint;

/**
 * A recipe as the JSON that pictures carry: the request, and what is known of the models and the machine. Pictures travel further than
 * records: who asked for one is not in it, nor what was noted, and its models are named by their identifiers, not by where they were.
 */
public final class RecipeJson {

	private static final String REQUEST = "request";
	private static final String MODELS = "models";
	private static final String BACKEND = "backend";

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
		ObjectNode root = JsonFields.MAPPER.createObjectNode().put(RequestJson.FORMAT_FIELD, RequestJson.FORMAT).put("software", Product.NAME)
				.put("version", Product.version());
		root.set(REQUEST, RequestJson.write(travelling(recipe), RequestPaths.beside(Path.of(""))));
		ArrayNode models = root.putArray(MODELS);
		recipe.models().forEach(print -> write(print, models.addObject()));
		root.putObject(BACKEND).put("version", recipe.backendVersion()).put("device-name", recipe.deviceName()).put("chunk", recipe.chunk());
		return root;
	}

	private static RunRequest travelling(Recipe recipe) {
		RunRequest request = recipe.request();
		return request.with(new Words("", request.words().title(), "", List.of())).withModels(id(recipe, Roles.GENERATOR, request.generator()),
				id(recipe, Roles.PERCEPTOR, request.guide()), id(recipe, Roles.JUDGE, request.judge()));
	}

	private static String id(Recipe recipe, String role, String otherwise) {
		return recipe.models().stream().filter(model -> model.role().equals(role)).findFirst().map(ModelPrint::id).orElse(otherwise);
	}

	/**
	 * The recipe in a picture.
	 *
	 * @param picture the file, beside which those lie that stood for prompts
	 * @param text    the settings that it carries
	 * @throws RunException if the text is not a recipe
	 */
	public static Recipe read(Path picture, String text) {
		JsonFields found =
				JsonFields.parse(text, what -> new RunException("The recipe in the picture %s %s.".formatted(picture, what.replaceFirst("\\.$", ""))));
		JsonFields root = RequestJson.format(found, 0) == 1 ? FormerRequests.ofPicture(found) : found;
		JsonFields backend = root.object(BACKEND);
		return new Recipe(RequestJson.read(root.object(REQUEST), RequestPaths.beside(picture.toAbsolutePath().getParent())),
				root.objects(MODELS).stream().map(RecipeJson::print).toList(), backend.text("version"), backend.text("device-name"), backend.count("chunk"));
	}

	private static void write(ModelPrint print, ObjectNode node) {
		node.put("role", print.role()).put("id", print.id()).put("name", print.name()).put("family", print.family())
				.put("version", print.version()).put("licence", print.licence());
		ArrayNode attribution = node.putArray("attribution");
		print.attribution().forEach(attribution::add);
		ArrayNode files = node.putArray("files");
		print.files().forEach(file -> files.addObject().put("path", file.path()).put("sha256", file.sha256()).put("bytes", file.bytes()));
	}

	private static ModelPrint print(JsonFields node) {
		List<FilePrint> files = node.objects("files").stream()
				.map(file -> new FilePrint(file.text("path"), file.text("sha256"), file.whole("bytes"))).toList();
		return new ModelPrint(node.text("role"), node.text("id"), "", node.text("name"), node.text("family"), node.text("version"), node.text("licence"),
				node.texts("attribution"), files);
	}
}
