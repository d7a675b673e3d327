// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

/** What the command tells the shell. */
public final class ExitStatus {

	/** Everything asked for was done. */
	public static final int OK = 0;
	/** It was asked for rightly and did not work out. */
	public static final int FAILED = 1;
	/** It was not asked for rightly. */
	public static final int USAGE = 2;
	/** Somebody asked to stop, as the shell reports an interrupt. */
	public static final int INTERRUPTED = 130;

	private ExitStatus() {
	}
}
