// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import java.util.ArrayList;
import java.util.List;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.walk.Exploration.Point;
import org.machineimagination.imagination.walk.Exploration;

/** The points of an exploration: its samples, or one way after the other. */
final class SamplePoints {

	private SamplePoints() {
	}

	static List<Point> of(ExploreRequest request, LatentSpace space) {
		var exploration = new Exploration(space, request.usedTruncation());
		var points = new ArrayList<Point>();
		for (int sample = 0; sample < request.samples(); sample++) {
			Point from = exploration.sample(request.classes(), request.seed(), sample);
			if (request.target().isEmpty()) {
				points.add(from);
				continue;
			}
			ExploreRequest.Target target = request.target().get();
			Point to = exploration.sample(target.classes().isEmpty() ? request.classes() : target.classes(), target.seed(), sample);
			List<double[]> way = exploration.between(from.latents(), to.latents(), target.steps());
			for (int step = 0; step < way.size(); step++) {
				points.add(new Point(way.get(step), caption(from, to, step, way.size())));
			}
		}
		return points;
	}

	private static String caption(Point from, Point to, int step, int steps) {
		if (step == 0 || from.classes().equals(to.classes())) {
			return from.classes();
		}
		return step == steps - 1 ? to.classes() : "%.0f %%".formatted(100.0 * step / (steps - 1));
	}
}
