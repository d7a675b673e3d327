// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.machineimagination.runs.RunSummary;

/**
 * A column of the list of runs. One of figures stands on the right and grows as wide as the widest of them that has come into sight: a figure that is cut
 * is another figure.
 */
final class RunColumn {

	private static final int MARGINS = 18;

	private final TableColumn column;
	private final Function<RunSummary, String> text;
	private final boolean figures;
	private int longest;

	/** @param width in pixels, at first */
	RunColumn(Table table, String title, boolean figures, int width, Function<RunSummary, String> text) {
		this.text = text;
		this.figures = figures;
		column = new TableColumn(table, figures ? SWT.RIGHT : SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
	}

	/** The column itself. */
	TableColumn column() {
		return column;
	}

	/** What it says of a run. */
	String text(RunSummary run) {
		String words = text.apply(run);
		if (figures && words.length() > longest) {
			longest = words.length();
			widen(words);
		}
		return words;
	}

	/** Later: a table that asks for its rows is not to be laid out meanwhile. */
	private void widen(String widest) {
		var gc = new GC(column.getParent());
		int needed = gc.textExtent(widest).x + MARGINS;
		gc.dispose();
		column.getDisplay().asyncExec(() -> {
			if (!column.isDisposed() && column.getWidth() < needed) {
				column.setWidth(needed);
			}
		});
	}
}
