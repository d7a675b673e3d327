// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.machineimagination.imagination.model.Picture;

/** The pictures of a search in a row, as many as fit, from the first to the newest. Owns its images. */
public final class HistoryStrip extends Canvas {

	private static final int GAP = 4;

	private List<Picture> pictures = List.of();
	private List<Image> images = List.of();

	public HistoryStrip(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		addDisposeListener(event -> images.forEach(Image::dispose));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = "History of the search, " + pictures.size() + " pictures";
			}
		});
	}

	public void show(List<Picture> history) {
		if (history.equals(pictures)) {
			return;
		}
		Map<Picture, Image> present = new IdentityHashMap<>();
		for (int i = 0; i < images.size(); i++) {
			present.put(pictures.get(i), images.get(i));
		}
		var shown = new ArrayList<Image>();
		for (Picture picture : history) {
			Image image = present.remove(picture);
			shown.add(image == null ? Images.of(getDisplay(), picture) : image);
		}
		present.values().forEach(Image::dispose);
		pictures = history;
		images = shown;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int side = area.height - 2 * GAP;
		int room = Math.max(1, (area.width - GAP) / (side + GAP));
		int shown = Math.min(room, images.size());
		gc.setInterpolation(SWT.HIGH);
		for (int i = 0; i < shown; i++) {
			int index = shown == 1 ? images.size() - 1 : (int) Math.round((double) i * (images.size() - 1) / (shown - 1));
			Rectangle size = images.get(index).getBounds();
			gc.drawImage(images.get(index), 0, 0, size.width, size.height, GAP + i * (side + GAP), GAP, side, side);
		}
	}
}
