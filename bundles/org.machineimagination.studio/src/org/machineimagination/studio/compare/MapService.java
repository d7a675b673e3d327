// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.machineimagination.backend.Engine;
import org.machineimagination.catalog.Models;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.runs.ResultFiles;
import org.machineimagination.statistics.PrincipalComponents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes maps of pictures and lines. Works on the calling thread until the map is there. */
@Component(service = MapService.class)
public final class MapService {

	/** Pictures read and looked at in one go. */
	private static final int BATCH = 64;

	private final Models models;

	@Activate
	public MapService(@Reference Models models) {
		this.models = models;
	}

	/**
	 * A map of the results of runs and of their lines, in the eyes of the guide of the first run.
	 *
	 * <p>A perceptor puts pictures and words into two clouds apart from each other; each is moved onto the origin, so that the map shows what differs among
	 * pictures and among lines, and not what pictures and lines are.
	 *
	 * @param runs   folders of finished runs
	 * @param engine computes
	 * @throws RuntimeException                                 with one plain sentence if there are too many, or one cannot be read
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public PictureMap map(List<Path> runs, Engine engine, Cancellation cancellation) {
		List<RunRequest> requests = runs.stream().map(RecordedRequest::of).toList();
		List<String> lines = requests.stream().flatMap(MapService::lines).distinct().toList();
		if (runs.isEmpty()) {
			throw new RunException("There is no run to put on a map.");
		}
		if (runs.size() + lines.size() > PrincipalComponents.MOST_POINTS) {
			throw new UsageException("There are %,d pictures and lines; at most %,d go on a map. Give fewer runs.".formatted(runs.size() + lines.size(),
					PrincipalComponents.MOST_POINTS));
		}
		String guide = requests.getFirst().guide();
		try (ImageScorer eyes = AbandonableTask.call(() -> models.openScorer(guide, engine, cancellation), ImageScorer::close, cancellation)) {
			double[][] pictures = centred(pictures(runs, eyes, cancellation));
			double[][] words = centred(lines.isEmpty() ? new double[0][] : doubles(List.of(eyes.perceptor().embed(lines, cancellation))));
			var components = PrincipalComponents.of(Stream.concat(Arrays.stream(pictures), Arrays.stream(words)).toArray(double[][]::new), 2);
			var spots = new ArrayList<PictureMap.Spot>();
			for (int i = 0; i < pictures.length; i++) {
				spots.add(spot(Optional.of(runs.get(i)), requests.get(i).name(), components.project(pictures[i])));
			}
			for (int i = 0; i < words.length; i++) {
				spots.add(spot(Optional.empty(), lines.get(i), components.project(words[i])));
			}
			return new PictureMap(eyes.perceptor().description().id(), List.copyOf(spots), components.shares());
		}
	}

	/** What runs are to draw in words. */
	private static Stream<String> lines(RunRequest request) {
		return request.prompts().stream().filter(prompt -> prompt.weight() > 0 && prompt.picture() == null).map(Prompt::text);
	}

	private static double[][] pictures(List<Path> runs, ImageScorer eyes, Cancellation cancellation) {
		var all = new ArrayList<float[]>();
		for (int from = 0; from < runs.size(); from += BATCH) {
			List<Path> batch = runs.subList(from, Math.min(runs.size(), from + BATCH));
			all.addAll(eyes.directions(batch.stream().map(run -> PictureFiles.read(run.resolve(ResultFiles.PICTURE))).toList(), cancellation));
		}
		return doubles(all);
	}

	private static double[][] doubles(List<float[]> rows) {
		var all = new double[rows.size()][];
		for (int i = 0; i < all.length; i++) {
			float[] row = rows.get(i);
			all[i] = new double[row.length];
			for (int j = 0; j < row.length; j++) {
				all[i][j] = row[j];
			}
		}
		return all;
	}

	private static double[][] centred(double[][] points) {
		double[] mean = points.length == 0 ? new double[0] : new double[points[0].length];
		for (double[] point : points) {
			for (int i = 0; i < mean.length; i++) {
				mean[i] += point[i] / points.length;
			}
		}
		for (double[] point : points) {
			for (int i = 0; i < mean.length; i++) {
				point[i] -= mean[i];
			}
		}
		return points;
	}

	private static PictureMap.Spot spot(Optional<Path> run, String words, double[] place) {
		return new PictureMap.Spot(run, words, place[0], place[1]);
	}
}
