// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.util.List;

/**
 * Everything that determines a run, bit for bit: what a record and a picture keep of it.
 *
 * @param request        complete, with the threads that were really used
 * @param models         the models in use
 * @param backendVersion version of the backend's runtime
 * @param deviceName     what people call the device
 * @param chunk          candidates judged at once; 0 if it is still to be found
 */
public record Recipe(RunRequest request, List<ModelPrint> models, String backendVersion, String deviceName, int chunk) {

	public Recipe {
		models = List.copyOf(models);
	}

	public Recipe withChunk(int found) {
		return new Recipe(request, models, backendVersion, deviceName, found);
	}
}
