// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Push buttons as the system draws them. */
public final class Buttons {

	/** Where the platform's style engine looks whether it is to keep away from a control. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private Buttons() {
	}

	/** A button with a text, which may have a mnemonic, and perhaps a sentence about it. */
	public static Button push(Composite parent, String text, @Nullable String help, Runnable work) {
		return push(parent, SWT.NONE, text, help, work);
	}

	/** A button as the other one, with more style bits. */
	public static Button push(Composite parent, int style, String text, @Nullable String help, Runnable work) {
		var button = new Button(parent, SWT.PUSH | style);
		// The platform's style sheet paints all push buttons white, on which the white text of a default button cannot be read.
		button.setData(UNSTYLED, true);
		button.setText(text);
		button.setToolTipText(help);
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	/** A box to check with a text. */
	public static Button check(Composite parent, String text) {
		var button = new Button(parent, SWT.CHECK);
		// The platform's style sheet paints these white, too, and the system draws the mark in white.
		button.setData(UNSTYLED, true);
		button.setText(text);
		return button;
	}
}
