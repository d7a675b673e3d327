// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.machineimagination.imagination.model.Picture;

/** Pictures as the window's toolkit has them. Whoever asks for an image disposes it. */
public final class Images {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
	private static final int MOST_PIXELS = 1 << 26;

	private Images() {
	}

	/** The image of a picture. */
	public static Image of(Display display, Picture picture) {
		var data = new ImageData(picture.width(), picture.height(), 24, RGB);
		int[] pixels = picture.toRgb();
		for (int y = 0; y < picture.height(); y++) {
			data.setPixels(0, y, picture.width(), pixels, y * picture.width());
		}
		return new Image(display, data);
	}

	/**
	 * The picture in a file, shrunk to fit a square; empty if there is none that can be shown.
	 *
	 * @throws IllegalStateException in the window's thread, which must not wait for files
	 */
	static Optional<ImageData> read(Path file, int side) {
		if (Display.getCurrent() != null) {
			throw new IllegalStateException("A picture was to be decoded in the window's thread: " + file);
		}
		try {
			var data = new ImageData(file.toString());
			if ((long) data.width * data.height > MOST_PIXELS) {
				return Optional.empty();
			}
			double scale = Math.min(1, (double) side / Math.max(data.width, data.height));
			return Optional.of(data.scaledTo(Math.max(1, (int) (data.width * scale)), Math.max(1, (int) (data.height * scale))));
		} catch (SWTException e) {
			return Optional.empty();
		}
	}
}
