// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.gradient.SgdFactory;
import org.machineimagination.optimizer.gradient.SgdSettings;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** CMA-ES followed by gradient descent from the best candidate of all. */
@Component(service = PlugIn.class)
public final class TerminalSgdFactory extends TerminalFactory<TerminalSgdSettings, SgdSettings> {

	/** Identifier of the method. */
	public static final String ID = "cma-es-then-sgd";

	/** Made by the framework, or by whoever needs one. */
	public TerminalSgdFactory() {
		super(ID, "CMA-ES, then gradient descent", TerminalSgdSettings.class, new SgdFactory(), MOMENTUM);
	}
}
