// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.optimizer.gradient.AdamSettings;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** CMA-ES interleaved with Adam: every candidate makes a gradient step, and CMA-ES learns where that led. */
@Component(service = PlugIn.class)
public final class InterleavedAdamFactory extends InterleavedFactory<InterleavedAdamSettings, AdamSettings> {

	/** Identifier of the method. */
	public static final String ID = "cma-es+adam";

	/** Made by the framework, or by whoever needs one. */
	public InterleavedAdamFactory() {
		super(ID, "CMA-ES + Adam", InterleavedAdamSettings.class, new AdamFactory(), ADAM);
	}
}
