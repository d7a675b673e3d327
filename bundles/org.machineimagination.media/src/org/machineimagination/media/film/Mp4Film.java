// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.common.model.Picture;
import org.machineimagination.media.PngImage;
import org.machineimagination.plugin.Cancellation;

/**
 * H.264 in MP4. The frames go to a file of their own until their number and sizes are known, then the head is written before them. Odd sides
 * get one more line of pixels, as the colours of video are kept at half size.
 */
final class Mp4Film implements FilmWriter {

	private static final int SECONDS_BETWEEN_KEYS = 2;

	private final Path file;
	private final FilmPlan plan;
	private final int width;
	private final int height;
	private final H264Stream stream;
	private final Picture picture;
	private final PartFile frames;
	private final List<Integer> sizes = new ArrayList<>();
	private final List<Integer> keys = new ArrayList<>();
	private long bytes;

	Mp4Film(Path file, FilmPlan plan) {
		this.file = file;
		this.plan = plan;
		this.width = plan.width() + plan.width() % 2;
		this.height = plan.height() + plan.height() % 2;
		this.stream = new H264Stream(width, height, plan.rate());
		this.picture = YuvPicture.create(width, height);
		this.frames = new PartFile(file);
	}

	@Override
	public void add(PngImage image, int times, Cancellation cancellation) {
		YuvPicture.fill(image, picture);
		try {
			for (int i = 0; i < times; i++) {
				boolean key = sizes.size() % (SECONDS_BETWEEN_KEYS * plan.rate()) == 0;
				byte[] frame = stream.encode(picture, key, cancellation);
				frames.out().write(frame);
				bytes += frame.length;
				sizes.add(frame.length);
				if (key) {
					keys.add(sizes.size());
				}
			}
		} catch (IOException e) {
			throw PartFile.problem(file, e);
		}
	}

	@Override
	public void finish(Cancellation cancellation) {
		try (PartFile whole = new PartFile(file)) {
			frames.end();
			whole.out().write(new Mp4Boxes(plan, width, height).head(stream, ints(sizes), ints(keys), bytes));
			Files.copy(frames.place(), whole.out());
			whole.keep();
		} catch (IOException e) {
			throw PartFile.problem(file, e);
		}
	}

	@Override
	public void close() {
		frames.close();
	}

	private static int[] ints(List<Integer> values) {
		return values.stream().mapToInt(Integer::intValue).toArray();
	}
}
