// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.machineimagination.media.PngReader;

/** Plays an animated PNG, each of its pictures made a PNG file of its own for the reader of still ones. */
final class ApngReader {

	private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

	private final List<int[]> pictures = new ArrayList<>();
	private final List<Integer> times = new ArrayList<>();
	private final List<Integer> rates = new ArrayList<>();
	private int announced;
	private int plays = -1;
	private byte[] header;
	private ByteBuffer control;
	private ByteArrayOutputStream data;
	private int sequence;

	ApngReader(byte[] file) {
		var in = ByteBuffer.wrap(file).position(SIGNATURE.length);
		while (in.hasRemaining()) {
			var content = new byte[in.getInt()];
			var type = new byte[4];
			in.get(type).get(content).getInt();
			take(new String(type, StandardCharsets.US_ASCII), content);
		}
		assertEquals(announced, pictures.size());
	}

	List<int[]> pictures() {
		return pictures;
	}

	int plays() {
		return plays;
	}

	/** Number of frames in all, if each picture's time is a whole number of frames of this rate. */
	int frames(int rate) {
		rates.forEach(each -> assertEquals(rate, each));
		return times.stream().mapToInt(Integer::intValue).sum();
	}

	private void take(String type, byte[] content) {
		var in = ByteBuffer.wrap(content);
		switch (type) {
			case "IHDR" -> header = content;
			case "acTL" -> {
				announced = in.getInt();
				plays = in.getInt();
			}
			case "fcTL" -> {
				show();
				assertEquals(sequence++, in.getInt());
				control = in;
				times.add((int) in.getShort(20));
				rates.add((int) in.getShort(22));
				data = new ByteArrayOutputStream();
			}
			case "IDAT" -> data.writeBytes(content);
			case "fdAT" -> {
				assertEquals(sequence++, in.getInt());
				data.write(content, 4, content.length - 4);
			}
			case "IEND" -> show();
			default -> {
				// Texts and colour spaces.
			}
		}
	}

	private void show() {
		if (data == null) {
			return;
		}
		int width = ByteBuffer.wrap(header).getInt(0);
		byte[] still = Arrays.copyOf(header, header.length);
		ByteBuffer.wrap(still).putInt(control.getInt(4)).putInt(control.getInt(8));
		var png = new ByteArrayOutputStream();
		png.writeBytes(SIGNATURE);
		chunk(png, "IHDR", still);
		chunk(png, "IDAT", data.toByteArray());
		chunk(png, "IEND", new byte[0]);
		int[] part = PngReader.read(png.toByteArray()).rgb();
		int[] whole = pictures.isEmpty() ? new int[width * ByteBuffer.wrap(header).getInt(4)] : pictures.getLast().clone();
		int partWidth = control.getInt(4);
		for (int i = 0; i < part.length; i++) {
			whole[(control.getInt(16) + i / partWidth) * width + control.getInt(12) + i % partWidth] = part[i];
		}
		pictures.add(whole);
		data = null;
	}

	private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		var crc = new CRC32();
		crc.update(name);
		crc.update(content);
		out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
		out.writeBytes(name);
		out.writeBytes(content);
		out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
	}
}
