// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Pictures and lines on a map: what lies near each other is alike to a perceptor.
 *
 * @param perceptor identifier of the perceptor
 * @param spots     the pictures of runs in their order, then the lines
 * @param shares    share of the variance that each of the two axes shows
 */
public record PictureMap(String perceptor, List<Spot> spots, double[] shares) {

	/**
	 * A picture or a line.
	 *
	 * @param run   folder of the run whose picture it is, or none for a line
	 * @param words the line, or that of the picture
	 * @param x     along the direction in which they differ most
	 * @param y     along the one in which they differ most after that
	 */
	public record Spot(Optional<Path> run, String words, double x, double y) {
	}
}
