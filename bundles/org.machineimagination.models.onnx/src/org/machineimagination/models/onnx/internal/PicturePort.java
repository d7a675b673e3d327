// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;

/**
 * The output of the network that is a picture.
 *
 * @param output   its name
 * @param layout   how pixels lie
 * @param channels 1 grey, 2 grey and opacity, 3 colour, 4 colour and opacity
 * @param width    in pixels
 * @param height   in pixels
 * @param black    value of black
 * @param white    value of white
 */
public record PicturePort(String output, Layout layout, int channels, int width, int height, double black, double white) {

	/** How pixels lie. */
	public enum Layout {
		/** One plane for each channel. */
		NCHW,
		/** One number for each channel, pixel by pixel. */
		NHWC,
		/** One row of numbers for the whole picture, plane by plane. */
		FLAT
	}

	/** The picture as every generator gives it: {@code [n, 3, height, width]} in -1..1. */
	Value normalised(GraphBuilder g, Value raw) {
		Value planes = switch (layout) {
			case NCHW, FLAT -> g.reshape(g.cast(raw, ElementType.FLOAT), -1, channels, height, width);
			case NHWC -> g.transpose(g.reshape(g.cast(raw, ElementType.FLOAT), -1, height, width, channels), 0, 3, 1, 2);
		};
		boolean opacity = channels == 2 || channels == 4;
		if (!opacity) {
			double scale = 2 / (white - black);
			return coloured(g, scaled(g, planes, scale, -1 - black * scale));
		}
		double scale = 1 / (white - black);
		Value shares = scaled(g, planes, scale, -black * scale);
		Value alpha = g.slice(shares, 1, channels - 1, channels);
		// Seen on white: colour times opacity and what shines through, 1 - opacity; then from 0..1 to -1..1.
		Value seen = g.add(g.mul(g.add(g.slice(shares, 1, 0, channels - 1), -1), alpha), 1);
		return coloured(g, scaled(g, seen, 2, -1));
	}

	private static Value scaled(GraphBuilder g, Value x, double scale, double offset) {
		Value product = scale == 1 ? x : g.mul(x, scale);
		return offset == 0 ? product : g.add(product, offset);
	}

	private Value coloured(GraphBuilder g, Value x) {
		return channels <= 2 ? g.concat(1, x, x, x) : x;
	}
}
