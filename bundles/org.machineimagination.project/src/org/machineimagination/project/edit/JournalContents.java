// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a journal holds, as far as it can be read. The line that a killed process was writing is not there.
 *
 * @param header  none when not even the first line is whole
 * @param entries the lines after it, in order, up to the first that cannot be read
 * @param ends    where each of these lines ends in the file
 * @param damaged whether more than the end cannot be read, so that no killed process explains it
 */
record JournalContents(Optional<JournalHeader> header, List<JournalEntry> entries, List<Long> ends, boolean damaged) {

	/** Journals larger than this many bytes are not read: 512 MiB; open projects are saved long before. */
	static final long LARGEST = 512L << 20;

	private static final int BUFFER = 1 << 16;

	/**
	 * Reads a journal.
	 *
	 * @throws IOException when the file cannot be read or is too large
	 */
	static JournalContents read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
		}
		var reading = new Reading();
		try (InputStream stream = Files.newInputStream(file)) {
			byte[] buffer = new byte[BUFFER];
			for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
				reading.take(buffer, length);
			}
		}
		JournalHeader header = reading.header;
		return new JournalContents(header == null ? Optional.empty() : Optional.of(header), reading.entries, reading.ends, reading.damaged());
	}

	/** Where the first so many entries end in the file. */
	long end(int count) {
		return ends.get(count);
	}

	/** Puts lines together as bytes come. */
	private static final class Reading {
		private final ObjectMapper json = Journal.json();
		private final ByteArrayOutputStream line = new ByteArrayOutputStream();
		private final List<JournalEntry> entries = new ArrayList<>();
		private final List<Long> ends = new ArrayList<>();
		private @Nullable JournalHeader header; // null until it is read
		private long position;
		private int unread;

		void take(byte[] bytes, int length) {
			int start = 0;
			for (int i = 0; i < length; i++) {
				if (bytes[i] == '\n') {
					line.write(bytes, start, i - start);
					start = i + 1;
					whole(position + start);
					line.reset();
				}
			}
			line.write(bytes, start, length - start);
			position += length;
		}

		/** One line that cannot be read, at the end, may be what a lost machine left. */
		boolean damaged() {
			return unread > 1 || unread == 1 && line.size() > 0;
		}

		private void whole(long end) {
			try {
				if (unread > 0) {
					unread++;
				} else if (header == null) {
					header = JournalHeader.read(JournalLine.read(line.toByteArray(), false, json));
					ends.add(end);
				} else {
					entries.add(JournalEntry.read(JournalLine.read(line.toByteArray(), header.summed(), json), entries.size() + 1));
					ends.add(end);
				}
			} catch (IOException e) {
				unread++;
			}
		}
	}
}
