// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.util.List;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.models.biggan.BigGanFamily;
import org.machineimagination.models.biggan.BigGanSettings;
import org.machineimagination.models.clip.ClipFamily;
import org.machineimagination.models.starter.MiniLm;
import org.machineimagination.models.starter.StarterLibrary;
import org.machineimagination.plugin.Settings;

/** The starter models, read as the product reads them. */
final class Starter {

	private static final List<ModelFolder> FOLDERS = new StarterLibrary().folders();
	private static final ClipFamily CLIP = new ClipFamily(List.of(new MiniLm()), null);

	private Starter() {
	}

	static Generator generator() {
		return new BigGanFamily().open(ModelDescription.read(FOLDERS.get(0)), Settings.defaults(BigGanSettings.class));
	}

	static Perceptor guide(Backend backend) {
		return CLIP.open(ModelDescription.read(FOLDERS.get(1)), Engine.of(backend));
	}

	static Perceptor judge(Backend backend) {
		return CLIP.open(ModelDescription.read(FOLDERS.get(2)), Engine.of(backend));
	}
}
