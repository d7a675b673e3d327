// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import java.time.Duration;
import java.util.List;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.walk.Exploration.Point;

/** Is told what a {@link GeneratorSession} does, on the session's own thread. */
public interface SessionObserver {

	/** What a session does. */
	enum State {
		/** It holds nothing: it was not asked yet, or for long enough. */
		CLOSED,
		/** The generator is read. */
		OPENING,
		/** Pictures are made. */
		DRAWING,
		/** What was asked for last is shown, or could not be; the generator stays open for a while. */
		READY
	}

	/**
	 * A page of pictures.
	 *
	 * @param number   of the look, as {@link GeneratorSession#draw} gave it
	 * @param points   what was drawn
	 * @param pictures one for each
	 * @param took     from the wish to the pictures
	 */
	record Page(long number, List<Point> points, List<Picture> pictures, Duration took) {
	}

	/** Another state. */
	default void state(State state) {
	}

	/** Pictures are there. While new looks come quickly, some pages in between are shown and some are passed over; the last is always shown. */
	default void shown(Page page) {
	}

	/**
	 * A look could not be shown.
	 *
	 * @param number   of the look
	 * @param sentence one plain sentence on why
	 */
	default void failed(long number, String sentence) {
	}
}
