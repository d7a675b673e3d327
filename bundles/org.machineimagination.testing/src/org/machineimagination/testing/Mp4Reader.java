// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads back what an MP4 file of one track says of itself, box by box, by the standard (ISO/IEC 14496-12 and 14496-15) and without the writer. */
public final class Mp4Reader {

	private final byte[] file;

	/** @throws UncheckedIOException if the file cannot be read */
	public Mp4Reader(Path file) {
		try {
			this.file = Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The outermost boxes. */
	public List<String> order() {
		var order = new ArrayList<String>();
		var in = ByteBuffer.wrap(file);
		while (in.hasRemaining()) {
			int start = in.position();
			int size = in.getInt();
			order.add(name(in));
			in.position(start + size);
		}
		return order;
	}

	/** Bytes of each frame. */
	public int[] sizes() {
		return ints(box("moov/trak/mdia/minf/stbl/stsz").position(12));
	}

	/** The frames that are pictures by themselves, the first one 1. */
	public int[] keys() {
		return ints(box("moov/trak/mdia/minf/stbl/stss").position(8));
	}

	/** Ticks a second, which are frames. */
	public int rate() {
		return box("moov/trak/mdia/mdhd").getInt(12);
	}

	/** In ticks. */
	public int duration() {
		return box("moov/trak/mdia/mdhd").getInt(16);
	}

	/** How long the film plays, by its own scale of time. */
	public double seconds() {
		ByteBuffer film = box("moov/mvhd");
		return (double) Integer.toUnsignedLong(film.getInt(16)) / Integer.toUnsignedLong(film.getInt(12));
	}

	/** In pixels. */
	public int width() {
		return box("moov/trak/tkhd").getInt(76) >> 16;
	}

	/** In pixels. */
	public int height() {
		return box("moov/trak/tkhd").getInt(80) >> 16;
	}

	/** The profile of H.264, 66 for baseline. */
	public int profile() {
		return file[decoder() + 1];
	}

	/** Sequence and picture parameters without their unit's first byte. */
	public List<ByteBuffer> parameterSets() {
		var in = ByteBuffer.wrap(file).position(decoder() + 6);
		var sets = new ArrayList<ByteBuffer>();
		for (int i = 0; i < 2; i++) {
			int length = in.getShort();
			sets.add(in.slice(in.position() + 1, length - 1));
			in.position(in.position() + length + 1);
		}
		return sets;
	}

	/** The unit of a frame. */
	public ByteBuffer unit(int frame) {
		int offset = box("moov/trak/mdia/minf/stbl/stco").getInt(8);
		int[] sizes = sizes();
		for (int i = 0; i < frame; i++) {
			offset += sizes[i];
		}
		return ByteBuffer.wrap(file, offset + 4, sizes[frame] - 4).slice();
	}

	/** Where what a decoder must know begins: the content of box avcC, which lies in the description of the samples. */
	private int decoder() {
		return new String(file, StandardCharsets.ISO_8859_1).indexOf("avcC") + 4;
	}

	private static int[] ints(ByteBuffer in) {
		in.position(in.position() - 4);
		var values = new int[in.getInt()];
		for (int i = 0; i < values.length; i++) {
			values[i] = in.getInt();
		}
		return values;
	}

	private ByteBuffer box(String path) {
		ByteBuffer in = ByteBuffer.wrap(file);
		for (String wanted : path.split("/")) {
			in = inside(in, wanted);
		}
		return in;
	}

	private static ByteBuffer inside(ByteBuffer in, String wanted) {
		while (in.hasRemaining()) {
			int start = in.position();
			int size = in.getInt();
			if (name(in).equals(wanted)) {
				return in.slice(start + 8, size - 8);
			}
			in.position(start + size);
		}
		throw new AssertionError("There is no box " + wanted);
	}

	private static String name(ByteBuffer in) {
		var name = new byte[4];
		in.get(name);
		return new String(name, StandardCharsets.ISO_8859_1);
	}
}
