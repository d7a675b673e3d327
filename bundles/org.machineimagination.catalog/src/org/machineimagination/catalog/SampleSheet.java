// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.util.List;
import java.util.Optional;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.DrawnPictures;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.imagination.search.PriorDraws;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.media.ContactSheet;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngWriter;
import org.machineimagination.plugin.Cancellation;

/** A contact sheet of pictures drawn from a generator's prior, so that people see what they have got. The same generator gives the same sheet. */
final class SampleSheet {

	private static final int COLUMNS = 4;
	private static final int PICTURES = 12;
	/** Smaller pictures are enlarged to this, or nobody would see what is in them. */
	private static final int SMALLEST_SIDE = 128;
	private static final int LARGEST_SIDE = 256;

	private SampleSheet() {
	}

	/**
	 * What was drawn.
	 *
	 * @param page the sheet as the bytes of a PNG file
	 * @param note what a person should know of the pictures, a plain sentence, or empty
	 */
	record Drawn(byte[] page, Optional<String> note) {
	}

	/** Draws one picture after the other, so that a large network takes no more memory than a search of one needs. */
	static Drawn draw(Generator generator, Engine engine, Cancellation cancellation) {
		int side = Math.clamp(Math.max(generator.width(), generator.height()), SMALLEST_SIDE, LARGEST_SIDE);
		var sheet = new ContactSheet(PICTURES, COLUMNS, side, 0, CaptionPainter.NONE);
		double[][] points = PriorDraws.draw(generator, PICTURES, new RandomStreams(1).stream("contact sheet"));
		try (var maker = new PictureMaker(generator, engine)) {
			var drawn = new DrawnPictures(generator.description().id());
			for (int i = 0; i < PICTURES; i++) {
				Picture picture = maker.make(new double[][] {points[i]}, cancellation).getFirst();
				drawn.add(List.of(picture));
				sheet.put(i, new PngImage(picture.width(), picture.height(), picture.toRgb(), List.of()));
			}
			return new Drawn(PngWriter.write(sheet.image()), drawn.flawOrSameness());
		}
	}
}
