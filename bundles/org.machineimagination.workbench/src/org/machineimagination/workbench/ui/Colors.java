// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Colours by what they mean, from the theme. Nobody disposes them. */
public final class Colors {

	private Colors() {
	}

	/** Of a sentence that says what is wrong. */
	public static Color error(Control control) {
		Color color = JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
		return color == null ? control.getForeground() : color;
	}

	/** Of what is less important. */
	public static Color quiet(Control control) {
		return control.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
	}
}
