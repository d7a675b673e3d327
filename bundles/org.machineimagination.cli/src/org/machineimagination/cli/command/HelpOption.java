// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import picocli.CommandLine.Option;

/** The help option that every command has. */
public final class HelpOption {

	@Option(names = {"-h", "--help"}, order = OutputOptions.LATE + 1, usageHelp = true, description = "Shows this text.")
	boolean help;
}
