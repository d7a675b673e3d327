// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A run of bytes that tensors are cut from. Files are read piece by piece and not mapped into memory: a mapping cannot be given back at
 * will in Java, and a file that gets shorter under one takes the process with it.
 */
interface Storage {

	/** Its length in bytes, which is there and not only claimed. */
	long size();

	/** Reads a stretch that lies inside. */
	byte[] read(long offset, int length) throws IOException;

	/** A stretch of a file. */
	static Storage of(FileChannel channel, long start, long size) {
		return new Storage() {
			@Override
			public long size() {
				return size;
			}

			@Override
			public byte[] read(long offset, int length) throws IOException {
				var bytes = ByteBuffer.allocate(length);
				while (bytes.hasRemaining()) {
					if (channel.read(bytes, start + offset + bytes.position()) < 0) {
						throw new RefusedException("it is cut off; fetch it again");
					}
				}
				return bytes.array();
			}
		};
	}

	/** A stretch of a storage that lies inside it. */
	static Storage part(Storage whole, long start, long size) {
		return new Storage() {
			@Override
			public long size() {
				return size;
			}

			@Override
			public byte[] read(long offset, int length) throws IOException {
				return whole.read(start + offset, length);
			}
		};
	}

	/** An uncompressed part of an archive. */
	static Storage of(ZipFile zip, ZipEntry entry) {
		return new Storage() {
			@Override
			public long size() {
				return entry.getSize();
			}

			@Override
			public byte[] read(long offset, int length) throws IOException {
				try (InputStream in = zip.getInputStream(entry)) {
					in.skipNBytes(offset);
					byte[] bytes = in.readNBytes(length);
					if (bytes.length < length) {
						throw new RefusedException("it is cut off; fetch it again");
					}
					return bytes;
				}
			}
		};
	}
}
