// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Draws best and mean loss over the pictures judged. */
public final class CurveCanvas extends Canvas {

	private static final int LEFT = 48;
	private static final int BOTTOM = 20;
	private static final int MARGIN = 8;

	private List<CurvePoint> points = List.of();

	public CurveCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = points.isEmpty() ? "Loss, no values yet"
						: "Loss, now %.2f after %d pictures".formatted(points.getLast().best(), points.getLast().evaluations());
			}
		});
	}

	public void show(List<CurvePoint> curve) {
		points = curve;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (points.size() < 2) {
			return;
		}
		Scale scale = Scale.of(points, new Rectangle(LEFT, MARGIN, area.width - LEFT - MARGIN, area.height - BOTTOM - MARGIN));
		gc.setAntialias(SWT.ON);
		paintAxes(gc, scale);
		gc.setLineWidth(1);
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		paintLine(gc, scale, CurvePoint::mean);
		gc.setLineWidth(2);
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND));
		paintLine(gc, scale, CurvePoint::best);
	}

	private void paintAxes(GC gc, Scale scale) {
		Rectangle plot = scale.plot();
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.drawLine(plot.x, plot.y, plot.x, plot.y + plot.height);
		gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height);
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
		drawRight(gc, "%.1f".formatted(scale.high()), plot.x - 4, plot.y);
		drawRight(gc, "%.1f".formatted(scale.low()), plot.x - 4, plot.y + plot.height - gc.getFontMetrics().getHeight());
		drawRight(gc, scale.last() + " pictures", plot.x + plot.width, plot.y + plot.height + 2);
		gc.drawText("loss: best and mean", plot.x + 2, plot.y + plot.height + 2, true);
	}

	private static void drawRight(GC gc, String text, int right, int y) {
		gc.drawText(text, right - gc.textExtent(text).x, y, true);
	}

	private void paintLine(GC gc, Scale scale, ToDoubleFunction<CurvePoint> value) {
		var path = new Path(getDisplay());
		boolean begun = false;
		for (CurvePoint point : points) {
			double y = value.applyAsDouble(point);
			if (Double.isFinite(y)) {
				if (begun) {
					path.lineTo(scale.x(point.evaluations()), scale.y(y));
				} else {
					path.moveTo(scale.x(point.evaluations()), scale.y(y));
					begun = true;
				}
			}
		}
		gc.drawPath(path);
		path.dispose();
	}

	/** From evaluations and losses to pixels. */
	private record Scale(Rectangle plot, long last, double low, double high) {

		static Scale of(List<CurvePoint> points, Rectangle plot) {
			double low = points.stream().mapToDouble(CurvePoint::best).filter(Double::isFinite).min().orElse(0);
			double high = points.stream().mapToDouble(CurvePoint::mean).filter(Double::isFinite).max().orElse(1);
			return new Scale(plot, points.getLast().evaluations(), low, Math.max(high, low + 1e-6));
		}

		float x(long evaluations) {
			return plot.x + (float) ((double) evaluations / last * plot.width);
		}

		float y(double loss) {
			return plot.y + (float) ((high - loss) / (high - low) * plot.height);
		}
	}
}
