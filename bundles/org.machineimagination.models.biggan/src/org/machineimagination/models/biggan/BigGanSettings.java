// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan;

import org.machineimagination.plugin.Setting;

/** What a person chooses when a generator of this kind is opened. */
public record BigGanSettings(
		@Setting(label = "Truncation", help = "Variety against quality: noise beyond twice this is cut off; 0 takes the model's own default.", initial = "0", minimum = 0, maximum = 1) double truncation) {
}
