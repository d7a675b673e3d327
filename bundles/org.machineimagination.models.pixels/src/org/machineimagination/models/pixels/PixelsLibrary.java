// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.pixels;

import java.util.List;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.ModelLibrary;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Offers the one model of this family, which is there without any file of weights. */
@Component(service = PlugIn.class)
public final class PixelsLibrary implements ModelLibrary {

	private static final List<ModelFolder> FOLDERS = List.of(ModelFolder.of(PixelsLibrary.class, "org/machineimagination/models/pixels/model"));

	@Override
	public String id() {
		return "pixels-library";
	}

	@Override
	public String name() {
		return "Pixels";
	}

	@Override
	public String description() {
		return "A generator without a network, whose latents are the pixels themselves.";
	}

	@Override
	public List<ModelFolder> folders() {
		return FOLDERS;
	}
}
