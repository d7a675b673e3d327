// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import static org.machineimagination.request.words.RequestOption.of;
import static org.machineimagination.request.words.RequestOption.repeated;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Computing;
import org.machineimagination.request.ModelNames;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.StartLatents;
import org.machineimagination.request.Wanted;
import org.machineimagination.request.Words;
import org.machineimagination.request.words.RequestOption.Kind;

/** What can be said of a request whichever plug-ins there are: the options, and what they mean, there and back. */
public final class RequestOptions {

	public static final String AVOID = "--avoid";
	public static final String IMAGE = "--image";
	public static final String SEED = "--seed";
	public static final String OUT = "--out";

	/** Names the latents to begin at. */
	public static final String START = "--start";

	/** Names the preset, which is put under what else is said. */
	public static final String PRESET = "--preset";

	public static final String GENERATOR = "--generator";
	public static final String GUIDE = "--guide";
	public static final String JUDGE = "--judge";
	public static final String OPTIMIZER = "--optimizer";
	public static final String BACKEND = "--backend";

	private static final String DEVICE = "--device";
	private static final String THREADS = "--threads";
	private static final String AUTHOR = "--author";
	private static final String NO_AUTHOR = "--no-author";
	private static final String TITLE = "--title";
	private static final String NOTE = "--note";
	private static final String TAG = "--tag";
	private static final String SOURCE_TEXT = "--source-text";
	private static final String SOURCE_SEGMENT = "--source-segment";
	private static final String SOURCE_QUOTE = "--source-quote";
	private static final String SOURCE_START = "--source-start";
	private static final String SOURCE_END = "--source-end";
	private static final String SOURCE_SHA256 = "--source-sha256";

	/** The options in the order in which helps list them. */
	public static final List<RequestOption> ALL = List.of(
			repeated(AVOID, "TEXT", "What to keep away from; may be given more than once."),
			repeated(IMAGE, "FILE", "A picture to draw, too, as a prompt is; a weight may follow after a colon, below 0 to keep away from it. May be given "
					+ "more than once."),
			of(SEED, Kind.LONG, "N", "Every random number follows from it. Default: 1."),
			of(START, Kind.TEXT, "LATENTS", "Where the search begins: a run, a file of latents (.npz, with #2 behind it its second picture), or the workshop's "
					+ "*_noise.txt. Default: as the settings say."),
			of(OUT, Kind.PATH, "FOLDER", "Where the run's folder is made. Default: the runs of the data folder."),
			of(PRESET, Kind.TEXT, "NAME", "Settings to begin with, see imagine presets; other options override them."),
			of(GENERATOR, Kind.TEXT, "MODEL", "What makes the pictures: a model's id or folder."),
			of(GUIDE, Kind.TEXT, "MODEL", "What compares pictures and texts: a model's id or folder."),
			of(JUDGE, Kind.TEXT, "MODEL", "What scores the result without taking part: a model's id or folder, or none."),
			of(OPTIMIZER, Kind.TEXT, "ID", "The method of search."),
			of(BACKEND, Kind.TEXT, "ID", "What runs the networks."),
			of(DEVICE, Kind.TEXT, "ID", "Which of the backend's devices."),
			of(THREADS, Kind.INTEGER, "N", "Processor threads; 0 for as many as are allotted. Default: 0."),
			of(AUTHOR, Kind.TEXT, "NAME", "Who asks, for the record and the picture. Default: nobody is named."),
			of(NO_AUTHOR, Kind.ANSWER, "yes|no", "Names nobody, even where --author does."),
			of(TITLE, Kind.TEXT, "TEXT", "What to call the run. Default: its first prompt."),
			of(NOTE, Kind.TEXT, "TEXT", "What is to be remembered about it."),
			repeated(TAG, "WORD", "A keyword; may be given more than once."),
			of(SOURCE_TEXT, Kind.TEXT, "ID", "The text that the words of the first prompt come from, for the record alone, as are the following."),
			of(SOURCE_SEGMENT, Kind.TEXT, "ID", "The segment of that text."),
			of(SOURCE_QUOTE, Kind.TEXT, "TEXT", "The passage as it stands there."),
			of(SOURCE_START, Kind.INTEGER, "N", "Unicode code points before the passage."),
			of(SOURCE_END, Kind.INTEGER, "N", "Unicode code points before its end."),
			of(SOURCE_SHA256, Kind.TEXT, "HEX", "SHA-256 of the text."));

