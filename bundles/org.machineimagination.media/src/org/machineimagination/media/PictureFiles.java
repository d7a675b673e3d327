// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.machineimagination.imagination.model.Picture;

/**
 * Reads picture files of people's own, upright and on white. PNG is read by {@link PngReader}; for JPEG and what else the runtime and its
 * extensions know, {@code javax.imageio} is touched, which needs no window system. A picture of more pixels than any network looks at is made
 * smaller by a whole factor while it is read, each pixel the mean of a square.
 */
public final class PictureFiles {

	/** Files larger than this many bytes are not read. */
	public static final long MAXIMUM_BYTES = 1L << 28;

	/** Pictures with more pixels than this come out smaller. */
	static final long KEPT_PIXELS = 1L << 22;

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
			PictureKind kind = PictureKind.of(bytes).orElseThrow(() -> new MediaException(unread(bytes)));
			return picture(kind, bytes);
		} catch (MediaException e) {
			throw new MediaException("The picture " + file + " cannot be read: " + lowerFirst(e.getMessage()), e);
		} catch (IOException | RuntimeException e) {
			// The decoders of the runtime answer broken files with exceptions of many kinds.
			throw new MediaException("The picture " + file + " cannot be read: it is damaged or of an unusual kind; save it as PNG.", e);
		}
	}

	private static Picture picture(PictureKind kind, byte[] bytes) throws IOException {
		int width;
		int height;
		int[] rgb;
		if (kind == PictureKind.PNG) {
			PngImage image = PngReader.read(bytes, KEPT_PIXELS);
			width = image.width();
			height = image.height();
			rgb = image.rgb();
		} else {
			PixelGrid grid = RuntimePictures.decode(kind, bytes, KEPT_PIXELS);
			width = grid.width();
			height = grid.height();
			rgb = grid.rgb();
		}
		Orientation orientation = Orientation.of(kind, bytes);
		int[] upright = orientation.upright(width, height, rgb);
		return orientation.exchangesSides() ? Picture.ofRgb(height, width, upright) : Picture.ofRgb(width, height, upright);
	}

	private static String unread(byte[] bytes) {
		String kind = PictureKind.unread(bytes);
		return kind.isEmpty() ? "it is none of a kind that is read (PNG, JPEG, GIF, BMP, TIFF, WebP)."
				: "it is of the kind %s, which is not read; save it as PNG.".formatted(kind);
	}

	private static String lowerFirst(String sentence) {
		return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
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
}
