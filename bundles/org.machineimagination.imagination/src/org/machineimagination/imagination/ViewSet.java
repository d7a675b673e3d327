// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import java.util.LinkedHashMap;
import java.util.Map;
import org.machineimagination.backend.Tensor;

/**
 * Views of a picture as data for the program: a view is {@code gain * (rows X columns) + bias} for each colour channel X. Crop,
 * shift and resize with any separable filter are the two matrices, so the program never changes.
 *
 * @param views   number of views v
 * @param size    side s of a view in pixels
 * @param height  height h of the picture in pixels
 * @param width   width w of the picture in pixels
 * @param rows    {@code [v][s][h]}, every row sums to 1
 * @param columns {@code [v][w][s]}, every column sums to 1
 * @param gain    {@code [v][3]} factor of each channel
 * @param bias    {@code [v][3]} offset of each channel
 */
public record ViewSet(int views, int size, int height, int width, float[] rows, float[] columns, float[] gain, float[] bias) {

	/** Names of the program's inputs that take the views. */
	static final String ROWS = "views.rows";
	static final String COLUMNS = "views.columns";
	static final String GAIN = "views.gain";
	static final String BIAS = "views.bias";

	/** The views as inputs of the program. */
	Map<String, Tensor> tensors() {
		var tensors = new LinkedHashMap<String, Tensor>();
		tensors.put(ROWS, Tensor.of(rows, 1, views, 1, size, height));
		tensors.put(COLUMNS, Tensor.of(columns, 1, views, 1, width, size));
		tensors.put(GAIN, Tensor.of(gain, 1, views, 3, 1, 1));
		tensors.put(BIAS, Tensor.of(bias, 1, views, 3, 1, 1));
		return tensors;
	}
}
