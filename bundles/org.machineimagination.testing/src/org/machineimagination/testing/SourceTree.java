// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.nio.file.Path;

/** The sources that the tests are run in; each bundle's tests run in the folder of their bundle, {@code bundles/X.tests}. */
public final class SourceTree {

	/** The folder of {@code README.md}. */
	public static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

	/** What the scripts in {@code models/training/reference} wrote with PyTorch: models, and what they compute there. */
	public static final Path GOLDEN = ROOT.resolve("models/training/reference/golden");

	private SourceTree() {
	}
}
