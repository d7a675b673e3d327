// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

/**
 * What a Slice takes along one axis, with negative and overlong bounds already brought inside as the operator's specification says.
 *
 * @param start first index taken
 * @param step  distance between indices; negative when they run backwards
 * @param count number of indices taken
 */
public record SliceRange(long start, long step, long count) {

	/** The range of the i-th axis that a Slice with constant bounds names; the axis has the given length. */
	public static SliceRange of(NodeContext node, int i, long length) {
		long step = node.has(4) ? node.longs(4)[i] : 1;
		long start = node.longs(1)[i];
		long end = node.longs(2)[i];
		start = start < 0 ? Math.max(start + length, 0) : start;
		end = end < 0 ? Math.max(end + length, -1) : end;
		if (step > 0) {
			start = Math.min(start, length);
			end = Math.clamp(end, 0, length);
			return new SliceRange(start, step, Math.max(0, Math.ceilDiv(end - start, step)));
		}
		start = Math.min(start, length - 1);
		end = Math.clamp(end, -1, length - 1);
		return new SliceRange(start, step, Math.max(0, Math.ceilDiv(start - end, -step)));
	}
}
