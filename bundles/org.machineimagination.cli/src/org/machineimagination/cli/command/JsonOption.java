// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import picocli.CommandLine.Option;

/** Whether a command tells what it has to tell to programs. */
public final class JsonOption {

	/** Its name. */
	public static final String JSON = "--json";

	@Option(names = JSON, order = OutputOptions.LATE, description = "One JSON object on each line of standard output.")
	boolean json;

	/** Whether it was given. */
	public boolean asked() {
		return json;
	}
}
