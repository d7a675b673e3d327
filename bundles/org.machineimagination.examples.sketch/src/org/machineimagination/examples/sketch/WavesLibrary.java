// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import java.util.List;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.ModelLibrary;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Offers the one model of the family of waves, which has no file of weights. */
@Component(service = PlugIn.class)
public final class WavesLibrary implements ModelLibrary {

	@Override
	public String id() {
		return "waves-library";
	}

	@Override
	public String name() {
		return "Waves";
	}

	@Override
	public String description() {
		return "A generator without a network, whose pictures are sums of waves.";
	}

	@Override
	public List<ModelFolder> folders() {
		return List.of(ModelFolder.of(WavesLibrary.class, "org/machineimagination/examples/sketch/waves"));
	}
}
