// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.settings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.workbench.ui.Accessibles;
import org.machineimagination.workbench.ui.Buttons;
import org.machineimagination.workbench.ui.Colors;
import org.machineimagination.workbench.ui.Combos;

/** One setting in a form of two columns: its label, a field that fits its type, and beneath it what is wrong with its text. */
public final class SettingRow {

	private static final int NARROW = 90;
	private static final String YES = "true";
	private static final String NO = "false";

	private final SettingDescriptor descriptor;
	private final Control field;
	private final Label problem;
	private boolean filling;

	/** @param changed called when a person has changed the text */
	SettingRow(Composite parent, SettingDescriptor descriptor, Runnable changed) {
		this.descriptor = descriptor;
		var label = new Label(parent, SWT.NONE);
		label.setText(descriptor.type() == boolean.class ? "" : descriptor.label() + ":");
		field = field(parent, () -> {
			if (!filling) {
				changed.run();
			}
		});
		String help = descriptor.explanation();
		label.setToolTipText(help);
		field.setToolTipText(help);
		Accessibles.describe(field, descriptor.label(), help);
		problem = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, SWT.DEFAULT).exclude(true).applyTo(problem);
		problem.setForeground(Colors.error(parent));
		problem.setVisible(false);
		setText(descriptor.initial());
	}

	/** The setting's identifier. */
	String id() {
		return descriptor.id();
	}

	/** Its default. */
	String initial() {
		return descriptor.initial();
	}

	/** What is typed or chosen. */
	String text() {
		return switch (field) {
			case Button button -> button.getSelection() ? YES : NO;
			case Combo combo -> combo.getText();
			case Text text -> text.getText();
			default -> throw new IllegalStateException("A setting has no such field");
		};
	}

	void setText(String value) {
		filling = true;
		switch (field) {
			case Button button -> button.setSelection(value.equals(YES));
			case Combo combo -> combo.setText(value);
			case Text text -> text.setText(value);
			default -> throw new IllegalStateException("A setting has no such field");
		}
		filling = false;
	}

	/** Types a text as a person would. */
	public void type(String value) {
		setText(value);
		field.notifyListeners(field instanceof Text ? SWT.Modify : SWT.Selection, null);
	}

	/** Says what is wrong, or with an empty sentence that nothing is. Returns whether that is new. */
	boolean setProblem(String sentence) {
		if (problem.getText().equals(sentence)) {
			return false;
		}
		problem.setText(sentence);
		problem.setVisible(!sentence.isEmpty());
		((GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
		return true;
	}

	/** The sentence on what is wrong; empty if nothing is. */
	public String problem() {
		return problem.getText();
	}

	void focus() {
		field.setFocus();
	}

	private Control field(Composite parent, Runnable changed) {
		if (descriptor.type() == boolean.class) {
			Button button = Buttons.check(parent, descriptor.label());
			button.addListener(SWT.Selection, event -> changed.run());
			return button;
		}
		if (!descriptor.choices().isEmpty()) {
			Combo combo = Combos.choice(parent);
			combo.setItems(descriptor.choices().toArray(String[]::new));
			combo.addListener(SWT.Selection, event -> changed.run());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
			return combo;
		}
		var text = new Text(parent, SWT.BORDER);
		text.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
		return text;
	}
}
