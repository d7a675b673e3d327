// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import org.machineimagination.media.PngImage;
import org.machineimagination.plugin.Cancellation;

/** Takes the frames of a film one by one. Belongs to one thread. Closing it before {@link #finish} leaves nothing behind. */
public interface FilmWriter extends AutoCloseable {

	/**
	 * Adds a picture of the film's size.
	 *
	 * @param times how many frames long it is shown, at least 1
	 * @throws org.machineimagination.media.MediaException     if it cannot be written
	 * @throws org.machineimagination.plugin.CancelledException if cancelled meanwhile; the film can only be closed then
	 */
	void add(PngImage picture, int times, Cancellation cancellation);

	/**
	 * Ends the film and puts it in its place.
	 *
	 * @throws org.machineimagination.media.MediaException     if it cannot be written
	 * @throws org.machineimagination.plugin.CancelledException if cancelled before it is there
	 */
	void finish(Cancellation cancellation);

	@Override
	void close();
}
