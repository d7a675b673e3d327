// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.studio.Studio;

/** What tests of commands begin with: a studio of small networks in a home of its own. */
abstract class CommandTest {

	@TempDir
	Path home;

	Studio studio;

	@BeforeEach
	void start() {
		studio = Studios.small(home);
	}
}
