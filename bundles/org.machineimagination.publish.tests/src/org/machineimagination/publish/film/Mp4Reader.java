// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.publish.film;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads back what an MP4 file of one track says of itself, box by box, by the standard and without the writer. */
public final class Mp4Reader {

	private final byte[] file;

	public Mp4Reader(byte[] file) {
		this.file = file;
	}

	/** The outermost boxes. */
	List<String> order() {
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

	int[] keys() {
		return ints(box("moov/trak/mdia/minf/stbl/stss").position(8));
	}

	/** Ticks a second, which are frames. */
	public int rate() {
		return box("moov/trak/mdia/mdhd").getInt(12);
	}

	int duration() {
		return box("moov/trak/mdia/mdhd").getInt(16);
	}

	/** In pixels. */
	public int width() {
		return box("moov/trak/tkhd").getInt(76) >> 16;
	}

	int height() {
		return box("moov/trak/tkhd").getInt(80) >> 16;
	}

	/** Sequence and picture parameters without their unit's first byte. */
	List<ByteBuffer> parameterSets() {
		var text = new String(file, StandardCharsets.ISO_8859_1);
		var in = ByteBuffer.wrap(file).position(text.indexOf("avcC") + 4 + 6);
		var sets = new ArrayList<ByteBuffer>();
		for (int i = 0; i < 2; i++) {
			int length = in.getShort();
			sets.add(in.slice(in.position() + 1, length - 1));
			in.position(in.position() + length + 1);
		}
		return sets;
	}

	/** The unit of a frame. */
	ByteBuffer unit(int frame) {
		int offset = box("moov/trak/mdia/minf/stbl/stco").getInt(8);
		int[] sizes = sizes();
		for (int i = 0; i < frame; i++) {
			offset += sizes[i];
		}
		return ByteBuffer.wrap(file, offset + 4, sizes[frame] - 4).slice();
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
