// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.plugin.SettingException;

/**
 * The truncation that a network was made for.
 *
 * @param input   the network's input for it, if it is not built in
 * @param minimum above 0
 * @param maximum at most 1
 * @param initial taken where nobody asks for another
 */
record TruncationRange(@Nullable String input, double minimum, double maximum, double initial) {

	private static final double SMALLEST = 0.02;

	/** What a description says; a model that says nothing has a truncation built in and is clamped as if that were 1. */
	static TruncationRange of(ModelDescription description) {
		JsonNode json = description.json().path("truncation");
		double maximum = json.path("maximum").asDouble(1);
		var range = new TruncationRange(json.path("input").asText(null), json.path("minimum").asDouble(SMALLEST), maximum,
				json.path("initial").asDouble(maximum));
		if (!(0 < range.minimum && range.minimum <= range.initial && range.initial <= range.maximum && range.maximum <= 1)) {
			throw description.lacks("a truncation with 0 < minimum <= initial <= maximum <= 1");
		}
		return range;
	}

	/**
	 * The truncation to use.
	 *
	 * @param wanted as set, 0 for the model's own default
	 * @throws SettingException if the network cannot do that
	 */
	double choose(double wanted) {
		if (wanted == 0) {
			return initial;
		}
		if (wanted < minimum || wanted > maximum) {
			throw new SettingException("truncation", "The setting truncation is %s, but this generator takes %s to %s; 0 is its own default, %s."
					.formatted(wanted, minimum, maximum, initial));
		}
		return wanted;
	}
}
