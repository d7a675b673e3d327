// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.machineimagination.imagination.model.Picture;

/**
 * Reads picture files of people's own. PNG is read by {@link PngReader}; for JPEG and what else Java knows, {@code javax.imageio} is
 * touched, which needs no window system.
 */
public final class PictureFiles {

	/** Files larger than this many bytes are not read. */
	public static final long MAXIMUM_BYTES = 1L << 28;

	private PictureFiles() {
	}

	/**
	 * Reads a picture.
	 *
	 * @throws MediaException if there is none, it is damaged, too large, or of a kind that cannot be read
	 */
	public static Picture read(Path file) {
		return decode(bytes(file), file);
	}

	/**
	 * Decodes the content of a file.
	 *
	 * @param file for messages
	 * @throws MediaException if it is damaged, too large, or of a kind that cannot be read
	 */
	public static Picture decode(byte[] bytes, Path file) {
		try {
			if (PngReader.isPng(bytes)) {
				PngImage image = PngReader.read(bytes);
				return Picture.ofRgb(image.width(), image.height(), image.rgb());
			}
			return other(bytes);
		} catch (MediaException e) {
			throw new MediaException("The picture " + file + " cannot be read: " + e.getMessage(), e);
		} catch (IOException | RuntimeException e) {
			// The decoders of the runtime answer broken files with exceptions of many kinds.
			throw new MediaException("The picture " + file + " cannot be read: it is damaged or of an unusual kind; save it as PNG.", e);
		}
	}

	/**
	 * Reads a file whole.
	 *
	 * @throws MediaException if there is none or it is too large
	 */
	public static byte[] bytes(Path file) {
		if (Files.isDirectory(file)) {
			throw new MediaException("The file " + file + " cannot be read: it is a folder.");
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes((int) MAXIMUM_BYTES + 1);
			if (bytes.length > MAXIMUM_BYTES) {
				throw new MediaException("The file %s is larger than %d MB and is not read.".formatted(file, MAXIMUM_BYTES >> 20));
			}
			return bytes;
		} catch (IOException e) {
			throw new MediaException("The file " + file + (Files.exists(file) ? " cannot be read." : " does not exist."), e);
		}
	}

	private static Picture other(byte[] bytes) throws IOException {
		try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new MediaException("it is neither PNG nor JPEG.");
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				requireModest(reader.getWidth(0), reader.getHeight(0));
				return picture(reader.read(0));
			} finally {
				reader.dispose();
			}
		}
	}

	private static void requireModest(long width, long height) {
		if (width * height > PngReader.MAXIMUM_PIXELS) {
			throw new MediaException("it has %,d x %,d pixels; at most %,d in all are read. Make it smaller first.".formatted(width, height,
					PngReader.MAXIMUM_PIXELS));
		}
	}

	private static Picture picture(BufferedImage image) {
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		return Picture.ofRgb(image.getWidth(), image.getHeight(), pixels);
	}
}
