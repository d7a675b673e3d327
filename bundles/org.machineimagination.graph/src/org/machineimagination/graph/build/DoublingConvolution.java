// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.build;

import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.Operators;
import org.machineimagination.graph.Value;

/**
 * Doubling a picture, each pixel becoming four, and then a convolution with a kernel of 3 x 3, as generators have it. In the doubled picture
 * two of three neighbours along an axis are the same pixel, so that their weights may be added beforehand: what lies at even and odd places is
 * four convolutions with kernels of 2 x 2 over the small picture, whose results are woven together (Shi et al. 2016, Is the deconvolution
 * layer the same as a convolutional layer?). That is 16 products a pixel instead of 36.
 */
public final class DoublingConvolution {

	private static final int KERNEL = 3;
	private static final int PHASES = 2;

	private DoublingConvolution() {
	}

	/**
	 * Adds it to a graph.
	 *
	 * @param x      {@code [n, into, height, width]}, all but n known
	 * @param weight {@code [out][into][3][3]}
	 * @param bias   {@code [out]}
	 * @return {@code [n, out, 2 height, 2 width]}; around the doubled picture are zeros
	 */
	public static Value of(Operators g, Value x, float[] weight, float[] bias) {
		int out = bias.length;
		long height = x.shape()[2];
		long width = x.shape()[3];
		var rows = new Value[PHASES];
		for (int row = 0; row < PHASES; row++) {
			var columns = new Value[PHASES];
			for (int column = 0; column < PHASES; column++) {
				columns[column] = g.unsqueeze(phase(g, x, weight, bias, row, column), 4);
			}
			rows[row] = g.unsqueeze(g.reshape(g.concat(4, columns), -1, out, height, PHASES * width), 3);
		}
		return g.reshape(g.concat(3, rows), -1, out, PHASES * height, PHASES * width);
	}

	/** What lies in every second row from one and in every second column from one: at even places nothing follows, at odd ones nothing precedes. */
	private static Value phase(Operators g, Value x, float[] weight, float[] bias, int row, int column) {
		int filters = weight.length / (KERNEL * KERNEL);
		var sums = new double[filters * PHASES * PHASES];
		for (int i = 0; i < weight.length; i++) {
			int tapRow = tap(i / KERNEL % KERNEL, row);
			int tapColumn = tap(i % KERNEL, column);
			sums[(i / (KERNEL * KERNEL) * PHASES + tapRow) * PHASES + tapColumn] += weight[i];
		}
		Attributes attributes = Attributes.ofInts("kernel_shape", PHASES, PHASES).withInts("pads", 1 - row, 1 - column, row, column);
		Value kernel = g.constant(ElementType.FLOAT, sums, bias.length, filters / bias.length, PHASES, PHASES);
		return g.op("Conv", attributes, x, kernel, g.constant(bias, bias.length));
	}

	/** Which of the two pixels that a place sees a neighbour of the doubled picture comes from. */
	private static int tap(int neighbour, int phase) {
		return (neighbour + 1 - phase) / 2;
	}
}
