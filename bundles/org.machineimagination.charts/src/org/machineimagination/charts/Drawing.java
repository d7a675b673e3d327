// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;

/** A chart that can be put on paper in several forms, which look the same. */
public final class Drawing {

	private final XYChart chart;

	Drawing(XYChart chart) {
		this.chart = chart;
	}

	/** The bytes of a PNG file. */
	public byte[] png() {
		var out = new ByteArrayOutputStream();
		try {
			BitmapEncoder.saveBitmap(chart, out, BitmapFormat.PNG);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/** The text of an SVG file; it has a title, no script, and refers to nothing outside. */
	public String svg() {
		return SvgPicture.of(chart.getWidth(), chart.getHeight(), chart.getTitle(), canvas -> chart.paint(canvas, chart.getWidth(), chart.getHeight()));
	}
}
