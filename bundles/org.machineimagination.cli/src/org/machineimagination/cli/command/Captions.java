// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.lang.System.Logger.Level;
import java.text.AttributedString;
import org.machineimagination.media.CaptionPainter;

/**
 * Draws captions with Java's own fonts, without a screen. Only the command line may do so: in the window's process Java's toolkit and the
 * window's would be in each other's way.
 */
public final class Captions implements CaptionPainter {

	private static final String ELLIPSIS = "\u2026";
	private static final int POINTS = 12;

	private final Font font;

	private Captions(Font font) {
		this.font = font;
	}

	/** Captions, or none where the system has no fonts: that is no reason to do without the pictures. */
	public static CaptionPainter open() {
		System.setProperty("java.awt.headless", "true");
		try {
			var captions = new Captions(new Font(Font.SANS_SERIF, Font.PLAIN, POINTS));
			captions.paint("a", POINTS, POINTS);
			return captions;
		} catch (RuntimeException | LinkageError | InternalError e) {
			System.getLogger(Captions.class.getName()).log(Level.WARNING, "There are no fonts to write captions with", e);
			return CaptionPainter.NONE;
		}
	}

	@Override
	public int[] paint(String text, int width, int height) {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, width, height);
			graphics.setColor(Color.BLACK);
			draw(text.strip().replaceAll("\\s+", " "), width, height, graphics);
		} finally {
			graphics.dispose();
		}
		int[] rgb = image.getRGB(0, 0, width, height, null, 0, width);
		for (int i = 0; i < rgb.length; i++) {
			rgb[i] &= 0xFFFFFF;
		}
		return rgb;
	}

	/** Line after line while there is room; the last one ends in dots if there is more. */
	private void draw(String text, int width, int height, Graphics2D graphics) {
		FontRenderContext context = graphics.getFontRenderContext();
		int begin = 0;
		float y = 0;
		while (begin < text.length()) {
			String rest = text.substring(begin);
			var measurer = new LineBreakMeasurer(attributed(rest).getIterator(), context);
			int fitting = measurer.nextOffset(width);
			TextLayout layout = layout(rest.substring(0, fitting), context);
			float line = layout.getAscent() + layout.getDescent() + layout.getLeading();
			boolean last = y + 2 * line > height;
			if (last && fitting < rest.length()) {
				layout = layout(shortened(rest, width, context), context);
			}
			layout.draw(graphics, 0, y + layout.getAscent());
			y += line;
			if (last) {
				return;
			}
			begin += fitting;
		}
	}

	private String shortened(String text, int width, FontRenderContext context) {
		int end = text.length();
		while (end > 0 && layout(text.substring(0, end) + ELLIPSIS, context).getAdvance() > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	private TextLayout layout(String text, FontRenderContext context) {
		return new TextLayout(attributed(text).getIterator(), context);
	}

	private AttributedString attributed(String text) {
		var attributed = new AttributedString(text);
		attributed.addAttribute(TextAttribute.FONT, font);
		return attributed;
	}
}
