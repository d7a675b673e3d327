// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.machineimagination.testing.ZipEntries;

/** ZIP files that are still ZIP files, with right checksums and lengths: entries whose content is damaged, or that are lost, renamed, doubled in size. */
final class Archives {

	private static final List<String> ODD = List.of("", "/", "../x", "a/../../x", "archive/data.pkl", "x.npy", "\u0000", "a".repeat(70_000 / 2));

	private record Entry(String name, int method, byte[] content) {
	}

	private Archives() {
	}

	/** Damages one entry by a way that knows what is in it. */
	static Mutation of(Mutation content) {
		return (bytes, random) -> {
			try {
				List<Entry> entries = entries(bytes);
				if (entries.isEmpty()) {
					return Bytes.damage(bytes, random);
				}
				damage(entries, content, random);
				return written(entries);
			} catch (IOException | IllegalArgumentException e) {
				// What has been damaged before need not be a ZIP file any more.
				return Bytes.damage(bytes, random);
			}
		};
	}

	private static void damage(List<Entry> entries, Mutation content, RandomGenerator random) {
		int at = random.nextInt(entries.size());
		Entry entry = entries.get(at);
		switch (random.nextInt(10)) {
			case 0 -> entries.remove(at);
			case 1 -> entries.set(at, new Entry(ODD.get(random.nextInt(ODD.size())), entry.method(), entry.content()));
			case 2 -> entries.set(at, new Entry(entry.name(), ZipEntry.DEFLATED, new byte[1 << 16 + random.nextInt(8)]));
			default -> entries.set(at, new Entry(entry.name(), entry.method(), content.of(entry.content(), random)));
		}
	}

	private static List<Entry> entries(byte[] bytes) throws IOException {
		var entries = new ArrayList<Entry>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.add(new Entry(entry.getName(), entry.getMethod(), zip.readAllBytes()));
			}
		}
		return entries;
	}

	private static byte[] written(List<Entry> entries) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (Entry each : entries) {
				ZipEntries.put(zip, each.name(), each.method(), each.content());
			}
		}
		return bytes.toByteArray();
	}
}
