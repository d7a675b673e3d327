// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An ordered list of named blocks; a point of the space is their concatenation.
 *
 * @param blocks in order, names distinct
 */
public record LatentSpace(List<Block> blocks) {

	public LatentSpace {
		blocks = List.copyOf(blocks);
		if (blocks.stream().map(Block::name).distinct().count() != blocks.size()) {
			throw new IllegalArgumentException("Two latent blocks have the same name");
		}
	}

	/** Number of components of all blocks together. */
	public int dimension() {
		return blocks.stream().mapToInt(Block::size).sum();
	}

	/** The block of a name. */
	public Optional<Block> block(String name) {
		return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
	}

	/** Index of a block's first component in a point. */
	public int offset(Block block) {
		int offset = 0;
		for (Block each : blocks) {
			if (each.equals(block)) {
				return offset;
			}
			offset += each.size();
		}
		throw new IllegalArgumentException("The block " + block.name() + " is not of this space");
	}

	/**
	 * Cuts points into blocks, in single precision as networks take them.
	 *
	 * @param points {@code [n][dimension]}
	 * @return by block name, {@code [n][size]} row-major
	 */
	public Map<String, float[]> split(double[][] points) {
		var parts = new LinkedHashMap<String, float[]>();
		int offset = 0;
		for (Block block : blocks) {
			var part = new float[points.length * block.size()];
			for (int i = 0; i < points.length; i++) {
				for (int j = 0; j < block.size(); j++) {
					part[i * block.size() + j] = (float) points[i][offset + j];
				}
			}
			parts.put(block.name(), part);
			offset += block.size();
		}
		return parts;
	}
}
