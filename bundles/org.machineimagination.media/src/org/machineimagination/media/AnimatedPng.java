// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.plugin.UsageException;

/**
 * Writes animated PNG (PNG, third edition, W3C 2025, section 4.9): the pixels of each picture are exact, and a program that knows no
 * animation shows the first one. Of each further picture only the smallest rectangle that holds what has changed is stored. The same
 * pictures give the same bytes. Belongs to one thread.
 */
public final class AnimatedPng {

	private static final byte KEEP = 0;
	private static final byte REPLACE = 0;
	private static final int LONGEST = 0xFFFF;

	private final OutputStream out;
	private final int width;
	private final int height;
	private final int rate;
	private int sequence;
	private int @Nullable [] shown; // the picture before; null before the first

	/**
	 * Begins.
	 *
	 * @param pictures how many will be added, at least 1
	 * @param rate     frames a second, 1..65535
	 * @param plays    how often it is played, 0 for over and over
	 */
	public AnimatedPng(OutputStream out, int width, int height, int pictures, int rate, int plays, List<PngText> texts) throws IOException {
		this.out = out;
		this.width = width;
		this.height = height;
		this.rate = rate;
		out.write(PngWriter.head(width, height, ByteBuffer.allocate(8).putInt(pictures).putInt(plays).array(), texts));
	}

	/**
	 * Adds a picture.
	 *
	 * @param times how many frames long it is shown, 1..65535
	 */
	public void add(PngImage picture, int times) throws IOException {
		if (times < 1 || times > LONGEST) {
			throw new UsageException("A picture of an animated PNG is shown for 1 to %d frames, not %d.".formatted(LONGEST, times));
		}
		int[] before = shown;
		Area area = before == null ? new Area(0, 0, width, height) : changed(before, picture.rgb());
		var chunks = new ByteArrayOutputStream();
		PngWriter.chunk(chunks, "fcTL", ByteBuffer.allocate(26).putInt(sequence++).putInt(area.width()).putInt(area.height()).putInt(area.x())
				.putInt(area.y()).putShort((short) times).putShort((short) rate).put(KEEP).put(REPLACE).array());
		byte[] data = PngWriter.data(part(picture, area));
		if (before == null) {
			PngWriter.chunk(chunks, "IDAT", data);
		} else {
			PngWriter.chunk(chunks, "fdAT", ByteBuffer.allocate(4 + data.length).putInt(sequence++).put(data).array());
		}
		out.write(chunks.toByteArray());
		shown = picture.rgb();
	}

	/** Ends; the stream stays open. */
	public void finish() throws IOException {
		var chunks = new ByteArrayOutputStream();
		PngWriter.chunk(chunks, "IEND", new byte[0]);
		out.write(chunks.toByteArray());
	}

	private record Area(int x, int y, int width, int height) {
	}

	/** The smallest rectangle around all pixels that differ, one pixel if none does. */
	private Area changed(int[] before, int[] rgb) {
		int left = width;
		int right = -1;
		int top = height;
		int bottom = -1;
		for (int i = 0; i < rgb.length; i++) {
			if (rgb[i] != before[i]) {
				left = Math.min(left, i % width);
				right = Math.max(right, i % width);
				top = Math.min(top, i / width);
				bottom = i / width;
			}
		}
		return right < 0 ? new Area(0, 0, 1, 1) : new Area(left, top, right - left + 1, bottom - top + 1);
	}

	private PngImage part(PngImage picture, Area area) {
		if (area.width() == width && area.height() == height) {
			return picture;
		}
		var pixels = new int[area.width() * area.height()];
		for (int y = 0; y < area.height(); y++) {
			System.arraycopy(picture.rgb(), (area.y() + y) * width + area.x(), pixels, y * area.width(), area.width());
		}
		return new PngImage(area.width(), area.height(), pixels, List.of());
	}
}
