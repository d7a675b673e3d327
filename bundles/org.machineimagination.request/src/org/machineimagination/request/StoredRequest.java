// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request as a part of a file that stays on this machine, in the one written form of requests, its number included. */
public final class StoredRequest {

	private StoredRequest() {
	}

	/** Writes a request; where its run's folder is made is not part of it. */
	public static ObjectNode write(RunRequest request) {
		return RequestJson.write(request, RequestPaths.ABSOLUTE).put(RequestJson.FORMAT_FIELD, RequestJson.FORMAT);
	}

	/**
	 * Reads a request.
	 *
	 * @param what what holds it, as the beginning of a sentence, for example {@code The queue /home/ada/queue.json}
	 * @throws RunException if it is none that this version knows
	 */
	public static RunRequest read(JsonNode node, String what) {
		JsonFields fields = JsonFields.of(node, "", problem -> new RunException("%s %s.".formatted(what, problem)));
		RequestJson.format(fields, RequestJson.FORMAT);
		return RequestJson.read(fields, RequestPaths.ABSOLUTE);
	}
}
