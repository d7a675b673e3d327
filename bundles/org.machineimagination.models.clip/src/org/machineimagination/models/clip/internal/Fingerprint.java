// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import java.nio.charset.StandardCharsets;
import org.machineimagination.imagination.model.ModelDescription;

/** One digest of many things. */
public final class Fingerprint {

	private Fingerprint() {
	}

	/** SHA-256 of some texts in order, in lower-case hexadecimal. */
	public static String of(Object... parts) {
		var all = new StringBuilder();
		for (Object part : parts) {
			String text = String.valueOf(part);
			all.append(text.length()).append(':').append(text).append('\n');
		}
		return ModelDescription.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
	}
}
