// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.pixels;

import java.util.List;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Makes generators whose latents are the pixels themselves. */
@Component(service = PlugIn.class)
public final class PixelsFamily implements GeneratorFamily<PixelsSettings> {

	@Override
	public String id() {
		return "pixels";
	}

	@Override
	public String name() {
		return "Pixels";
	}

	@Override
	public String description() {
		return "Takes the sigmoid of the latents as pixels, without a network.";
	}

	@Override
	public List<String> references() {
		return List.of("A. Mordvintsev, N. Pezzotti, L. Schubert, C. Olah: Differentiable Image Parameterizations. Distill, 2018.");
	}

	@Override
	public Class<PixelsSettings> settingsType() {
		return PixelsSettings.class;
	}

	@Override
	public Generator open(ModelDescription description, PixelsSettings settings) {
		return new PixelsGenerator(description, settings.size(), settings.colour());
	}
}
