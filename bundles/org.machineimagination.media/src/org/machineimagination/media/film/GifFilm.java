// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.machineimagination.media.PngImage;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.UsageException;

/**
 * A GIF, each picture with a palette of its own. Java's writer packs it, which needs no window system; the palettes are {@link Palette}'s, as
 * Java's own are coarse. GIF counts time in hundredths of a second: each frame ends at the hundredth nearest to its time, so that a
 * film of any rate keeps its length.
 */
final class GifFilm implements FilmWriter {

	/** Browsers slow down what is shorter than two hundredths of a second. */
	private static final int FASTEST = 50;
	private static final int HUNDREDTHS = 100;
	private static final int LONGEST_DELAY = 0xFFFF;
	private static final String IMAGE_FORMAT = "javax_imageio_gif_image_1.0";
	private static final String STREAM_FORMAT = "javax_imageio_gif_stream_1.0";

	private final Path file;
	private final FilmPlan plan;
	private final PartFile part;
	private final ImageWriter writer;
	private final MemoryCacheImageOutputStream out;
	private long frames;
	private long time;

	GifFilm(Path file, FilmPlan plan) {
		if (plan.rate() > FASTEST) {
			throw new UsageException("A GIF has at most %d frames a second, not %d; give fewer, or write .mp4 or .png."
					.formatted(FASTEST, plan.rate()));
		}
		this.file = file;
		this.plan = plan;
		this.part = new PartFile(file);
		this.writer = ImageIO.getImageWritersByFormatName("gif").next();
		this.out = new MemoryCacheImageOutputStream(part.out());
		try {
			writer.setOutput(out);
			writer.prepareWriteSequence(stream());
		} catch (IOException | RuntimeException e) {
			close();
			throw e instanceof IOException problem ? PartFile.problem(file, problem) : (RuntimeException) e;
		}
	}

	@Override
	public void add(PngImage picture, int times, Cancellation cancellation) {
		cancellation.check();
		boolean first = frames == 0;
		frames += times;
		long end = Math.round((double) frames * HUNDREDTHS / plan.rate());
		BufferedImage image = indexed(picture);
		try {
			writer.writeToSequence(new IIOImage(image, null, metadata(image, (int) Math.min(LONGEST_DELAY, end - time), first)), null);
			// What is written is done with: the stream would keep all of it in memory otherwise.
			out.flushBefore(out.getStreamPosition());
		} catch (IOException e) {
			throw PartFile.problem(file, e);
		}
		time = end;
	}

	@Override
	public void finish(Cancellation cancellation) {
		try {
			writer.endWriteSequence();
			out.flush();
			part.keep();
		} catch (IOException e) {
			throw PartFile.problem(file, e);
		}
	}

	@Override
	public void close() {
		writer.dispose();
		part.close();
	}

	private BufferedImage indexed(PngImage picture) {
		Palette palette = Palette.of(picture.rgb());
		byte[] pixels = palette.indices(picture.rgb(), picture.width());
		var model = new IndexColorModel(8, palette.size(), palette.channel(16), palette.channel(8), palette.channel(0));
		var raster = Raster.createInterleavedRaster(new DataBufferByte(pixels, pixels.length), picture.width(), picture.height(), picture.width(), 1,
				new int[] {0}, null);
		return new BufferedImage(model, raster, false, null);
	}

	private IIOMetadata stream() throws IOException {
		IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
		var root = new IIOMetadataNode(STREAM_FORMAT);
		child(root, "LogicalScreenDescriptor", "logicalScreenWidth", Integer.toString(plan.width()), "logicalScreenHeight",
				Integer.toString(plan.height()), "colorResolution", "8", "pixelAspectRatio", "0");
		metadata.mergeTree(STREAM_FORMAT, root);
		return metadata;
	}

	private IIOMetadata metadata(BufferedImage image, int delay, boolean first) throws IOException {
		IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
		var root = new IIOMetadataNode(IMAGE_FORMAT);
		child(root, "ImageDescriptor", "imageLeftPosition", "0", "imageTopPosition", "0", "imageWidth", Integer.toString(plan.width()), "imageHeight",
				Integer.toString(plan.height()), "interlaceFlag", "FALSE");
		child(root, "GraphicControlExtension", "disposalMethod", "none", "userInputFlag", "FALSE", "transparentColorFlag", "FALSE", "delayTime",
				Integer.toString(delay), "transparentColorIndex", "0");
		if (first && plan.loop()) {
			var extensions = new IIOMetadataNode("ApplicationExtensions");
			child(extensions, "ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0").setUserObject(new byte[] {1, 0, 0});
			root.appendChild(extensions);
		}
		if (first && !plan.texts().isEmpty()) {
			var comments = new IIOMetadataNode("CommentExtensions");
			plan.texts().forEach(text -> child(comments, "CommentExtension", "value",
					new String((text.keyword() + ": " + text.text()).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
			root.appendChild(comments);
		}
		metadata.mergeTree(IMAGE_FORMAT, root);
		return metadata;
	}

	private static IIOMetadataNode child(IIOMetadataNode parent, String name, String... attributes) {
		var node = new IIOMetadataNode(name);
		for (int i = 0; i < attributes.length; i += 2) {
			node.setAttribute(attributes[i], attributes[i + 1]);
		}
		parent.appendChild(node);
		return node;
	}
}
