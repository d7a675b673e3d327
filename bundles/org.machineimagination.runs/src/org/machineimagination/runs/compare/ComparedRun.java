// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.request.RunException;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.runs.RunCurve;
import org.machineimagination.runs.RunFigures;
import org.machineimagination.runs.RunRecord;
import org.machineimagination.runs.SettingTable;

/**
 * A finished run among those that are compared.
 *
 * @param method  the settings in which it differs from others, prompt and seed left aside
 * @param prompt  its prompts as they would be typed
 * @param seed    its seed
 * @param folder  its folder
 * @param figures what came of it
 * @param curve   how it went
 */
public record ComparedRun(String method, String prompt, long seed, Path folder, RunFigures figures, RunCurve curve) {

	private static final Set<String> NO_METHOD = Set.of(SettingTable.PROMPT, SettingTable.SEED);

	/**
	 * Reads runs; those that are not finished are passed over.
	 *
	 * @param folders folders of runs
	 * @throws RunException if none is finished or one cannot be read
	 */
	public static List<ComparedRun> read(List<Path> folders) {
		List<Path> finished = folders.stream().filter(folder -> RunRecord.load(folder).run().getStatus() == RunStatus.FINISHED).toList();
		if (finished.isEmpty()) {
			throw new RunException("None of the runs is finished; there is nothing to compare.");
		}
		SettingTable table = SettingTable.of(finished.stream().map(RecordedRequest::of).toList());
		var runs = new ArrayList<ComparedRun>();
		for (int i = 0; i < finished.size(); i++) {
			runs.add(new ComparedRun(table.name(i, NO_METHOD), table.text(i, SettingTable.PROMPT), Long.parseLong(table.text(i, SettingTable.SEED)),
					finished.get(i), RunFigures.of(finished.get(i)), RunCurve.of(finished.get(i))));
		}
		return List.copyOf(runs);
	}

	/** Pictures that the guide looked at, each view of a candidate counted: what the search cost; not a number if the trace does not say. */
	public double encodings() {
		return curve.views().length == 0 ? Double.NaN : curve.views()[curve.views().length - 1];
	}
}
