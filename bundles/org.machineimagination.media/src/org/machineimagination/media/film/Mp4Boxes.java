// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.machineimagination.media.PngText;

/**
 * The head of an MP4 file with one track of H.264 (ISO/IEC 14496-12, and 14496-15 for what decoders need to know). It stands before the
 * frames, so that a browser can begin before it has all of them, and bears no dates, so that the same film gives the same bytes.
 */
final class Mp4Boxes {

	private static final byte[] NOTHING = {};
	private static final int[] UPRIGHT = {0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000};
	private static final int UNDETERMINED_LANGUAGE = 0x55C4;
	private static final int DOTS_PER_INCH = 72 << 16;
	private static final int DEPTH = 24;
	private static final int UTF_8 = 1;
	/** Where what a picture says of itself goes in iTunes' list, which most players show; the rest stays out. */
	private static final Map<String, String> NAMES = Map.of("Title", "\u00A9nam", "Description", "desc", "Author", "\u00A9ART", "Software", "\u00A9too",
			"Machine Imagination", "\u00A9cmt");

	private final FilmPlan plan;
	private final int width;
	private final int height;

	/**
	 * @param width  of the coded pictures, even
	 * @param height of the coded pictures, even
	 */
	Mp4Boxes(FilmPlan plan, int width, int height) {
		this.plan = plan;
		this.width = width;
		this.height = height;
	}

	/**
	 * Everything before the first frame's first byte.
	 *
	 * @param sizes bytes of each frame
	 * @param keys  numbers of the frames at which decoding can begin, from 1
	 * @param bytes of all frames together
	 */
	byte[] head(H264Stream stream, int[] sizes, int[] keys, long bytes) {
		byte[] type = box("ftyp", ascii("isom"), ints(0x200), ascii("isomiso2avc1mp41"));
		boolean large = bytes > 0xFFFF_0000L - 64L * sizes.length;
		byte[] data = large ? join(ints(1), ascii("mdat"), longs(bytes + 16)) : join(ints((int) (bytes + 8)), ascii("mdat"));
		int length = type.length + movie(stream, sizes, keys, 0, large).length + data.length;
		return join(type, movie(stream, sizes, keys, length, large), data);
	}

	private byte[] movie(H264Stream stream, int[] sizes, int[] keys, long offset, boolean large) {
		int duration = sizes.length;
		byte[] header = full("mvhd", 0, ints(0, 0, plan.rate(), duration, 0x10000), shorts(0x100, 0), ints(0, 0), ints(UPRIGHT), new byte[24], ints(2));
		byte[] track = full("tkhd", 3, ints(0, 0, 1, 0, duration, 0, 0), shorts(0, 0, 0, 0), ints(UPRIGHT), ints(width << 16, height << 16));
		byte[] media = box("mdia", full("mdhd", 0, ints(0, 0, plan.rate(), duration), shorts(UNDETERMINED_LANGUAGE, 0)),
				full("hdlr", 0, ints(0), ascii("vide"), ints(0, 0, 0), ascii("Film\0")),
				box("minf", full("vmhd", 1, shorts(0, 0, 0, 0)), box("dinf", full("dref", 0, ints(1), full("url ", 1))),
						table(stream, sizes, keys, offset, large)));
		return box("moov", header, box("trak", track, media), texts());
	}

	private byte[] table(H264Stream stream, int[] sizes, int[] keys, long offset, boolean large) {
		return box("stbl", full("stsd", 0, ints(1), sample(stream)), full("stts", 0, ints(1, sizes.length, 1)),
				full("stss", 0, ints(keys.length), ints(keys)), full("stsc", 0, ints(1, 1, sizes.length, 1)),
				full("stsz", 0, ints(0, sizes.length), ints(sizes)),
				large ? full("co64", 0, ints(1), longs(offset)) : full("stco", 0, ints(1, (int) offset)));
	}

	private byte[] sample(H264Stream stream) {
		byte[] colour = box("colr", ascii("nclx"), shorts(1, 1, 1), new byte[1]);
		byte[] square = box("pasp", ints(1, 1));
		return box("avc1", new byte[6], shorts(1), new byte[16], shorts(width, height), ints(DOTS_PER_INCH, DOTS_PER_INCH, 0), shorts(1), new byte[32],
				shorts(DEPTH, -1), configuration(stream.sequence(), stream.parameters()), colour, square);
	}

	/** Profile, compatibility and level, frames' lengths in four bytes, one set of each kind. */
	private static byte[] configuration(SeqParameterSet sequence, PictureParameterSet parameters) {
		byte[] first = join(new byte[] {0x67}, bytes(H264Utils.writeSPS(sequence, 256)));
		byte[] second = join(new byte[] {0x68}, bytes(H264Utils.writePPS(parameters, 256)));
		return box("avcC", new byte[] {1, first[1], first[2], first[3], (byte) 0xFF, (byte) 0xE1}, shorts(first.length), first, new byte[] {1},
				shorts(second.length), second);
	}

	private byte[] texts() {
		List<PngText> known = plan.texts().stream().filter(text -> NAMES.containsKey(text.keyword())).toList();
		if (known.isEmpty()) {
			return NOTHING;
		}
		byte[][] items = known.stream().map(text -> box(NAMES.get(text.keyword()),
				box("data", ints(UTF_8, 0), text.text().getBytes(StandardCharsets.UTF_8)))).toArray(byte[][]::new);
		return box("udta", full("meta", 0, full("hdlr", 0, ints(0), ascii("mdirappl"), ints(0, 0), new byte[1]), box("ilst", items)));
	}

	private static byte[] full(String type, int flags, byte[]... parts) {
		return box(type, ints(flags), join(parts));
	}

	private static byte[] box(String type, byte[]... parts) {
		byte[] content = join(parts);
		return join(ints(content.length + 8), type.getBytes(StandardCharsets.ISO_8859_1), content);
	}

	private static byte[] join(byte[]... parts) {
		var out = new ByteArrayOutputStream();
		Arrays.stream(parts).forEach(out::writeBytes);
		return out.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] ints(int... values) {
		var bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
		Arrays.stream(values).forEach(bytes::putInt);
		return bytes.array();
	}

	private static byte[] longs(long value) {
		return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
	}

	private static byte[] shorts(int... values) {
		var bytes = ByteBuffer.allocate(Short.BYTES * values.length);
		Arrays.stream(values).forEach(value -> bytes.putShort((short) value));
		return bytes.array();
	}

	private static byte[] bytes(ByteBuffer buffer) {
		var bytes = new byte[buffer.remaining()];
		buffer.get(bytes);
		return bytes;
	}
}
