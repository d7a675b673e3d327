// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;

/** Puts the views of a {@link ViewSet} into a graph: standard operators only, each with a derivative, and none that these views do not need. */
final class ViewGraph {

	private final GraphBuilder g;
	private final ViewKind kind;
	private final int views;
	private final int size;

	private ViewGraph(GraphBuilder g, ViewKind kind, int size) {
		this.g = g;
		this.kind = kind;
		this.views = kind.views();
		this.size = size;
	}

	/**
	 * The views of a batch of pictures.
	 *
	 * @param images {@code [batch, 3, height, width]}
	 * @param size   side of a view
	 * @return {@code [batch * views, 3, size, size]}, the views of a picture together
	 */
	static Value views(GraphBuilder g, Value images, int batch, int height, int width, ViewKind kind, int size) {
		return new ViewGraph(g, kind, size).views(images, batch, height, width);
	}

	private Value views(Value images, int batch, int height, int width) {
		Value rows = g.input(ViewSet.ROWS, ElementType.FLOAT, 1, views, 1, size, height);
		Value columns = g.input(ViewSet.COLUMNS, ElementType.FLOAT, 1, views, 1, width, size);
		Value cropped = g.matMul(g.matMul(rows, g.reshape(images, batch, 1, 3, height, width)), columns);
		Value seen = g.add(mixed(cropped, batch), offset(images, batch));
		if (kind.cuts()) {
			seen = g.mul(seen, g.sub(g.scalar(1), product(ViewSet.HOLE_ROWS, ViewSet.HOLE_COLUMNS)));
		}
		return g.reshape(seen, (long) batch * views, 3, size, size);
	}

	private Value mixed(Value cropped, int batch) {
		if (!kind.mixes()) {
			return g.mul(cropped, g.input(ViewSet.GAIN, ElementType.FLOAT, 1, views, 3, 1, 1));
		}
		Value mix = g.input(ViewSet.MIX, ElementType.FLOAT, 1, views, 3, 3);
		Value pixels = g.reshape(cropped, batch, views, 3, (long) size * size);
		return g.reshape(g.matMul(mix, pixels), batch, views, 3, size, size);
	}

	private Value offset(Value images, int batch) {
		Value offset = g.input(ViewSet.BIAS, ElementType.FLOAT, 1, views, 3, 1, 1);
		if (kind.centres()) {
			Value mean = g.reshape(g.reduceMean(images, false, 1, 2, 3), batch, 1, 1, 1, 1);
			offset = g.add(offset, g.mul(mean, g.input(ViewSet.CENTRE, ElementType.FLOAT, 1, views, 1, 1, 1)));
		}
		return kind.pads() ? g.mul(offset, product(ViewSet.COVER_ROWS, ViewSet.COVER_COLUMNS)) : offset;
	}

	private Value product(String rows, String columns) {
		return g.mul(g.input(rows, ElementType.FLOAT, 1, views, 1, size, 1), g.input(columns, ElementType.FLOAT, 1, views, 1, 1, size));
	}
}
