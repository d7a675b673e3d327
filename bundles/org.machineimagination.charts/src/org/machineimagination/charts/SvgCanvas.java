// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints.Key;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What is drawn on it becomes an SVG picture: shapes as paths, letters as their outlines, so that the picture looks the same wherever it is seen. Colours
 * are even, pictures within pictures are refused: charts have none. The superclass says nothing of null, so this class cannot either.
 */
@NonNullByDefault({})
final class SvgCanvas extends Graphics2D {

	private static final String TEXT =
			"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">\n<title>%s</title>\n";

	/** Keeps fonts, colours, transforms and clips, as all canvases have them. */
	private final Graphics2D state;
	private final StringBuilder paths;

	private SvgCanvas(Graphics2D state, StringBuilder paths) {
		this.state = state;
		this.paths = paths;
	}

	/** An empty canvas. */
	static SvgCanvas empty() {
		return new SvgCanvas(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics(), new StringBuilder());
	}

	/** The picture. */
	String svg(int width, int height, String title) {
		String safe = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return TEXT.formatted(width, height, width, height, safe) + paths + "</svg>\n";
	}

	@Override
	public void draw(Shape shape) {
		if (shape == null) {
			return;
		}
		if (state.getStroke() instanceof BasicStroke stroke) {
			var dashes = new StringBuilder();
			float[] lengths = stroke.getDashArray();
			for (int i = 0; lengths != null && i < lengths.length; i++) {
				dashes.append(i == 0 ? " stroke-dasharray=\"" : " ").append(number(lengths[i])).append(i == lengths.length - 1 ? "\"" : "");
			}
			add(shape, "fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s%s".formatted(colour(), number(stroke.getLineWidth()),
					opacity("stroke-opacity"), dashes));
		} else {
			fill(state.getStroke().createStrokedShape(shape));
		}
	}

	@Override
	public void fill(Shape shape) {
		if (shape != null) {
			add(shape, "fill=\"%s\"%s".formatted(colour(), opacity("fill-opacity")));
		}
	}

	private void add(Shape shape, String style) {
		if (state.getColor().getAlpha() == 0) {
			return;
		}
		String path = path(shape.getPathIterator(state.getTransform()));
		if (path.isEmpty()) {
			return;
		}
		Shape clip = state.getClip();
		if (clip == null) {
			paths.append("<path d=\"").append(path).append("\" ").append(style).append("/>\n");
			return;
		}
		int id = paths.length();
		paths.append("<clipPath id=\"c%d\"><path d=\"%s\"/></clipPath>".formatted(id, path(clip.getPathIterator(state.getTransform()))));
		paths.append("<path d=\"").append(path).append("\" ").append(style).append(" clip-path=\"url(#c%d)\"/>\n".formatted(id));
	}

	private String colour() {
		return String.format(Locale.ROOT, "#%06x", state.getColor().getRGB() & 0xFFFFFF);
	}

	private String opacity(String name) {
		int alpha = state.getColor().getAlpha();
		return alpha == 255 ? "" : " %s=\"%s\"".formatted(name, number(alpha / 255.0));
	}

	private static String path(PathIterator steps) {
		var path = new StringBuilder();
		var points = new double[6];
		for (; !steps.isDone(); steps.next()) {
			int count = switch (steps.currentSegment(points)) {
				case PathIterator.SEG_MOVETO -> letter(path, 'M', 2);
				case PathIterator.SEG_LINETO -> letter(path, 'L', 2);
				case PathIterator.SEG_QUADTO -> letter(path, 'Q', 4);
				case PathIterator.SEG_CUBICTO -> letter(path, 'C', 6);
				default -> letter(path, 'Z', 0);
			};
			for (int i = 0; i < count; i++) {
				path.append(i == 0 ? "" : " ").append(number(points[i]));
			}
		}
		return path.toString();
	}

	private static int letter(StringBuilder path, char letter, int count) {
		path.append(letter);
		return count;
	}

