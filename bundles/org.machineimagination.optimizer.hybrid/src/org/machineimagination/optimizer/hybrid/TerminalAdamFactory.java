// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.optimizer.gradient.AdamSettings;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** CMA-ES followed by Adam from the best candidate of all. */
@Component(service = PlugIn.class)
public final class TerminalAdamFactory extends TerminalFactory<TerminalAdamSettings, AdamSettings> {

	/** Identifier of the method. */
	public static final String ID = "cma-es-then-adam";

	/** Made by the framework, or by whoever needs one. */
	public TerminalAdamFactory() {
		super(ID, "CMA-ES, then Adam", TerminalAdamSettings.class, new AdamFactory(), ADAM);
	}
}
