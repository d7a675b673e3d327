// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.GenerationRecord;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.files.ArtifactFiles;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.RunException;

/**
 * The figures of a run's generations, which are in the tables beside its record. Once a run has finished its record says by a digest what they are;
 * until then its checkpoint says how far they hold.
 */
final class Generations {

	private Generations() {
	}

	/**
	 * Puts the figures into the model of a run, unless its record has them within, as those of format 1 do.
	 *
	 * @throws RunException if they are missing, damaged or not those that the run wrote; the model is then as it was
	 */
	static void fill(Run run, Path folder) {
		if (run.getTrace().isEmpty() && !Experiments.artifacts(run, Roles.TRACE).isEmpty()) {
			Extent extent = extent(run, folder);
			run.getTrace().addAll(extent == Extent.NONE ? List.<GenerationRecord>of() : Trace.records(folder, extent.figures(), extent.times()));
		}
	}

	/**
	 * The rows of the table of figures by the names of its columns.
	 *
	 * @throws RunException if they are missing, damaged or not those that the run wrote
	 */
	static List<Map<String, String>> rows(Run run, Path folder) {
		return TableFile.read(folder.resolve(Trace.FIGURES), extent(run, folder).figures());
	}

	/**
	 * How many bytes of the tables hold.
	 *
	 * @param figures of the figures
	 * @param times   of the times
	 */
	private record Extent(long figures, long times) {
		static final Extent NONE = new Extent(0, 0);
		static final Extent ALL = new Extent(Long.MAX_VALUE, Long.MAX_VALUE);
	}

	private static Extent extent(Run run, Path folder) {
		Artifact figures = Experiments.artifacts(run, Roles.TRACE).stream().findFirst()
				.orElseThrow(() -> new RunException("The record in %s names no table of figures.".formatted(folder)));
		if (figures.getSha256() == null) {
			return Checkpoint.read(folder).map(checkpoint -> new Extent(checkpoint.traceLength(), checkpoint.timingLength())).orElse(Extent.NONE);
		}
		require(figures, folder);
		Experiments.artifacts(run, ResultFiles.TIMING_ROLE).forEach(times -> require(times, folder));
		return Extent.ALL;
	}

	private static void require(Artifact table, Path folder) {
		try {
			Optional<String> change = ArtifactFiles.change(table, folder);
			if (change.isPresent()) {
				throw new RunException(change.get());
			}
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}
}
