// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.machineimagination.request.RequestOption.of;
import static org.machineimagination.request.RequestOption.repeated;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.RequestOption.Kind;

/** What can be said of a request whichever plug-ins there are: the options, and what they mean, there and back. */
public final class RequestOptions {

	public static final String AVOID = "--avoid";
	public static final String IMAGE = "--image";
	public static final String SEED = "--seed";
	public static final String OUT = "--out";

	/** Names the preset, which is put under what else is said. */
	public static final String PRESET = "--preset";

	public static final String GENERATOR = "--generator";
	public static final String GUIDE = "--guide";
	public static final String JUDGE = "--judge";
	public static final String OPTIMIZER = "--optimizer";
	public static final String BACKEND = "--backend";

	private static final String DEVICE = "--device";
	private static final String THREADS = "--threads";
	private static final String TITLE = "--title";
	private static final String NOTE = "--note";
	private static final String TAG = "--tag";

	/** The options in the order in which helps list them. */
	public static final List<RequestOption> ALL = List.of(
			repeated(AVOID, "TEXT", "What to keep away from; may be given more than once."),
			repeated(IMAGE, "FILE", "A picture to draw, too, as a prompt is; a weight may follow after a colon, below 0 to keep away from it. May be given "
					+ "more than once."),
			of(SEED, Kind.LONG, "N", "Every random number follows from it. Default: 1."),
			of(OUT, Kind.PATH, "FOLDER", "Where the run's folder is made. Default: the runs of the data folder."),
			of(PRESET, Kind.TEXT, "NAME", "Settings to begin with, see imagine presets; other options override them."),
			of(GENERATOR, Kind.TEXT, "MODEL", "What makes the pictures: a model's id or folder."),
			of(GUIDE, Kind.TEXT, "MODEL", "What compares pictures and texts: a model's id or folder."),
			of(JUDGE, Kind.TEXT, "MODEL", "What scores the result without taking part: a model's id or folder, or none."),
			of(OPTIMIZER, Kind.TEXT, "ID", "The method of search."),
			of(BACKEND, Kind.TEXT, "ID", "What runs the networks."),
			of(DEVICE, Kind.TEXT, "ID", "Which of the backend's devices."),
			of(THREADS, Kind.INTEGER, "N", "Processor threads; 0 for as many as are allotted. Default: 0."),
			of(TITLE, Kind.TEXT, "TEXT", "What to call the run. Default: its first prompt."),
			of(NOTE, Kind.TEXT, "TEXT", "What is to be remembered about it."),
			repeated(TAG, "WORD", "A keyword; may be given more than once."));

	private RequestOptions() {
	}

	/**
	 * The request that values ask for.
	 *
	 * @param drawn  prompts that are no option's
	 * @param values by name of their option; those of options that are none of a request's own are passed over
	 * @throws UsageException with one plain sentence if they cannot be used
	 */
	public static RunRequest request(List<Prompt> drawn, Map<String, List<String>> values) {
		var prompts = new ArrayList<>(drawn);
		values.getOrDefault(IMAGE, List.of()).forEach(typed -> prompts.add(PromptText.readPicture(typed)));
		values.getOrDefault(AVOID, List.of()).forEach(typed -> prompts.add(PromptText.readAvoided(typed)));
		var models = new ModelNames(last(values, GENERATOR), last(values, GUIDE), last(values, JUDGE));
		var wanted = new Wanted(prompts, Long.parseLong(last(values, SEED, "1")), models, last(values, OPTIMIZER), Map.of(), "");
		var computing = new Computing(last(values, BACKEND), last(values, DEVICE), Integer.parseInt(last(values, THREADS, "0")));
		var words = new Words(System.getProperty("user.name", ""), last(values, TITLE), last(values, NOTE), values.getOrDefault(TAG, List.of()));
		return new RunRequest(wanted, computing, words, values.getOrDefault(OUT, List.of()).isEmpty() ? null : Path.of(last(values, OUT)));
	}

	/**
	 * The values that ask for a request but for its settings and those of its prompts that are texts to draw; what is at its default is left out,
	 * other than the seed. {@link #request} gives back an equal one if nobody else asked for it and its prompts come in its order.
	 */
	public static Map<String, List<String>> values(RunRequest request) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		values.put(AVOID, request.prompts().stream().filter(prompt -> prompt.weight() < 0 && prompt.picture() == null).map(PromptText::writeAvoided).toList());
		values.put(IMAGE, request.prompts().stream().filter(prompt -> prompt.picture() != null).map(PromptText::writePicture).toList());
		values.put(SEED, List.of(Long.toString(request.seed())));
		values.put(OUT, request.runsFolder() == null ? List.of() : List.of(request.runsFolder().toString()));
		values.put(GENERATOR, given(request.generator()));
		values.put(GUIDE, given(request.guide()));
		values.put(JUDGE, given(request.judge()));
		values.put(OPTIMIZER, given(request.optimizer()));
		values.put(BACKEND, given(request.backend()));
		values.put(DEVICE, given(request.device()));
		values.put(THREADS, request.threads() == 0 ? List.of() : List.of(Integer.toString(request.threads())));
		values.put(TITLE, given(request.words().title()));
		values.put(NOTE, given(request.words().notes()));
		values.put(TAG, request.words().tags());
		return values;
	}

	private static List<String> given(String text) {
		return text.isEmpty() ? List.of() : List.of(text);
	}

	private static String last(Map<String, List<String>> values, String name) {
		return last(values, name, "");
	}

	private static String last(Map<String, List<String>> values, String name, String otherwise) {
		List<String> given = values.getOrDefault(name, List.of());
		return given.isEmpty() ? otherwise : given.getLast();
	}
}
