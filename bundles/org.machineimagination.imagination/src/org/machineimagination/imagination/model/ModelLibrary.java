// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import java.util.List;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.PlugInKind;

/** A collection of model folders that a bundle contributes, so that models ship as plug-ins like everything else. */
@PlugInKind(value = "model library", plural = "model libraries")
public interface ModelLibrary extends PlugIn {

	/** The folders, in the order to offer them. Listing opens no file. */
	List<ModelFolder> folders();
}
