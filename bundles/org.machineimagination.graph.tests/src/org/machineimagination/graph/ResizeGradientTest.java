// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.machineimagination.graph.GradientCheck.checkLinear;
import static org.machineimagination.graph.GradientCheck.random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Resizing up and down, by scales and by sizes, in every mode that models are exported with. */
class ResizeGradientTest {

	@ParameterizedTest
	@CsvSource({"nearest,asymmetric,floor", "nearest,half_pixel,round_prefer_floor", "nearest,align_corners,round_prefer_ceil",
			"nearest,half_pixel,ceil", "linear,half_pixel,floor", "linear,align_corners,floor", "linear,asymmetric,floor",
			"linear,pytorch_half_pixel,floor", "cubic,half_pixel,floor", "cubic,align_corners,floor", "cubic,asymmetric,floor",
			"cubic,pytorch_half_pixel,floor"})
	void everyModeUpAndDown(String mode, String coordinates, String rounding) {
		Attributes attributes = Attributes.of("mode", mode).with("coordinate_transformation_mode", coordinates).with("nearest_mode", rounding);
		for (float[] scales : new float[][] {{1, 1, 2, 3}, {1, 1, 1.6f, 0.7f}, {1, 1, 0.5f, 1}}) {
			checkLinear((b, x) -> b.op("Resize", attributes, x.get(0), Value.NONE, b.constant(scales, 4)), random(2, 2, 4, 5));
		}
		for (long[] sizes : new long[][] {{2, 2, 7, 3}, {2, 2, 1, 9}}) {
			checkLinear((b, x) -> b.op("Resize", attributes, x.get(0), Value.NONE, Value.NONE, b.longs(sizes)), random(2, 2, 4, 5));
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = {-0.5, -0.75})
	void cubicWithAnotherCoefficientAndWithoutTheOutside(double a) {
		Attributes attributes = Attributes.of("mode", "cubic").withFloat("cubic_coeff_a", a).with("exclude_outside", 1);
		checkLinear((b, x) -> b.op("Resize", attributes, x.get(0), Value.NONE, b.constant(new float[] {1, 1, 1.5f, 2.5f}, 4)), random(1, 2, 4, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = {"nearest", "linear"})
	void onlySomeAxesAndSignalsOfOneAxis(String mode) {
		Attributes attributes = Attributes.of("mode", mode);
		checkLinear((b, x) -> b.op("Resize", attributes.withInts("axes", 2, 3), x.get(0), Value.NONE, b.constant(new float[] {2, 2}, 2)),
				random(1, 2, 3, 4));
		checkLinear((b, x) -> b.op("Resize", attributes, x.get(0), Value.NONE, b.constant(new float[] {1, 1, 2}, 3)), random(2, 3, 4));
	}
}
