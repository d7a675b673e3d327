// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.words.RequestOptions;

/**
 * What stands in the fields of the Prompt view. A value.
 *
 * @param prompts  prompts to draw, one in a line, each with an optional weight as {@link PromptText} reads it; a line that begins with
 *                 {@value #PICTURE} names a picture to draw, too
 * @param avoided  prompts to avoid, one in a line
 * @param seed     the seed as typed
 * @param plugIns  the models and methods chosen
 * @param settings texts of the settings that differ from their defaults
 */
public record PromptInput(String prompts, String avoided, String seed, PlugIns plugIns, Map<Role, Map<String, String>> settings) {

	/** What a line begins with that names a picture. */
	public static final String PICTURE = "file:";

	/**
	 * Identifiers of what was chosen; an empty one means the default.
	 *
	 * @param generator what makes the pictures
	 * @param guide     what steers the search
	 * @param judge     what scores the result
	 * @param method    how is searched
	 * @param backend   what runs the networks
	 */
	public record PlugIns(String generator, String guide, String judge, String method, String backend) {

		/** Everything at its default. */
		public static final PlugIns DEFAULT = new PlugIns("", "", "", "", "");
	}

	/** What would have to be typed for a request. */
	public static PromptInput of(RunRequest request) {
		String texts = lines(request.prompts(), false);
		String pictures = request.prompts().stream().filter(prompt -> prompt.picture() != null).map(prompt -> PICTURE + PromptText.writePicture(prompt))
				.collect(Collectors.joining("\n"));
		return new PromptInput(pictures.isEmpty() || texts.isEmpty() ? texts + pictures : texts + "\n" + pictures, lines(request.prompts(), true),
				Long.toString(request.seed()),
				new PlugIns(request.generator(), request.guide(), request.judge(), request.optimizer(), request.backend()), request.settings());
	}

	/**
	 * The request that this is.
	 *
	 * @throws UsageException with one plain sentence if something cannot be used
	 */
	public RunRequest request() {
		List<Prompt> drawn = written(prompts).map(PromptInput::prompt).toList();
		RunRequest request = RequestOptions.request(drawn, Map.of(RequestOptions.AVOID, written(avoided).toList(), RequestOptions.SEED, List.of(number(seed)),
				RequestOptions.GENERATOR, List.of(plugIns.generator), RequestOptions.GUIDE, List.of(plugIns.guide), RequestOptions.JUDGE,
				List.of(plugIns.judge), RequestOptions.OPTIMIZER, List.of(plugIns.method), RequestOptions.BACKEND, List.of(plugIns.backend)));
		return request.with(request.wanted().with(settings, ""));
	}

	/** The lines that hold something. */
	private static Stream<String> written(String lines) {
		return lines.lines().filter(line -> !line.isBlank()).map(String::strip);
	}

	private static Prompt prompt(String line) {
		return line.startsWith(PICTURE) ? PromptText.readPicture(line.substring(PICTURE.length())) : PromptText.read(line);
	}

	private static String number(String typed) {
		try {
			return Long.toString(Long.parseLong(typed.strip()));
		} catch (NumberFormatException e) {
			throw new SettingException("seed", "The seed is a whole number, not '%s'.".formatted(typed.strip()));
		}
	}

	private static String lines(List<Prompt> prompts, boolean avoided) {
		Function<Prompt, String> write = avoided ? PromptText::writeAvoided : PromptText::write;
		return prompts.stream().filter(prompt -> prompt.picture() == null && prompt.weight() < 0 == avoided).map(write).map(PromptInput::oneLine)
				.collect(Collectors.joining("\n"));
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\R", " ");
	}
}
