// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command that works for a while tells of it. */
public final class OutputOptions {

	/** Place in a help that keeps an order: after what says what is wanted. */
	public static final int LATE = 50;
	/** Its name. */
	public static final String QUIET = "--quiet";

	@Mixin
	final JsonOption json = new JsonOption();

	@Option(names = QUIET, order = LATE, description = "Nothing but results and errors.")
	boolean quiet;

	/** Whether it is told to programs. */
	public boolean json() {
		return json.asked();
	}

	/** Whether nothing but results and errors is told. */
	public boolean quiet() {
		return quiet;
	}
}