	/** Two decimals, none where there are only zeros. */
	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.2f", value);
		return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
	}

	@Override
	public void drawString(String text, float x, float y) {
		if (text != null && !text.isEmpty()) {
			fill(new TextLayout(text, state.getFont(), state.getFontRenderContext()).getOutline(AffineTransform.getTranslateInstance(x, y)));
		}
	}

	@Override
	public Graphics create() {
		return new SvgCanvas((Graphics2D) state.create(), paths);
	}

	@Override
	public void drawString(String text, int x, int y) {
		drawString(text, (float) x, (float) y);
	}

	@Override
	public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
		fill(glyphs.getOutline(x, y));
	}

	@Override
	public void drawLine(int x1, int y1, int x2, int y2) {
		draw(new Line2D.Double(x1, y1, x2, y2));
	}

	@Override
	public void fillRect(int x, int y, int width, int height) {
		fill(new Rectangle(x, y, width, height));
	}

	@Override
	public void clearRect(int x, int y, int width, int height) {
		fill(new Rectangle(x, y, width, height));
	}

	@Override
	public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
		draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
	}

	@Override
	public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
		fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
	}

	@Override
	public void drawOval(int x, int y, int width, int height) {
		draw(new Ellipse2D.Double(x, y, width, height));
	}

	@Override
	public void fillOval(int x, int y, int width, int height) {
		fill(new Ellipse2D.Double(x, y, width, height));
	}

	@Override
	public void drawArc(int x, int y, int width, int height, int start, int angle) {
		draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
	}

	@Override
	public void fillArc(int x, int y, int width, int height, int start, int angle) {
		fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
	}

	@Override
	public void drawPolyline(int[] xs, int[] ys, int count) {
		for (int i = 1; i < count; i++) {
			drawLine(xs[i - 1], ys[i - 1], xs[i], ys[i]);
		}
	}

	@Override
	public void drawPolygon(int[] xs, int[] ys, int count) {
		draw(new Polygon(xs, ys, count));
	}

	@Override
	public void fillPolygon(int[] xs, int[] ys, int count) {
		fill(new Polygon(xs, ys, count));
	}

	@Override
	public void drawString(AttributedCharacterIterator text, int x, int y) {
		throw unsupported();
	}

	@Override
	public void drawString(AttributedCharacterIterator text, float x, float y) {
		throw unsupported();
	}

	@Override
	public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
		throw unsupported();
	}

	@Override
	public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
		throw unsupported();
	}

	@Override
	public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
		throw unsupported();
	}

	@Override
	public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
		throw unsupported();
	}

	@Override
	public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
		throw unsupported();
	}

	@Override
	public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
		throw unsupported();
	}

	@Override
	public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
		throw unsupported();
	}

	@Override
	public boolean drawImage(Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
		throw unsupported();
	}

	@Override
	public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, ImageObserver observer) {
		throw unsupported();
	}

	@Override
	public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, Color background,
			ImageObserver observer) {
		throw unsupported();
	}

	@Override
	public void copyArea(int x, int y, int width, int height, int dx, int dy) {
		throw unsupported();
	}

	@Override
	public void setXORMode(Color colour) {
		throw unsupported();
	}

	private static UnsupportedOperationException unsupported() {
		return new UnsupportedOperationException("Charts draw shapes and letters only");
	}

	@Override
	public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
		return state.hit(area, shape, onStroke);
	}

	@Override
	public GraphicsConfiguration getDeviceConfiguration() {
		return state.getDeviceConfiguration();
	}

	@Override
	public void setComposite(Composite composite) {
		state.setComposite(composite);
	}

	@Override
	public void setPaint(Paint paint) {
		state.setPaint(paint);
	}

	@Override
	public void setStroke(Stroke stroke) {
		state.setStroke(stroke);
	}

	@Override
	public void setRenderingHint(Key key, Object value) {
		state.setRenderingHint(key, value);
	}

	@Override
	public Object getRenderingHint(Key key) {
		return state.getRenderingHint(key);
	}

	@Override
	public void setRenderingHints(Map<?, ?> hints) {
		state.setRenderingHints(hints);
	}

	@Override
	public void addRenderingHints(Map<?, ?> hints) {
		state.addRenderingHints(hints);
	}

	@Override
	public RenderingHints getRenderingHints() {
		return state.getRenderingHints();
	}

	@Override
	public void translate(int x, int y) {
		state.translate(x, y);
	}

	@Override
	public void translate(double x, double y) {
		state.translate(x, y);
	}

	@Override
	public void rotate(double angle) {
		state.rotate(angle);
	}

	@Override
	public void rotate(double angle, double x, double y) {
		state.rotate(angle, x, y);
	}

	@Override
	public void scale(double x, double y) {
		state.scale(x, y);
	}

	@Override
	public void shear(double x, double y) {
		state.shear(x, y);
	}

	@Override
	public void transform(AffineTransform transform) {
		state.transform(transform);
	}

	@Override
	public void setTransform(AffineTransform transform) {
		state.setTransform(transform);
	}

	@Override
	public AffineTransform getTransform() {
		return state.getTransform();
	}

	@Override
	public Paint getPaint() {
		return state.getPaint();
	}

	@Override
	public Composite getComposite() {
		return state.getComposite();
	}

	@Override
	public void setBackground(Color colour) {
		state.setBackground(colour);
	}

	@Override
	public Color getBackground() {
		return state.getBackground();
	}

	@Override
	public Stroke getStroke() {
		return state.getStroke();
	}

	@Override
	public void clip(Shape shape) {
		state.clip(shape);
	}

	@Override
	public FontRenderContext getFontRenderContext() {
		return state.getFontRenderContext();
	}

	@Override
	public Color getColor() {
		return state.getColor();
	}

	@Override
	public void setColor(Color colour) {
		state.setColor(colour);
	}

	@Override
	public void setPaintMode() {
		state.setPaintMode();
	}

	@Override
	public Font getFont() {
		return state.getFont();
	}

	@Override
	public void setFont(Font font) {
		state.setFont(font);
	}

	@Override
	public FontMetrics getFontMetrics(Font font) {
		return state.getFontMetrics(font);
	}

	@Override
	public Rectangle getClipBounds() {
		return state.getClipBounds();
	}

	@Override
	public void clipRect(int x, int y, int width, int height) {
		state.clipRect(x, y, width, height);
	}

	@Override
	public void setClip(int x, int y, int width, int height) {
		state.setClip(x, y, width, height);
	}

	@Override
	public Shape getClip() {
		return state.getClip();
	}

	@Override
	public void setClip(Shape shape) {
		state.setClip(shape);
	}

	@Override
	public void dispose() {
		state.dispose();
	}
}