	private static final List<String> SOURCE = List.of(SOURCE_TEXT, SOURCE_SEGMENT, SOURCE_QUOTE, SOURCE_START, SOURCE_END, SOURCE_SHA256);

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
		if (SOURCE.stream().anyMatch(values::containsKey) && !prompts.isEmpty()) {
			prompts.set(0, prompts.getFirst().withSource(source(values)));
		}
		var models = new ModelNames(last(values, GENERATOR), last(values, GUIDE), last(values, JUDGE));
		var wanted = new Wanted(prompts, Long.parseLong(last(values, SEED, "1")), models, last(values, OPTIMIZER), Map.of(), "",
				StartLatents.typed(last(values, START)));
		var computing = new Computing(last(values, BACKEND), last(values, DEVICE), Integer.parseInt(last(values, THREADS, "0")));
		boolean nobody = RequestOption.isYes(last(values, NO_AUTHOR, "no"));
		var words = new Words(nobody ? "" : last(values, AUTHOR), last(values, TITLE), last(values, NOTE), values.getOrDefault(TAG, List.of()));
		return new RunRequest(wanted, computing, words, values.getOrDefault(OUT, List.of()).isEmpty() ? null : Path.of(last(values, OUT)));
	}

	private static Prompt.Source source(Map<String, List<String>> values) {
		int start = Integer.parseInt(last(values, SOURCE_START, "0"));
		return new Prompt.Source(last(values, SOURCE_TEXT), last(values, SOURCE_SEGMENT), last(values, SOURCE_QUOTE), start,
				Integer.parseInt(last(values, SOURCE_END, Integer.toString(start))), last(values, SOURCE_SHA256));
	}

	/**
	 * The values that ask for a request but for its settings and those of its prompts that are texts to draw; what is at its default is left out,
	 * other than the seed. {@link #request} gives back an equal one if its prompts come in its order, and none but the first has a source.
	 */
	public static Map<String, List<String>> values(RunRequest request) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		values.put(AVOID, request.prompts().stream().filter(prompt -> prompt.weight() < 0 && prompt.picture() == null).map(PromptText::writeAvoided).toList());
		values.put(IMAGE, request.prompts().stream().filter(prompt -> prompt.picture() != null).map(PromptText::writePicture).toList());
		values.put(SEED, List.of(Long.toString(request.seed())));
		values.put(START, given(request.start().source()));
		values.put(OUT, request.runsFolder() == null ? List.of() : List.of(request.runsFolder().toString()));
		values.put(GENERATOR, given(request.generator()));
		values.put(GUIDE, given(request.guide()));
		values.put(JUDGE, given(request.judge()));
		values.put(OPTIMIZER, given(request.optimizer()));
		values.put(BACKEND, given(request.backend()));
		values.put(DEVICE, given(request.device()));
		values.put(THREADS, request.threads() == 0 ? List.of() : List.of(Integer.toString(request.threads())));
		values.put(AUTHOR, given(request.words().requestedBy()));
		values.put(TITLE, given(request.words().title()));
		values.put(NOTE, given(request.words().notes()));
		values.put(TAG, request.words().tags());
		Prompt.Source source = request.prompts().getFirst().source();
		if (source != null) {
			put(source, values);
		}
		return values;
	}

	private static void put(Prompt.Source source, Map<String, List<String>> values) {
		values.put(SOURCE_TEXT, List.of(source.text()));
		values.put(SOURCE_SEGMENT, given(source.segment()));
		values.put(SOURCE_QUOTE, given(source.quote()));
		values.put(SOURCE_START, List.of(Integer.toString(source.start())));
		values.put(SOURCE_END, List.of(Integer.toString(source.end())));
		values.put(SOURCE_SHA256, given(source.sha256()));
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
