// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.planted;

/** Draws by AWT in the window. */
public final class Painter {
	public java.awt.Color colour() {
		return java.awt.Color.RED;
	}
}
