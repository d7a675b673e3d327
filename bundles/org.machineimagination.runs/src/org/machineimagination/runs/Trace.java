// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.machineimagination.experiment.ExperimentFactory;
import org.machineimagination.experiment.GenerationRecord;
import org.machineimagination.imagination.latent.ClassWeight;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.RunException;

/**
 * The figures of every generation, written as soon as it is done. What follows from the seed is in one table and what the clock said in
 * another, so that the first is the same whenever the run is done again.
 */
public final class Trace implements AutoCloseable {

	public static final String FIGURES = "trace.csv";
	public static final String TIMES = "timing.csv";

	private static final String GENERATION = "generation";
	static final String EVALUATIONS = "evaluations";
	static final String VIEWS = "views";
	private static final String SECONDS = "seconds";
	static final String BEST_LOSS = "best-loss";
	private static final String MEAN_LOSS = "mean-loss";
	private static final String DEVIATION_LOSS = "deviation-loss";
	static final String BEST_SIMILARITY = "best-similarity";
	private static final String MEAN_SIMILARITY = "mean-similarity";
	static final String JUDGE_SIMILARITY = "judge-similarity";
	private static final String STEP_SIZE = "step-size";
	private static final String REGULARISER = "regulariser ";
	private static final String CLASSES = "strongest-classes";

	/** Columns that are for reading in the table: the model of a record, which holds all generations, goes without them. */
	private static final Pattern TABLE_ONLY = Pattern.compile("(deviation|best)-(similarity|regulariser .*)|noise-.*|classes-.*|" + CLASSES);

	/** Waiting for the disk takes milliseconds, which would show in runs of fast generations. */
	private static final long NANOSECONDS_BETWEEN_FORCES = Duration.ofSeconds(1).toNanos();

	private final TableFile figures;
	private final TableFile times;
	private long lastForce = System.nanoTime();

	private Trace(TableFile figures, TableFile times) {
		this.figures = figures;
		this.times = times;
	}

	/** Opens the tables of a run; what they hold beyond the checkpoint is cut off. */
	public static Trace open(Path folder, long figuresLength, long timesLength) {
		TableFile figures = TableFile.open(folder.resolve(FIGURES), figuresLength);
		try {
			return new Trace(figures, TableFile.open(folder.resolve(TIMES), timesLength));
		} catch (RuntimeException e) {
			figures.close();
			throw e;
		}
	}

	/**
	 * Adds a generation.
	 *
	 * @param judged  what the judge says of the best candidate so far, if it was asked
	 * @param seconds seconds at work so far
	 */
	public void add(Generation generation, OptionalDouble judged, double seconds) {
		var row = new LinkedHashMap<String, String>();
		row.put(GENERATION, Long.toString(generation.number()));
		row.put(EVALUATIONS, Long.toString(generation.evaluations()));
		row.put(VIEWS, Long.toString(generation.views()));
		row.put(BEST_LOSS, Double.toString(generation.bestLoss()));
		row.put(MEAN_LOSS, Double.toString(generation.meanLoss()));
		row.put(DEVIATION_LOSS, Double.toString(generation.deviationLoss()));
		row.put(BEST_SIMILARITY, Double.toString(generation.bestSimilarity()));
		row.put(MEAN_SIMILARITY, Double.toString(generation.meanSimilarity()));
		row.put(JUDGE_SIMILARITY, judged.isPresent() ? Double.toString(judged.getAsDouble()) : "");
		generation.regularisers().forEach((name, value) -> row.put(REGULARISER + name, Double.toString(value)));
		generation.spread().forEach((name, value) -> row.put(name, Double.toString(value)));
		if (!generation.classes().isEmpty()) {
			row.put(CLASSES, generation.classes().stream().map(Trace::words).collect(Collectors.joining("; ")));
		}
		generation.optimizer().forEach((name, value) -> row.putIfAbsent(name, Double.toString(value)));
		figures.add(row);
		var time = new LinkedHashMap<String, String>();
		time.put(GENERATION, Long.toString(generation.number()));
		time.put(SECONDS, String.format(Locale.ROOT, "%.3f", seconds));
		times.add(time);
		if (System.nanoTime() - lastForce > NANOSECONDS_BETWEEN_FORCES) {
			figures.force();
			times.force();
			lastForce = System.nanoTime();
		}
	}

	private static String words(ClassWeight each) {
		return String.format(Locale.ROOT, "%s %.3f", each.name(), each.weight());
	}

