// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.machineimagination.studio.TinyPlugIns;

/** A batch in a process of its own that tells after each job how much memory Java has taken for its heap. */
public final class ChildHeap {

	private ChildHeap() {
	}

	/** @param arguments home, folder of batches, number of lines */
	public static void main(String[] arguments) {
		ChildBatch.run(TinyPlugIns.studio(Path.of(arguments[0])), Path.of(arguments[1]), Integer.parseInt(arguments[2]), new BatchListener() {
			@Override
			public void ended(JobState state, int ended) {
				System.out.println(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted());
			}
		});
	}
}
