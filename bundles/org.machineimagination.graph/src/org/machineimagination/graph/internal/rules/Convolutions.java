// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.Windows;

/**
 * What the rules of both convolutions share. A convolution and its transpose are each other's gradient (Dumoulin and Visin, A guide to
 * convolution arithmetic for deep learning, 2016, section 4).
 */
final class Convolutions {

	private Convolutions() {
	}

	static Attributes attributes(Windows windows, long group) {
		return Attributes.NONE.withInts("kernel_shape", windows.kernel()).withInts("strides", windows.strides())
				.withInts("dilations", windows.dilations()).withInts("pads", windows.pads()).with("group", group);
	}

	/**
	 * A transposed convolution whose result has the given spatial lengths: those that the windows do not reach at the far end are
	 * padded. Where windows move by single steps it is written as a plain convolution with the mirrored weight (Dumoulin and Visin,
	 * relationship 8), which runtimes do faster on processors; they mirror constant weights once, when they compile.
	 */
	static Value transposed(Draft b, Value g, Value weight, Windows windows, long group, long[] wanted) {
		Optional<long[]> pads = mirroredPads(windows);
		if (group == 1 && pads.isPresent()) {
			return b.op("Conv", attributes(windows, 1).withInts("pads", pads.get()), g, turned(b, weight));
		}
		if (group == 1 && tiles(windows, Shapes.spatial(g.lengths()), wanted)) {
			return tiled(b, g, weight);
		}
		long[] lengths = Shapes.spatial(g.lengths());
		long[] extra = new long[wanted.length];
		for (int i = 0; i < wanted.length; i++) {
			extra[i] = wanted[i] - windows.transposedOutput(i, lengths[i], 0);
		}
		return b.op("ConvTranspose", attributes(windows, group).withInts("output_padding", extra), g, weight);
	}

	/** Whether windows lie beside each other and cover everything. */
	private static boolean tiles(Windows windows, long[] lengths, long[] wanted) {
		boolean tiles = Arrays.equals(windows.kernel(), windows.strides());
		for (int i = 0; i < wanted.length; i++) {
			tiles &= windows.begins()[i] == 0 && windows.dilations()[i] == 1 && lengths[i] * windows.kernel()[i] == wanted[i];
		}
		return tiles;
	}

	/**
	 * A transposed convolution each of whose windows makes a tile of its own: one product of matrices, and the tiles put in their places. So
	 * gradients come back from the patches of a vision transformer.
	 *
	 * @param g      [n][m][lengths...]
	 * @param weight [m][c][kernel...]
	 * @return [n][c][lengths * kernel...]
	 */
	private static Value tiled(Draft b, Value g, Value weight) {
		long[] x = g.shape();
		long[] w = weight.shape();
		int axes = w.length - 2;
		long places = Shapes.product(x, 2, x.length);
		Value byPlace = b.reshape(b.transpose(b.reshape(g, x[0], x[1], places), 0, 2, 1), x[0] * places, x[1]);
		Value tiles = b.matMul(byPlace, b.reshape(weight, w[0], Shapes.product(w, 1, w.length)));
		Value apart = b.reshape(tiles, Shapes.concat(Shapes.concat(new long[] {x[0]}, Shapes.spatial(x)), Arrays.copyOfRange(w, 1, w.length)));
		long[] order = new long[2 * axes + 2];
		long[] shape = new long[axes + 2];
		order[1] = 1L + axes;
		shape[0] = x[0];
		shape[1] = w[1];
		for (int i = 0; i < axes; i++) {
			order[2 + 2 * i] = 1L + i;
			order[3 + 2 * i] = 2L + axes + i;
			shape[2 + i] = x[2 + i] * w[2 + i];
		}
		return b.reshape(b.transpose(apart, order), shape);
	}

	/** Pads of the plain convolution that does the same, if there is one. */
	private static Optional<long[]> mirroredPads(Windows windows) {
		int n = windows.kernel().length;
		long[] pads = new long[2 * n];
		for (int i = 0; i < n; i++) {
			pads[i] = windows.extent(i) - 1 - windows.begins()[i];
			pads[n + i] = windows.extent(i) - 1 - windows.ends()[i];
			if (windows.strides()[i] != 1 || pads[i] < 0 || pads[n + i] < 0) {
				return Optional.empty();
			}
		}
		return Optional.of(pads);
	}

	/** A weight with its channels swapped and its kernel turned around. */
	private static Value turned(Draft b, Value weight) {
		int n = weight.rank() - 2;
		long[] order = Shapes.all(n + 2);
		order[0] = 1;
		order[1] = 0;
		Value swapped = b.transpose(weight, order);
		if (Arrays.stream(Shapes.spatial(weight.lengths())).allMatch(length -> length == 1)) {
			return swapped;
		}
		return b.op("Slice", swapped, b.longs(Windows.filled(n, -1)), b.longs(Windows.filled(n, Long.MIN_VALUE + 1)),
				b.longs(LongStream.range(2, n + 2L).toArray()), b.longs(Windows.filled(n, -1)));
	}

	/**
	 * The gradient of a convolution's weight: the convolution of the input with the gradient, batch and channels changing places, strides
	 * and dilations changing roles.
	 *
	 * @param x      [n][group · c][...], what the convolution read
	 * @param g      [n][group · m][...], the gradient of what it made
	 * @param weight shape of the weight, [group · m][c][kernel...]
	 */
	static Value weightGradient(Draft b, Value x, Value g, Windows windows, long group, long[] weight) {
		long n = x.shape()[0];
		long c = weight[1];
		long m = weight[0] / group;
		long[] inside = Shapes.spatial(x.lengths());
		long[] outside = Shapes.spatial(g.lengths());
		Value images = byChannel(b, x, n, group, c, inside, true);
		Value kernels = byChannel(b, g, n, group, m, outside, false);
		Attributes attributes = Attributes.NONE.withInts("strides", windows.dilations()).withInts("dilations", windows.strides())
				.withInts("pads", windows.pads()).withInts("kernel_shape", outside).with("group", group);
		Value sums = b.op("Conv", attributes, images, kernels);
		for (int i = 0; i < inside.length; i++) {
			if (sums.shape()[2 + i] > weight[2 + i]) {
				sums = b.slice(sums, 2 + i, 0, weight[2 + i]);
			}
		}
		long[] order = Shapes.all(weight.length);
		order[0] = 1;
		order[1] = 0;
		return b.transpose(sums, order);
	}

	/** [n][group · c][...] as [c][group · n][...] for what is read, as [group · c][n][...] for what is read with. */
	private static Value byChannel(Draft b, Value x, long n, long group, long c, long[] spatial, boolean read) {
		Value split = b.reshape(x, Shapes.concat(new long[] {n, group, c}, spatial));
		long[] tail = LongStream.range(3, 3L + spatial.length).toArray();
		Value moved = b.transpose(split, Shapes.concat(read ? new long[] {2, 1, 0} : new long[] {1, 2, 0}, tail));
		return b.reshape(moved, Shapes.concat(read ? new long[] {c, group * n} : new long[] {group * c, n}, spatial));
	}
}
