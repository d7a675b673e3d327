// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Charts of what was computed elsewhere. */
public final class Charts {

	private static final int WIDTH = 1200;
	private static final int HEIGHT = 700;
	private static final int ROW = 36;
	private static final double NAME_ABOVE = 0.4;
	/** Opacity of bands, of 255; of more curves than {@link #MANY} they would hide each other. */
	private static final int BAND = 40;
	private static final int FAINT_BAND = 12;
	private static final int MANY = 6;
	private static final float BASIC = 2;

	/** Okabe and Ito's colours (2008), which people with any colour vision tell apart; then the same with dashes. */
	private static final Color[] COLOURS = {new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xCC79A7), new Color(0xE69F00),
			new Color(0x56B4E9), new Color(0x000000)};
	private static final BasicStroke[] STROKES = {new BasicStroke(BASIC), dashed(8, 4), dashed(2, 3), dashed(10, 3, 2, 3)};

	static {
		System.setProperty("java.awt.headless", "true");
	}

	private Charts() {
	}

	/** Curves over what begins at 0, with their bands in one frame. Points that are not finite are left out. */
	public static Drawing curves(String title, String xLabel, String yLabel, List<Curve> curves) {
		XYChart chart = chart(title, xLabel, yLabel, HEIGHT);
		chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
		chart.getStyler().setYAxisDecimalPattern("0.0##");
		// Values at equal distances would become the ticks themselves, however odd they are; with a formatter the library looks for round ones.
		chart.setCustomXAxisTickLabelsFormatter(value -> String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.3f", value));
		chart.getStyler().setXAxisMin(0.0).setXAxisTickMarkSpacingHint(110).setYAxisTickMarkSpacingHint(60);
		List<Curve> drawn = curves.stream().map(Charts::finite).flatMap(Optional::stream).toList();
		for (int i = 0; i < drawn.size(); i++) {
			addBand(chart, drawn.get(i), COLOURS[i % COLOURS.length], drawn.size() > MANY ? FAINT_BAND : BAND);
		}
		for (int i = 0; i < drawn.size(); i++) {
			addLine(chart, drawn.get(i), COLOURS[i % COLOURS.length], STROKES[i / COLOURS.length % STROKES.length]);
		}
		return new Drawing(chart);
	}

	/**
	 * Shares from 0 to 1 that grow in steps, over a cost above 0 whose scale is logarithmic.
	 *
	 * @param last cost at which every line ends
	 */
	public static Drawing steps(String title, String xLabel, String yLabel, List<Steps> shares, double last) {
		XYChart chart = chart(title, xLabel, yLabel, HEIGHT);
		chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
		chart.getStyler().setXAxisLogarithmic(true).setYAxisMin(0.0).setYAxisMax(1.0).setYAxisDecimalPattern("0.0");
		chart.setCustomXAxisTickLabelsFormatter(value -> String.format(Locale.ROOT, "%,.0f", value));
		for (int i = 0; i < shares.size(); i++) {
			addLine(chart, shares.get(i).curve(last), COLOURS[i % COLOURS.length], STROKES[i / COLOURS.length % STROKES.length]);
		}
		return new Drawing(chart);
	}

	/** Points with their names, those of a group in one colour. */
	public static Drawing map(String title, String xLabel, String yLabel, List<Place> places) {
		XYChart chart = chart(title, xLabel, yLabel, WIDTH);
		chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
		chart.getStyler().setXAxisDecimalPattern("0.0#").setYAxisDecimalPattern("0.0#");
		List<String> groups = places.stream().map(Place::group).distinct().toList();
		for (int i = 0; i < groups.size(); i++) {
			List<Place> members = members(places, groups.get(i));
			XYSeries series =
					chart.addSeries(groups.get(i), members.stream().mapToDouble(Place::x).toArray(), members.stream().mapToDouble(Place::y).toArray());
			series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
			series.setMarker(i < COLOURS.length ? SeriesMarkers.CIRCLE : SeriesMarkers.DIAMOND).setMarkerColor(COLOURS[i % COLOURS.length]);
		}
		double height = places.stream().mapToDouble(Place::y).max().orElse(0) - places.stream().mapToDouble(Place::y).min().orElse(0);
		places.stream().filter(place -> !place.name().isEmpty()).forEach(place -> chart.addAnnotation(new AnnotationText(place.name(), place.x(),
				place.y() + height / 50, false)));
		return new Drawing(chart);
	}

	private static List<Place> members(List<Place> places, String group) {
		return places.stream().filter(place -> place.group().equals(group)).toList();
	}

	/** Values with their intervals, one below another in the order given, the first at the top, each under its name. */
	public static Drawing ranges(String title, String xLabel, List<Range> ranges) {
		XYChart chart = chart(title, xLabel, "", 120 + ROW * ranges.size());
		chart.getStyler().setLegendVisible(false);
		chart.getStyler().setYAxisMin(-0.5).setYAxisMax(ranges.size() - 0.2).setYAxisTicksVisible(false);
		for (int i = 0; i < ranges.size(); i++) {
			Range range = ranges.get(i);
			double y = ranges.size() - 1 - i;
			XYSeries interval = chart.addSeries("interval " + i, new double[] {range.lower(), range.upper()}, new double[] {y, y});
			interval.setMarker(SeriesMarkers.NONE);
			interval.setLineColor(COLOURS[0]).setLineStyle(STROKES[0]);
			XYSeries value = chart.addSeries("value " + i, new double[] {range.value()}, new double[] {y});
			value.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
			value.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(COLOURS[0]);
			chart.addAnnotation(new AnnotationText(range.name(), range.value(), y + NAME_ABOVE, false));
		}
		return new Drawing(chart);
	}

	private static XYChart chart(String title, String xLabel, String yLabel, int height) {
		XYChart chart = new XYChartBuilder().width(WIDTH).height(height).title(title).xAxisTitle(xLabel).yAxisTitle(yLabel).build();
		chart.getStyler().setChartBackgroundColor(Color.WHITE).setPlotBackgroundColor(Color.WHITE);
		chart.getStyler().setPlotGridLinesColor(new Color(0xDDDDDD)).setPlotBorderVisible(false);
		chart.getStyler().setToolTipsEnabled(false);
		return chart;
	}

	private static void addBand(XYChart chart, Curve curve, Color colour, int opacity) {
		int n = curve.x().length;
		if (n < 2) {
			return;
		}
		double[] x = IntStream.range(0, 2 * n).mapToDouble(i -> curve.x()[i < n ? i : 2 * n - 1 - i]).toArray();
		double[] y = IntStream.range(0, 2 * n).mapToDouble(i -> i < n ? curve.upper()[i] : curve.lower()[2 * n - 1 - i]).toArray();
		XYSeries band = chart.addSeries("band of " + curve.name(), x, y);
		band.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
		band.setShowInLegend(false);
		band.setFillColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity));
		band.setLineColor(new Color(0, 0, 0, 0));
		band.setMarker(SeriesMarkers.NONE);
	}

	private static void addLine(XYChart chart, Curve curve, Color colour, BasicStroke stroke) {
		XYSeries line = chart.addSeries(curve.name(), curve.x(), curve.y());
		line.setLineColor(colour).setLineStyle(stroke);
		line.setMarker(SeriesMarkers.NONE);
	}

	private static Optional<Curve> finite(Curve curve) {
		int[] kept = IntStream.range(0, curve.x().length).filter(i -> Double.isFinite(curve.y()[i]) && Double.isFinite(curve.lower()[i])
				&& Double.isFinite(curve.upper()[i])).toArray();
		return kept.length == 0 ? Optional.empty()
				: Optional.of(new Curve(curve.name(), picked(curve.x(), kept), picked(curve.y(), kept), picked(curve.lower(), kept),
						picked(curve.upper(), kept)));
	}

	private static double[] picked(double[] values, int[] indices) {
		return IntStream.of(indices).mapToDouble(i -> values[i]).toArray();
	}

	private static BasicStroke dashed(float... dashes) {
		return new BasicStroke(BASIC, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
	}
}
