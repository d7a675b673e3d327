// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers say of controls. */
public final class Accessibles {

	private Accessibles() {
	}

	/** Gives a control a name and a sentence about it. */
	public static void describe(Control control, String name, String help) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			@NonNullByDefault({})
			public void getDescription(AccessibleEvent event) {
				event.result = help;
			}
		});
	}
}
