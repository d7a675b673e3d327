// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads PNG files of every kind: all colour types and depths, interlaced or not. The file is not trusted: every checksum is checked and
 * every size is bounded before memory is taken. It needs no window system: {@code java.awt} is not touched.
 */
public final class PngReader {

	/** Pictures with more pixels than this are not read. */
	public static final long MAXIMUM_PIXELS = 1L << 26;

	private static final int MAXIMUM_TEXT_BYTES = 1 << 24;

	private final ByteBuffer file;
	private final List<PngText> texts = new ArrayList<>();
	private final List<ByteBuffer> data = new ArrayList<>();
	private @Nullable PngHeader header;
	private byte[] palette = {};
	private byte[] transparency = {};

	private PngReader(byte[] bytes) {
		this.file = ByteBuffer.wrap(bytes);
	}

	/** Whether a file begins as PNG files do. */
	public static boolean isPng(byte[] bytes) {
		return bytes.length >= PngFormat.SIGNATURE.length
				&& Arrays.equals(bytes, 0, PngFormat.SIGNATURE.length, PngFormat.SIGNATURE, 0, PngFormat.SIGNATURE.length);
	}

	/**
	 * Reads a picture with its texts.
	 *
	 * @throws MediaException if it is not PNG, damaged or too large
	 */
	public static PngImage read(byte[] bytes) {
		return read(bytes, MAXIMUM_PIXELS);
	}

	/**
	 * Reads a picture with its texts, and makes it smaller by a whole factor as it is read if it has more than so many pixels.
	 *
	 * @throws MediaException if it is not PNG, damaged or too large
	 */
	static PngImage read(byte[] bytes, long pixels) {
		var reader = new PngReader(bytes);
		PngHeader header = reader.chunks();
		var grid = new PixelGrid(header.width(), header.height(), PixelGrid.factor(header.width(), header.height(), pixels));
		try (var unpacked = new PngData(reader.data)) {
			new PngPixels(header, reader.palette, reader.transparency).decode(unpacked, grid);
		}
		return new PngImage(grid.width(), grid.height(), grid.rgb(), reader.texts);
	}

	/**
	 * Reads the texts alone.
	 *
	 * @throws MediaException if it is not PNG, or damaged
	 */
	public static List<PngText> texts(byte[] bytes) {
		var reader = new PngReader(bytes);
		reader.chunks();
		return List.copyOf(reader.texts);
	}

	private PngHeader chunks() {
		if (!isPng(file.array())) {
			throw new MediaException("The file is not a PNG picture.");
		}
		file.position(PngFormat.SIGNATURE.length);
		String type = "";
		while (!type.equals("IEND")) {
			if (file.remaining() < 12) {
				throw damaged("its end is missing");
			}
			int length = file.getInt();
			if (length < 0 || length > file.remaining() - 8) {
				throw damaged("its end is missing");
			}
			type = chunk(length);
		}
		PngHeader found = header;
		if (found == null || data.isEmpty()) {
			throw damaged("it holds no picture");
		}
		return found;
	}

	private String chunk(int length) {
		var crc = new CRC32();
		crc.update(file.array(), file.position(), length + 4);
		var name = new byte[4];
		file.get(name);
		ByteBuffer content = file.slice(file.position(), length);
		file.position(file.position() + length);
		String type = new String(name, StandardCharsets.ISO_8859_1);
		if (file.getInt() != (int) crc.getValue()) {
			throw damaged("the checksum of its part " + type + " is wrong");
		}
		take(type, content);
		return type;
	}

	private void take(String type, ByteBuffer content) {
		switch (type) {
			case "IHDR" -> header = PngHeader.read(bytes(content));
			case "PLTE" -> palette = bytes(content);
			case "tRNS" -> transparency = bytes(content);
			case "IDAT" -> data.add(content);
			case "tEXt" -> plainText(bytes(content));
			case "iTXt" -> internationalText(bytes(content));
			default -> {
				if (Character.isUpperCase(type.charAt(0)) && !type.equals("IEND")) {
					throw damaged("it needs a part that nobody knows, " + type.replaceAll("[^A-Za-z]", "?"));
				}
			}
		}
	}

	private static byte[] bytes(ByteBuffer content) {
		var bytes = new byte[content.remaining()];
		content.get(bytes);
		return bytes;
	}

	private void plainText(byte[] content) {
		int end = indexOfZero(content, 0);
		if (end > 0 && end < 80) {
			addText(content, end, new String(content, end + 1, content.length - end - 1, StandardCharsets.ISO_8859_1));
		}
	}

	/** Texts that do not keep to the format are passed over, since the picture does not depend on them. */
	private void internationalText(byte[] content) {
		int keyword = indexOfZero(content, 0);
		int language = keyword < 0 ? -1 : indexOfZero(content, keyword + 3);
		int translated = language < 0 ? -1 : indexOfZero(content, language + 1);
		if (keyword <= 0 || keyword > 79 || translated < 0) {
			return;
		}
		byte[] text = Arrays.copyOfRange(content, translated + 1, content.length);
		boolean compressed = content[keyword + 1] == 1;
		addText(content, keyword, new String(compressed ? PngData.unpacked(text, MAXIMUM_TEXT_BYTES) : text, StandardCharsets.UTF_8));
	}

	private void addText(byte[] content, int keywordLength, String text) {
		if (text.indexOf('\0') < 0) {
			texts.add(new PngText(new String(content, 0, keywordLength, StandardCharsets.ISO_8859_1), text));
		}
	}

	private static int indexOfZero(byte[] bytes, int from) {
		for (int i = from; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				return i;
			}
		}
		return -1;
	}

	static MediaException damaged(String how) {
		return new MediaException("The PNG file is damaged: " + how + ".");
	}
}
