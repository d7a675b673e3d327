// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Lists to choose from. */
public final class Combos {

	private Combos() {
	}

	/** A list whose choice the mouse wheel does not change: whoever scrolls past it chooses nothing. */
	public static Combo choice(Composite parent) {
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		combo.addListener(SWT.MouseHorizontalWheel, event -> event.doit = false);
		return combo;
	}
}
