// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.machineimagination.graph.GradientCheck.apart;
import static org.machineimagination.graph.GradientCheck.checkLinear;
import static org.machineimagination.graph.GradientCheck.random;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Convolutions and pooling: strides, pads, dilations, groups, and sizes that do not come out even. */
class WindowGradientTest {

	static Stream<Attributes> windows() {
		return Stream.of(Attributes.NONE, Attributes.ofInts("pads", 1, 1, 1, 1), Attributes.ofInts("strides", 2, 2),
				Attributes.ofInts("strides", 2, 3).withInts("pads", 1, 0, 2, 1), Attributes.ofInts("dilations", 2, 1),
				Attributes.ofInts("strides", 2, 1).withInts("dilations", 1, 2).withInts("pads", 1, 2, 0, 1),
				Attributes.ofInts("strides", 3, 3).withInts("pads", 1, 1, 1, 1),
				Attributes.of("auto_pad", "SAME_UPPER").withInts("strides", 2, 2), Attributes.of("auto_pad", "SAME_LOWER"),
				Attributes.of("auto_pad", "VALID").withInts("strides", 2, 1));
	}

	@ParameterizedTest
	@MethodSource("windows")
	void convolutionWithEverythingWanted(Attributes windows) {
		checkLinear((b, x) -> b.op("Conv", windows, x.get(0), x.get(1), x.get(2)), random(2, 2, 7, 8), random(3, 2, 3, 2), random(3));
	}

	@ParameterizedTest
	@MethodSource("windows")
	void convolutionInGroups(Attributes windows) {
		checkLinear((b, x) -> b.op("Conv", windows.with("group", 2), x.get(0), x.get(1)), random(2, 4, 7, 8), random(6, 2, 3, 2));
	}

	@Test
	void depthwiseConvolution() {
		checkLinear((b, x) -> b.op("Conv", Attributes.of("group", 3).withInts("pads", 1, 1, 1, 1), x.get(0), x.get(1)),
				random(2, 3, 5, 5), random(3, 1, 3, 3));
	}

	@Test
	void convolutionAlongOneAxisAndAlongThree() {
		checkLinear((b, x) -> b.op("Conv", Attributes.ofInts("strides", 2), x.get(0), x.get(1)), random(2, 2, 8), random(3, 2, 3));
		checkLinear((b, x) -> b.op("Conv", Attributes.ofInts("strides", 2, 1, 2), x.get(0), x.get(1)), random(1, 2, 4, 3, 5), random(2, 2, 2, 2, 3));
	}

	static Stream<Attributes> transposedWindows() {
		return Stream.of(Attributes.NONE, Attributes.ofInts("strides", 2, 2), Attributes.ofInts("strides", 2, 2).withInts("pads", 1, 0, 1, 1),
				Attributes.ofInts("strides", 2, 3).withInts("output_padding", 1, 2),
				Attributes.ofInts("strides", 2, 2).withInts("dilations", 2, 1).withInts("pads", 1, 1, 0, 0),
				Attributes.ofInts("strides", 2, 2).withInts("output_shape", 9, 10),
				Attributes.of("auto_pad", "SAME_UPPER").withInts("strides", 2, 2));
	}

	@ParameterizedTest
	@MethodSource("transposedWindows")
	void transposedConvolutionWithEverythingWanted(Attributes windows) {
		checkLinear((b, x) -> b.op("ConvTranspose", windows, x.get(0), x.get(1), x.get(2)), random(2, 3, 4, 5), random(3, 2, 3, 3), random(2));
		checkLinear((b, x) -> b.op("ConvTranspose", windows.with("group", 2), x.get(0), x.get(1)), random(2, 4, 4, 5), random(4, 3, 3, 3));
	}

	static Stream<Attributes> pools() {
		Attributes three = Attributes.ofInts("kernel_shape", 3, 2);
		return Stream.of(three, Attributes.ofInts("kernel_shape", 2, 2).withInts("strides", 2, 2), three.withInts("strides", 3, 2),
				three.withInts("strides", 2, 2).withInts("pads", 1, 0, 1, 1), three.withInts("strides", 3, 2).with("ceil_mode", 1),
				three.withInts("strides", 2, 2).withInts("pads", 1, 1, 1, 0).with("ceil_mode", 1),
				three.with("auto_pad", "SAME_UPPER").withInts("strides", 2, 2));
	}

	@ParameterizedTest
	@MethodSource("pools")
	void averagePooling(Attributes pool) {
		checkLinear((b, x) -> b.op("AveragePool", pool, x.get(0)), random(2, 3, 7, 8));
		checkLinear((b, x) -> b.op("AveragePool", pool, x.get(0)), random(1, 2, 7, 6));
		checkLinear((b, x) -> b.op("AveragePool", pool.with("count_include_pad", 1), x.get(0)), random(2, 3, 7, 8));
	}

	@ParameterizedTest
	@MethodSource("pools")
	void maximumPooling(Attributes pool) {
		GradientCheck.check((b, x) -> b.op("MaxPool", pool, x.get(0)), apart(2, 3, 7, 8));
	}

	@Test
	void dilatedMaximumPoolingAndPoolingAlongOneAxis() {
		GradientCheck.check((b, x) -> b.op("MaxPool", Attributes.ofInts("kernel_shape", 2, 2).withInts("dilations", 2, 3), x.get(0)), apart(2, 2, 6, 7));
		GradientCheck.check((b, x) -> b.op("MaxPool", Attributes.ofInts("kernel_shape", 3), x.get(0)), apart(2, 2, 9));
		checkLinear((b, x) -> b.op("AveragePool", Attributes.ofInts("kernel_shape", 3).withInts("strides", 2), x.get(0)), random(2, 2, 9));
	}

	@Test
	void convolutionOfPatchesBesideEachOther() {
		checkLinear((b, x) -> b.op("Conv", Attributes.ofInts("strides", 3, 2), x.get(0), x.get(1)), random(2, 2, 6, 8), random(3, 2, 3, 2));
		checkLinear((b, x) -> b.op("Conv", Attributes.ofInts("strides", 2), x.get(0), x.get(1)), random(2, 3, 8), random(4, 3, 2));
		checkLinear((b, x) -> b.op("Conv", Attributes.ofInts("strides", 3, 3), x.get(0), x.get(1)), random(2, 2, 7, 8), random(3, 2, 3, 3));
	}
}