	/** Whether the tables hold at least so many bytes; after a power failure they may not. */
	static boolean holds(Path folder, long figuresLength, long timesLength) {
		try {
			return Files.size(folder.resolve(FIGURES)) >= figuresLength && Files.size(folder.resolve(TIMES)) >= timesLength;
		} catch (IOException e) {
			System.getLogger(Trace.class.getName()).log(System.Logger.Level.DEBUG, "A table of " + folder + " is missing", e);
			return false;
		}
	}

	public long figuresLength() {
		return figures.length();
	}

	public long timesLength() {
		return times.length();
	}

	@Override
	public void close() {
		try {
			figures.close();
		} finally {
			times.close();
		}
	}

	/** The generations of a run as the model of its record has them. */
	public static List<GenerationRecord> records(Path folder) {
		return records(folder, Long.MAX_VALUE, Long.MAX_VALUE);
	}

	/**
	 * The generations of a run as the model of its record has them.
	 *
	 * @param figuresLength bytes of the figures to read
	 * @param timesLength   bytes of the times to read
	 * @throws RunException if a table cannot be read
	 */
	static List<GenerationRecord> records(Path folder, long figuresLength, long timesLength) {
		Path times = folder.resolve(TIMES);
		var seconds = new LinkedHashMap<String, Double>();
		List<Map<String, String>> rows = TableFile.read(times, timesLength);
		for (int i = 0; i < rows.size(); i++) {
			Map<String, String> row = rows.get(i);
			seconds.put(row.get(GENERATION), cell(times, i, SECONDS, row.getOrDefault(SECONDS, ""), Double::parseDouble));
		}
		Path figures = folder.resolve(FIGURES);
		var records = new ArrayList<GenerationRecord>();
		for (Map<String, String> row : TableFile.read(figures, figuresLength)) {
			records.add(record(figures, records.size(), row, seconds));
		}
		return records;
	}

	/**
	 * Makes sure that a run's tables are what a search can go on from, so that no search is done in vain.
	 *
	 * @param generations how many are done
	 * @throws RunException if they cannot be read or are damaged; the sentence names the place
	 */
	public static void requireSound(Path folder, long generations, long figuresLength, long timesLength) {
		List<GenerationRecord> records = records(folder, figuresLength, timesLength);
		for (int i = 0; i < generations; i++) {
			if (i >= records.size() || records.get(i).getGeneration() != i + 1) {
				throw new RunException("The table %s is damaged: its row %d is not that of generation %d. The run cannot go on; begin it anew."
						.formatted(folder.resolve(FIGURES), i + 2, i + 1));
			}
		}
	}

	/**
	 * What a cell says.
	 *
	 * @param row from 0, the names of the columns not counted
	 */
	private static <T> T cell(Path table, int row, String column, String text, Function<String, T> parse) {
		try {
			return parse.apply(text);
		} catch (NumberFormatException e) {
			throw new RunException("The table %s is damaged: the %s in its row %d is no number: '%.40s'.".formatted(table, column, row + 2, text), e);
		}
	}

	private static GenerationRecord record(Path table, int number, Map<String, String> row, Map<String, Double> seconds) {
		GenerationRecord record = ExperimentFactory.eINSTANCE.createGenerationRecord();
		record.setSeconds(seconds.getOrDefault(row.get(GENERATION), Double.NaN));
		row.forEach((column, text) -> cell(table, number, column, text, value -> {
			put(record, column, value);
			return record;
		}));
		return record;
	}

	private static void put(GenerationRecord record, String column, String text) {
		switch (column) {
			case GENERATION -> record.setGeneration(Integer.parseInt(text));
			case EVALUATIONS -> record.setEvaluations(Long.parseLong(text));
			case BEST_LOSS -> record.setBestLoss(number(text));
			case MEAN_LOSS -> record.setMeanLoss(number(text));
			case DEVIATION_LOSS -> record.setStdLoss(number(text));
			case BEST_SIMILARITY -> record.setBestSimilarity(number(text));
			case MEAN_SIMILARITY -> record.setMeanSimilarity(number(text));
			case STEP_SIZE -> record.setStepSize(number(text));
			default -> putFurther(record, column, text);
		}
	}

	private static void putFurther(GenerationRecord record, String column, String text) {
		if (text.isEmpty() || TABLE_ONLY.matcher(column).matches()) {
			return;
		}
		if (column.startsWith(REGULARISER)) {
			record.getRegularisers().put(column.substring(REGULARISER.length()), number(text));
		} else {
			record.getDiagnostics().put(column, number(text));
		}
	}

	private static double number(String text) {
		return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
	}
}
