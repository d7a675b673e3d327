// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Sentences in empty views that say what to do next. */
final class Hints {

	private static final int MARGIN = 16;

	private Hints() {
	}

	/** Paints a sentence in the middle of an area, broken into lines that fit. */
	static void paint(GC gc, Rectangle area, String sentence) {
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		List<String> lines = lines(gc, sentence, Math.max(60, area.width - 2 * MARGIN));
		int height = gc.getFontMetrics().getHeight();
		int y = area.y + (area.height - height * lines.size()) / 2;
		for (String line : lines) {
			gc.drawText(line, area.x + (area.width - gc.textExtent(line).x) / 2, y, true);
			y += height;
		}
	}

	private static List<String> lines(GC gc, String sentence, int width) {
		var lines = new ArrayList<String>();
		var line = new StringBuilder();
		for (String word : sentence.split(" ")) {
			if (!line.isEmpty() && gc.textExtent(line + " " + word).x > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}
}
