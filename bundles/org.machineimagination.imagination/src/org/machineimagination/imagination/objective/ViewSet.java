// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.machineimagination.backend.Tensor;

/**
 * Views of a picture as data for the program. A view of the picture X with the channels c and the mean m over all its pixels is
 *
 * <pre>
 * (sum over d of mix[c][d] (rows X_d columns) + cover (bias[c] + centre m)) (1 - hole)
 * </pre>
 *
 * Crop, shift and resize with any separable filter are the two matrices, so the program never changes. Where {@code mix} is empty, it is
 * the diagonal matrix of {@code gain}; without {@code centre} that is 0; without {@code coverRows} the cover is 1 everywhere, and without
 * {@code holeRows} the hole 0.
 *
 * @param views        number of views v
 * @param size         side s of a view in pixels
 * @param height       height h of the picture in pixels
 * @param width        width w of the picture in pixels
 * @param rows         {@code [v][s][h]}, every row sums to 1, or to its share of the picture where views have a grey border
 * @param columns      {@code [v][w][s]}, every column sums to 1, or to its share of the picture
 * @param gain         {@code [v][3]} factor of each channel
 * @param bias         {@code [v][3]} offset of each channel
 * @param mix          {@code [v][3][3]}, or empty
 * @param centre       {@code [v]} weight of the picture's mean, or empty
 * @param coverRows    {@code [v][s]} how much of each row shows the picture, or empty; the cover is the product with the columns'
 * @param coverColumns {@code [v][s]} how much of each column shows the picture, or empty
 * @param holeRows     {@code [v][s]} how much of each row is hidden, or empty; the hole is the product with the columns'
 * @param holeColumns  {@code [v][s]} how much of each column is hidden, or empty
 */
public record ViewSet(int views, int size, int height, int width, float[] rows, float[] columns, float[] gain, float[] bias, float[] mix,
		float[] centre, float[] coverRows, float[] coverColumns, float[] holeRows, float[] holeColumns) {

	/** Names of the program's inputs that take the views. */
	static final String ROWS = "views.rows";
	static final String COLUMNS = "views.columns";
	static final String GAIN = "views.gain";
	static final String BIAS = "views.bias";
	static final String MIX = "views.mix";
	static final String CENTRE = "views.centre";
	static final String COVER_ROWS = "views.cover.rows";
	static final String COVER_COLUMNS = "views.cover.columns";
	static final String HOLE_ROWS = "views.hole.rows";
	static final String HOLE_COLUMNS = "views.hole.columns";

	/** What the program must be able to do for these views. */
	ViewKind kind() {
		return new ViewKind(views, mix.length > 0, centre.length > 0, coverRows.length > 0, holeRows.length > 0);
	}

	/** The views as inputs of the program. */
	Map<String, Tensor> tensors() {
		var tensors = new LinkedHashMap<String, Tensor>();
		tensors.put(ROWS, Tensor.of(rows, 1, views, 1, size, height));
		tensors.put(COLUMNS, Tensor.of(columns, 1, views, 1, width, size));
		tensors.put(BIAS, Tensor.of(bias, 1, views, 3, 1, 1));
		if (mix.length > 0) {
			tensors.put(MIX, Tensor.of(mix, 1, views, 3, 3));
		} else {
			tensors.put(GAIN, Tensor.of(gain, 1, views, 3, 1, 1));
		}
		if (centre.length > 0) {
			tensors.put(CENTRE, Tensor.of(centre, 1, views, 1, 1, 1));
		}
		if (coverRows.length > 0) {
			tensors.put(COVER_ROWS, Tensor.of(coverRows, 1, views, 1, size, 1));
			tensors.put(COVER_COLUMNS, Tensor.of(coverColumns, 1, views, 1, 1, size));
		}
		if (holeRows.length > 0) {
			tensors.put(HOLE_ROWS, Tensor.of(holeRows, 1, views, 1, size, 1));
			tensors.put(HOLE_COLUMNS, Tensor.of(holeColumns, 1, views, 1, 1, size));
		}
		return tensors;
	}

	/** The views from one number, inclusive, to another, exclusive, as a set of their own. */
	ViewSet part(int from, int to) {
		return new ViewSet(to - from, size, height, width, part(rows, from, to), part(columns, from, to), part(gain, from, to), part(bias, from, to),
				part(mix, from, to), part(centre, from, to), part(coverRows, from, to), part(coverColumns, from, to), part(holeRows, from, to),
				part(holeColumns, from, to));
	}

	private float[] part(float[] values, int from, int to) {
		int each = values.length / views;
		return Arrays.copyOfRange(values, from * each, to * each);
	}
}
