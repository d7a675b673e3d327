// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.util.List;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.latent.RandomStreams;
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

	/** The sheet as the bytes of a PNG file. */
	static byte[] draw(Generator generator, Engine engine, Cancellation cancellation) {
		int side = Math.clamp(Math.max(generator.width(), generator.height()), SMALLEST_SIDE, LARGEST_SIDE);
		var sheet = new ContactSheet(PICTURES, COLUMNS, side, 0, CaptionPainter.NONE);
		double[][] points = PriorDraws.draw(generator, PICTURES, new RandomStreams(1).stream("contact sheet"));
		try (var maker = new PictureMaker(generator, engine)) {
			List<Picture> pictures = maker.make(points, cancellation);
			for (int i = 0; i < PICTURES; i++) {
				Picture picture = pictures.get(i);
				sheet.put(i, new PngImage(picture.width(), picture.height(), picture.toRgb(), List.of()));
			}
			return PngWriter.write(sheet.image());
		}
	}
}
