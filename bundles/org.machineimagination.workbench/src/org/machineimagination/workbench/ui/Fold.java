// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A part of a form that can be folded away: a button with an arrow, and beneath it what it shows and hides. */
public final class Fold extends Composite {

	private static final String OPEN = "\u25be  ";
	private static final String CLOSED = "\u25b8  ";
	private static final int INDENT = 12;

	private final String name;
	private final Button button;
	private final Composite body;
	private final Runnable resized;

	/** @param resized called when it has become larger or smaller */
	public Fold(Composite parent, String name, Runnable resized) {
		super(parent, SWT.NONE);
		this.name = name;
		this.resized = resized;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		button = Buttons.push(this, SWT.FLAT | SWT.LEFT, CLOSED + name, null, this::toggle);
		button.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			@NonNullByDefault({})
			public void getState(AccessibleControlEvent event) {
				event.detail |= isOpen() ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED;
			}
		});
		body = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).extendedMargins(INDENT, 0, 2, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
		body.setVisible(false);
	}

	/** Where the parts go, in two columns. */
	public Composite body() {
		return body;
	}

	public boolean isOpen() {
		return body.getVisible();
	}

	private void toggle() {
		open(!isOpen());
	}

	public void open(boolean open) {
		body.setVisible(open);
		((GridData) body.getLayoutData()).exclude = !open;
		button.setText((open ? OPEN : CLOSED) + name);
		resized.run();
	}
}
