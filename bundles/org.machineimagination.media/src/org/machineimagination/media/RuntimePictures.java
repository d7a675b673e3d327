// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes pictures of the kinds that the runtime or its extensions read. Needs no window system. What is transparent shows white, as it does
 * on a page.
 */
final class RuntimePictures {

	/** Decoders of the runtime keep a picture whole; of larger ones they leave out rows and columns between. */
	private static final long DECODED_PIXELS = 1L << 24;

	/** Passes of a progressive JPEG are kept as 6 bytes a pixel. */
	private static final long PROGRESSIVE_PIXELS = 1L << 24;

	/** The decoder of WebP keeps some hundred bytes a pixel. */
	private static final long WEBP_PIXELS = 1L << 24;

	private static final byte[] END_OF_JPEG = {(byte) 0xFF, (byte) 0xD9};
	private static final int OPAQUE = 255;

	private final PictureKind kind;
	private String warning = "";

	private RuntimePictures(PictureKind kind) {
		this.kind = kind;
	}

	/**
	 * Decodes a file's first picture.
	 *
	 * @param kind   what the file is
	 * @param pixels how many there may be at the most; a picture of more is made smaller by a whole factor
	 * @throws IOException      if it is damaged
	 * @throws RuntimeException of many kinds if it is damaged
	 * @throws MediaException   if it is cut off or too large
	 */
	static PixelGrid decode(PictureKind kind, byte[] bytes, long pixels) throws IOException {
		return new RuntimePictures(kind).decode(bytes, pixels);
	}

	private PixelGrid decode(byte[] bytes, long pixels) throws IOException {
		if (kind == PictureKind.WEBP && riffLength(bytes) > bytes.length) {
			// Its decoder makes something of whatever there is.
			throw cutOff();
		}
		JpegParts parts = kind == PictureKind.JPEG ? JpegParts.of(bytes) : new JpegParts(false, true, ByteBuffer.allocate(0));
		if (!parts.ended() && parts.progressive()) {
			throw cutOff();
		}
		ImageReader reader = reader(kind);
		try (var in = new MemoryCacheImageInputStream(stream(bytes, parts.ended()))) {
			reader.setInput(in, true, kind != PictureKind.WEBP);
			reader.addIIOReadWarningListener((source, message) -> warning = warning.isEmpty() ? message : warning);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			requireModest(width, height, parts.progressive());
			ImageReadParam param = reader.getDefaultReadParam();
			int step = PixelGrid.factor(width, height, DECODED_PIXELS);
			param.setSourceSubsampling(step, step, 0, 0);
			BufferedImage image = reader.read(0, param);
			requireSound();
			return grid(image, pixels);
		} finally {
			reader.dispose();
		}
	}

	/** How long a RIFF file says that it is. */
	private static long riffLength(byte[] bytes) {
		return (ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFFFFFFL) + 8;
	}

	/** A file that lacks nothing but the mark of its end is whole; one that lacks more makes the decoder warn when it comes to that mark. */
	private static InputStream stream(byte[] bytes, boolean ended) {
		InputStream in = new ByteArrayInputStream(bytes);
		return ended ? in : new SequenceInputStream(in, new ByteArrayInputStream(END_OF_JPEG));
	}

	private static ImageReader reader(PictureKind kind) throws IOException {
		return kind == PictureKind.WEBP ? new WebPImageReaderSpi().createReaderInstance() : ImageIO.getImageReadersByFormatName(kind.name()).next();
	}

	private void requireModest(long width, long height, boolean progressive) {
		PixelGrid.requireModest(width, height);
		if (progressive && width * height > PROGRESSIVE_PIXELS || kind == PictureKind.WEBP && width * height > WEBP_PIXELS) {
			throw new MediaException("It has %,d x %,d pixels; of a %s picture at most %,d in all are read. Make it smaller, or save it as PNG.".formatted(
					width, height, progressive ? "progressive JPEG" : kind.name(), progressive ? PROGRESSIVE_PIXELS : WEBP_PIXELS));
		}
	}

	/** The decoder of JPEG warns of what is missing or wrong and fills it with grey; bytes too many between its parts do no harm. */
	private void requireSound() {
		String said = warning.toLowerCase(Locale.ROOT);
		if (said.contains("premature end")) {
			throw cutOff();
		}
		if (kind == PictureKind.JPEG && said.contains("corrupt") && !said.contains("extraneous")) {
			throw new MediaException("It is damaged; copy it again, or save it as PNG.");
		}
	}

	private static MediaException cutOff() {
		return new MediaException("It is cut off: its end is missing. Copy it again.");
	}

	private static PixelGrid grid(BufferedImage image, long pixels) {
		int width = image.getWidth();
		int height = image.getHeight();
		var grid = new PixelGrid(width, height, PixelGrid.factor(width, height, pixels));
		boolean grey = isPlainGrey(image.getColorModel());
		var row = new int[width];
		for (int y = 0; y < height; y++) {
			if (grey) {
				grey(image, y, row);
			} else {
				image.getRGB(0, y, width, 1, row, 0, width);
			}
			for (int x = 0; x < width; x++) {
				row[x] = onWhite(row[x]);
			}
			grid.add(y, 0, 1, row, width);
		}
		return grid;
	}

	/** Whether samples are levels of grey: asked for RGB, the runtime takes them for amounts of light and makes them brighter. */
	private static boolean isPlainGrey(ColorModel colours) {
		return colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY && colours.getNumComponents() <= 2 && !colours.isAlphaPremultiplied()
				&& (colours.getTransferType() == DataBuffer.TYPE_BYTE || colours.getTransferType() == DataBuffer.TYPE_USHORT)
				&& !(colours instanceof java.awt.image.IndexColorModel);
	}

	private static void grey(BufferedImage image, int y, int[] row) {
		Raster raster = image.getRaster();
		ColorModel colours = image.getColorModel();
		int highest = (1 << colours.getComponentSize(0)) - 1;
		for (int x = 0; x < row.length; x++) {
			int level = (int) ((raster.getSample(x, y, 0) * 255L + highest / 2) / highest);
			int alpha = colours.hasAlpha() ? (int) (raster.getSample(x, y, 1) * 255L / ((1 << colours.getComponentSize(1)) - 1)) : OPAQUE;
			row[x] = alpha << 24 | level * 0x010101;
		}
	}

	private static int onWhite(int argb) {
		int alpha = argb >>> 24;
		return alpha == OPAQUE ? argb & 0xFFFFFF
				: mixed(argb >> 16 & 255, alpha) << 16 | mixed(argb >> 8 & 255, alpha) << 8 | mixed(argb & 255, alpha);
	}

	private static int mixed(int level, int alpha) {
		return (level * alpha + 255 * (255 - alpha) + 127) / 255;
	}
}
