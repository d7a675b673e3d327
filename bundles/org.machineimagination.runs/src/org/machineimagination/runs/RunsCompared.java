// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.request.RunException;

/**
 * Finished runs side by side: the settings in which they differ, what came of them, and their curves, averaged over those that differ in
 * nothing but, usually, the seed.
 *
 * @param settings names of the settings that differ, prompt and seed among them if they do
 * @param runs     in the order asked for
 * @param groups   in the order in which their first runs come
 * @param left     runs that are not finished and are left out
 */
public record RunsCompared(List<String> settings, List<Row> runs, List<Group> groups, List<Path> left) {

	/**
	 * A run.
	 *
	 * @param folder   its folder
	 * @param settings texts of the settings that differ, in their order
	 * @param figures  what came of it
	 */
	public record Row(Path folder, List<String> settings, RunFigures figures) {
	}

	/**
	 * Runs that are averaged.
	 *
	 * @param name  the settings that they share and others do not
	 * @param guide similarity of the best candidate so far on its own views
	 * @param judge what the judge says of it; without any value if it was not asked
	 */
	public record Group(String name, MeanCurve guide, MeanCurve judge) {
	}

	/**
	 * Compares runs.
	 *
	 * @param folders folders of runs
	 * @param over    names of settings that runs of a group may differ in, for example {@code seed}
	 * @throws RunException if none is finished or one cannot be read
	 */
	static RunsCompared of(List<Path> folders, Set<String> over) {
		List<Path> finished = folders.stream().filter(folder -> RunRecord.load(folder).run().getStatus() == RunStatus.FINISHED).toList();
		if (finished.isEmpty()) {
			throw new RunException("None of the runs is finished; there is nothing to compare.");
		}
		SettingTable table = SettingTable.of(finished.stream().map(RecordedRequest::of).toList());
		List<String> differing = table.differing();
		var rows = new ArrayList<Row>();
		Map<String, List<RunCurve>> curves = new LinkedHashMap<>();
		for (int i = 0; i < finished.size(); i++) {
			int run = i;
			rows.add(new Row(finished.get(i), differing.stream().map(setting -> table.text(run, setting)).toList(), RunFigures.of(finished.get(i))));
			curves.computeIfAbsent(table.name(i, over), name -> new ArrayList<>())
					.add(RunCurve.of(RunRecord.load(finished.get(i)), finished.get(i)));
		}
		return new RunsCompared(differing, rows, groups(curves), folders.stream().filter(folder -> !finished.contains(folder)).toList());
	}

	private static List<Group> groups(Map<String, List<RunCurve>> curves) {
		return curves.entrySet().stream().map(entry -> new Group(entry.getKey(), MeanCurve.of(entry.getValue(), RunCurve::similarityAt),
				MeanCurve.of(entry.getValue(), RunCurve::judgeAt))).toList();
	}
}
