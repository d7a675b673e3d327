// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows one picture as large as fits, or a hint where there is none. Owns the image it is given. */
public final class PictureCanvas extends Canvas {

	private static final int MARGIN = 8;

	private @Nullable Image image; // null where the hint is shown
	private String hint = "";

	public PictureCanvas(Composite parent, String name) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		addDisposeListener(event -> disposeImage());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = image == null ? name + ": " + hint : name;
			}
		});
	}

	/** Shows a picture, which is disposed when another takes its place. */
	public void show(Image picture) {
		disposeImage();
		image = picture;
		redraw();
	}

	/** Shows a sentence in place of a picture. */
	public void hint(String sentence) {
		disposeImage();
		hint = sentence;
		redraw();
	}

	/** Whether a picture is shown. */
	public boolean hasPicture() {
		return image != null;
	}

	/** The picture shown, if there is one; it stays the canvas's own. */
	public @Nullable Image picture() {
		return image;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		Image picture = image;
		if (picture == null) {
			Hints.paint(gc, area, hint);
			return;
		}
		Rectangle size = picture.getBounds();
		int side = Math.max(1, Math.min(area.width, area.height) - 2 * MARGIN);
		double scale = Math.min((double) side / size.width, (double) side / size.height);
		int width = Math.max(1, (int) (size.width * scale));
		int height = Math.max(1, (int) (size.height * scale));
		gc.setAntialias(SWT.ON);
		// Where a picture is enlarged, the best filter of some systems shows every pixel as a square; their usual one is smooth.
		gc.setInterpolation(scale > 1 ? SWT.DEFAULT : SWT.HIGH);
		gc.drawImage(picture, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
	}

	private void disposeImage() {
		Image former = image;
		if (former != null) {
			former.dispose();
			image = null;
		}
	}
}
