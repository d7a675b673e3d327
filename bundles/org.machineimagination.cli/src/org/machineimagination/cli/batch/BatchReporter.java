// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.batch;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.terminal.ShellWord;
import org.machineimagination.studio.batch.BatchListener;
import org.machineimagination.studio.batch.BatchReport;

/** Tells how a batch goes and what came of it. */
abstract class BatchReporter implements BatchListener {

	private @Nullable Path folder; // null before it has begun

	/** The way of reporting that was asked for. */
	static BatchReporter of(boolean json, boolean quiet, Session session) {
		return json ? new JsonBatchReporter(session.terminal().out()) : new PlainBatchReporter(session.terminal(), quiet);
	}

	@Override
	public void started(Path batchFolder, int jobs, int done) {
		folder = batchFolder;
	}

	/** Tells what came of it. */
	abstract void result(BatchReport report);

	/** How to go on after an interrupt; empty if there is nothing to go on with. */
	String resumeHint() {
		return folder == null ? "" : "Go on with: imagine batch --resume " + ShellWord.quote(folder.toString());
	}
}
