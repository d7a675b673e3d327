// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.starter;

import java.util.List;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.ModelLibrary;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/**
 * The built-in models. The build copies {@code models/starter} into this bundle under {@code starter/}; a plain class path needs the
 * folder {@code models} of the source tree as one of its roots, or this bundle's jar.
 */
@Component(service = PlugIn.class)
public final class StarterLibrary implements ModelLibrary {

	private static final List<ModelFolder> FOLDERS = List.of(folder("generator"), folder("guide"), folder("judge"));

	@Override
	public String id() {
		return "starter";
	}

	@Override
	public String name() {
		return "Starter models";
	}

	@Override
	public String description() {
		return "A small generator of drawings with a guide and a judge, trained on emoji and clip art that may be used freely.";
	}

	@Override
	public List<ModelFolder> folders() {
		return FOLDERS;
	}

	private static ModelFolder folder(String name) {
		return ModelFolder.of(StarterLibrary.class, "starter/" + name);
	}
}
