// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.machineimagination.workbench.ui.Accessibles;
import org.machineimagination.workbench.ui.Combos;

/** The fields in which models and methods are chosen, in a form of three columns. */
final class ChoiceFields {

	private static final int NARROW = 100;

	/** One field with what can be chosen in it. */
	private static final class Field {

		private final Combo combo;
		private final String help;
		private List<Choices.Choice> choices = List.of();
		private String id = "";

		Field(Composite parent, String label, String help, Runnable changed) {
			this.help = help;
			new Label(parent, SWT.NONE).setText(label);
			combo = Combos.choice(parent);
			combo.setToolTipText(help);
			Accessibles.describe(combo, label.replace("&", "").replace(":", ""), help);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(combo);
			combo.addListener(SWT.Selection, event -> {
				choose(choices.get(combo.getSelectionIndex()).id());
				changed.run();
			});
		}

		void show(List<Choices.Choice> others) {
			choices = others;
			combo.setItems(others.stream().map(Choices.Choice::name).toArray(String[]::new));
			choose(id);
		}

		/** The identifier chosen; empty means the default. */
		String id() {
			return id;
		}

		/** Chooses by identifier; the default, which is the first, where there is no such choice. */
		void choose(String wanted) {
			int index = Math.max(0, choices.stream().map(Choices.Choice::id).toList().indexOf(wanted));
			id = choices.isEmpty() ? wanted : choices.get(index).id();
			combo.select(index);
			explain();
		}

		private void explain() {
			int index = combo.getSelectionIndex();
			combo.setToolTipText(index < 0 ? help : help + "\n" + choices.get(index).name() + ": " + choices.get(index).help());
		}
	}

	private final Field generator;
	private final Field guide;
	private final Field judge;
	private final Field method;
	private final Field backend;

	/**
	 * @param settingsChanged called when a choice is made that has settings of its own
	 * @param guideChanged    called when another guide is chosen
	 */
	ChoiceFields(Composite parent, Runnable settingsChanged, Runnable guideChanged) {
		generator = new Field(parent, "&Generator:", "What makes the pictures.", settingsChanged);
		guide = new Field(parent, "G&uide:", "What compares pictures and texts, and so steers the search.", guideChanged);
		judge = new Field(parent, "&Judge:", "What scores the result without having taken part.", () -> {});
		method = new Field(parent, "&Optimizer:", "The method of search.", settingsChanged);
		backend = new Field(parent, "&Backend:", "What runs the networks.", () -> {});
	}

	/** Offers choices; what was chosen stays where it is still there. */
	void show(Choices choices) {
		generator.show(choices.generators());
		guide.show(choices.guides());
		judge.show(choices.judges());
		method.show(choices.methods());
		backend.show(choices.backends());
	}

	/** What is chosen. */
	PromptInput.PlugIns chosen() {
		return new PromptInput.PlugIns(generator.id(), guide.id(), judge.id(), method.id(), backend.id());
	}

	/** Chooses; where there is no such thing, the default. */
	void choose(PromptInput.PlugIns plugIns) {
		generator.choose(plugIns.generator());
		guide.choose(plugIns.guide());
		judge.choose(plugIns.judge());
		method.choose(plugIns.method());
		backend.choose(plugIns.backend());
	}
}
