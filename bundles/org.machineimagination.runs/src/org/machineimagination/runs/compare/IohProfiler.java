// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Product;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunNames;
import org.machineimagination.runs.LatentFinder;

/**
 * Writes runs for IOHprofiler (Doerr et al. 2018) in the form of IOHexperimenter 0.3.5 and later: for each method a folder, in it for each prompt a JSON
 * file of what there is, and a table of what was reached when. A prompt is a function, a seed an instance, the numbers of a latent are the
 * dimension, and values are maximised. Of a run the table has its first generation, each that is better than all before, and its last.
 */
public final class IohProfiler {

	private static final String VERSION = "0.3.5";
	private static final String SUITE = "machine-imagination";
	private static final ObjectMapper MAPPER = new ObjectMapper();

	/**
	 * A run as a table of two columns.
	 *
	 * @param evaluations {@code [rows]}
	 * @param values      {@code [rows]}
	 * @param best        row of the best value
	 */
	private record Rows(List<Long> evaluations, List<Double> values, int best) {

		static Rows of(double[] evaluations, double[] values) {
			var kept = new Rows(new ArrayList<>(), new ArrayList<>(), 0);
			double best = Double.NEGATIVE_INFINITY;
			int at = 0;
			for (int i = 0; i < values.length; i++) {
				boolean better = values[i] > best;
				if (better || i == values.length - 1 && Double.isFinite(values[i])) {
					kept.evaluations.add((long) evaluations[i]);
					kept.values.add(values[i]);
					best = better ? values[i] : best;
					at = better ? kept.values.size() - 1 : at;
				}
			}
			return new Rows(kept.evaluations, kept.values, at);
		}
	}

	private final Measure measure;
	private final List<String> prompts;
	private final List<Long> seeds;

	private IohProfiler(List<ComparedRun> runs, Measure measure) {
		this.measure = measure;
		this.prompts = runs.stream().map(ComparedRun::prompt).distinct().toList();
		this.seeds = List.copyOf(new TreeSet<>(runs.stream().map(ComparedRun::seed).toList()));
	}

	/**
	 * Writes runs.
	 *
	 * @param finder    finds the latents of runs, whose size is the dimension
	 * @param out       folder for the folders of the methods; it is made if it is not there
	 * @return the JSON files
	 * @throws RunException if it cannot be written, or nobody judged a run on its way
	 */
	public static List<Path> write(List<ComparedRun> runs, Measure measure, LatentFinder finder, Path out) {
		var profiler = new IohProfiler(runs, measure);
		var files = new ArrayList<Path>();
		Map<String, List<ComparedRun>> byMethod = runs.stream().collect(Collectors.groupingBy(ComparedRun::method, LinkedHashMap::new, Collectors.toList()));
		try {
			for (Map.Entry<String, List<ComparedRun>> method : byMethod.entrySet()) {
				Path folder = Files.createDirectories(out.resolve(profiler.folder(method.getKey(), byMethod.keySet())));
				for (List<ComparedRun> ofPrompt : method.getValue().stream().collect(Collectors.groupingBy(ComparedRun::prompt, LinkedHashMap::new,
						Collectors.toList())).values()) {
					files.add(profiler.write(ofPrompt, finder, folder));
				}
			}
			return files;
		} catch (IOException e) {
			throw new RunException("The runs could not be written to %s: %s; choose another folder.".formatted(out, Failure.reason(e)), e);
		}
	}

	/** Names that come to the same words are told apart by their numbers. */
	private String folder(String method, Iterable<String> methods) {
		int number = 0;
		for (String other : methods) {
			number++;
			if (other.equals(method)) {
				break;
			}
		}
		return number + "-" + RunNames.words(method);
	}

	private Path write(List<ComparedRun> runs, LatentFinder finder, Path folder) throws IOException {
		int function = prompts.indexOf(runs.getFirst().prompt()) + 1;
		String name = RunNames.words(runs.getFirst().prompt());
		ObjectNode json = MAPPER.createObjectNode().put("version", VERSION).put("suite", SUITE).put("function_id", function).put("function_name", name)
				.put("maximization", true);
		json.putObject("algorithm").put("name", runs.getFirst().method()).put("info", "%s %s, by the %s".formatted(Product.NAME, Product.version(),
				measure.name().toLowerCase(Locale.ROOT)));
		json.putArray("attributes").add("evaluations").add("raw_y");
		ArrayNode scenarios = json.putArray("scenarios");
		for (Map.Entry<Integer, List<ComparedRun>> scenario : runs.stream()
				.collect(Collectors.groupingBy(run -> finder.dimension(run.folder()), LinkedHashMap::new,
						Collectors.toList()))
				.entrySet()) {
			String path = "data_f%d_%s/IOHprofiler_f%d_DIM%d.dat".formatted(function, name, function, scenario.getKey());
			ArrayNode written = scenarios.addObject().put("dimension", scenario.getKey()).put("path", path).putArray("runs");
			Files.createDirectories(folder.resolve(path).getParent());
			Files.writeString(folder.resolve(path), table(scenario.getValue(), written));
		}
		return Files.writeString(folder.resolve("IOHprofiler_f%d_%s.json".formatted(function, name)),
				MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json)
						+ "\n");
	}

	private String table(List<ComparedRun> runs, ArrayNode written) {
		var table = new StringBuilder();
		for (ComparedRun run : runs) {
			Rows rows = Rows.of(run.curve().evaluations(), measure.curve(run.curve()));
			if (rows.values().isEmpty()) {
				throw new RunException(
						"Nobody judged the run %s on its way, so there is nothing of it to export; run it with --judge-every 1, or export --by guide."
								.formatted(run.folder().getFileName()));
			}
			table.append("evaluations raw_y\n");
			for (int i = 0; i < rows.values().size(); i++) {
				table.append(rows.evaluations().get(i)).append(' ').append(rows.values().get(i)).append('\n');
			}
			ObjectNode node = written.addObject().put("instance", seeds.indexOf(run.seed()) + 1).put("evals", run.figures().evaluations());
			node.putObject("best").put("evals", rows.evaluations().get(rows.best())).put("y", rows.values().get(rows.best())).putArray("x");
		}
		return table.toString();
	}
}
