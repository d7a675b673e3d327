// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.gradient.SgdFactory;
import org.machineimagination.optimizer.gradient.SgdSettings;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** CMA-ES interleaved with gradient descent: every candidate makes a gradient step, and CMA-ES learns where that led. */
@Component(service = PlugIn.class)
public final class InterleavedSgdFactory extends InterleavedFactory<InterleavedSgdSettings, SgdSettings> {

	/** Identifier of the method. */
	public static final String ID = "cma-es+sgd";

	/** Made by the framework, or by whoever needs one. */
	public InterleavedSgdFactory() {
		super(ID, "CMA-ES + gradient descent", InterleavedSgdSettings.class, new SgdFactory(), MOMENTUM);
	}
}
