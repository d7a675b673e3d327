// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.planted;

import org.eclipse.swt.graphics.ImageData;

/** Decodes a picture wherever it is called. */
public final class Decoder {
	public ImageData picture() {
		return new ImageData("picture.png");
	}
}
