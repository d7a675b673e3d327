// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Arrays in numpy's NPZ format: a ZIP file of NPY files (NumPy enhancement proposal 1). Written uncompressed and dated 1980, so that the
 * same arrays give the same bytes. Reading takes real numbers and
 * integers of the usual widths, and bounds every size before memory is taken.
 */
public final class Npz {

	/** More numbers than this are read of no file; as doubles they take 128 MiB. */
	static final int MOST_NUMBERS = 1 << 24;

	private static final String SUFFIX = ".npy";
	private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
	private static final int ALIGNMENT = 64;
	private static final int MAXIMUM_ARRAYS = 1000;
	/** The first date of the ZIP format that Java does not take for an earlier one, which it would spell out in local time. */
	private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

	private Npz() {
	}

	/** The bytes of an NPZ file of double precision arrays, in the order given. */
	public static byte[] write(List<NumpyArray> arrays) {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (NumpyArray array : arrays) {
				byte[] npy = npy(array);
				var crc = new CRC32();
				crc.update(npy);
				var entry = new ZipEntry(array.name() + SUFFIX);
				entry.setMethod(ZipEntry.STORED);
				entry.setSize(npy.length);
				entry.setCrc(crc.getValue());
				entry.setTimeLocal(NO_DATE);
				zip.putNextEntry(entry);
				zip.write(npy);
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Writing to memory failed", e);
		}
		return out.toByteArray();
	}

	/**
	 * Reads the arrays of an NPZ file.
	 *
	 * @throws MediaException if it is none, damaged, too large, or holds arrays of another type
	 */
	public static List<NumpyArray> read(byte[] bytes) {
		return read(new ByteArrayInputStream(bytes));
	}

	/**
	 * Reads the arrays of a file: an NPZ file's, or the one of an NPY file, which is called like the file.
	 *
	 * @throws MediaException if there is no such file, or as for {@link #read(byte[])}; the message names the file
	 */
	public static List<NumpyArray> read(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		boolean single = name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
		if (Files.isDirectory(file) || !Files.exists(file)) {
			throw new MediaException("The file " + file + (Files.isDirectory(file) ? " cannot be read: it is a folder." : " does not exist."));
		}
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return single ? List.of(new NpyReader(withoutSuffix(name), in, MOST_NUMBERS).read()) : read(in);
		} catch (MediaException e) {
			throw new MediaException("The file %s cannot be used. %s".formatted(file, e.getMessage()), e);
		} catch (IOException e) {
			throw new MediaException("The file %s cannot be read.".formatted(file), e);
		}
	}

	private static List<NumpyArray> read(InputStream in) {
		var arrays = new ArrayList<NumpyArray>();
		try (var zip = new ZipInputStream(in)) {
			int left = MOST_NUMBERS;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (arrays.size() >= MAXIMUM_ARRAYS) {
					throw new MediaException("The file holds more than %,d arrays.".formatted(MAXIMUM_ARRAYS));
				}
				NumpyArray array = new NpyReader(withoutSuffix(entry.getName()), zip, left).read();
				left -= array.values().length;
				arrays.add(array);
				if (zip.read() >= 0) {
					throw new MediaException("The array '%s' has more behind it than its header says.".formatted(array.name()));
				}
			}
		} catch (IOException e) {
			throw new MediaException("The file of arrays is damaged.", e);
		}
		if (arrays.isEmpty()) {
			throw new MediaException("The file holds no arrays in numpy's form.");
		}
		return arrays;
	}

	private static String withoutSuffix(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
	}

	private static byte[] npy(NumpyArray array) {
		String shape = Arrays.stream(array.shape()).mapToObj(Integer::toString).collect(Collectors.joining(", "));
		String header = "{'descr': '<f8', 'fortran_order': False, 'shape': (%s%s), }".formatted(shape, array.shape().length == 1 ? "," : "");
		int fixed = MAGIC.length + 4;
		int length = (fixed + header.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT - fixed;
		var out = ByteBuffer.allocate(Math.addExact(fixed + length, Math.multiplyExact(8, array.values().length))).order(ByteOrder.LITTLE_ENDIAN);
		out.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) length);
		out.put((header + " ".repeat(length - 1 - header.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
		for (double value : array.values()) {
			out.putDouble(value);
		}
		return out.array();
	}
}
