// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swt.graphics;

/** Stands for the real one, for what is planted. */
public final class ImageData {

	public ImageData(String file) {
		// Nothing is read.
	}
}
