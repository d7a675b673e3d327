// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.codegen;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the code of every model into its bundle: {@code Regenerate <folder of the bundles>}. */
public final class Regenerate {

	private static final System.Logger LOG = System.getLogger(Regenerate.class.getName());

	private Regenerate() {
	}

	/** Regenerates the code of each model below the folder given as the only argument. */
	public static void main(String[] arguments) throws IOException {
		for (Path model : ModelCode.models(Path.of(arguments[0]))) {
			Path bundle = model.getParent().getParent();
			ModelCode code = ModelCode.generate(model);
			code.write(bundle);
			LOG.log(System.Logger.Level.INFO, "{0}: {1} files", bundle.getFileName(), code.files().size());
		}
	}
}
