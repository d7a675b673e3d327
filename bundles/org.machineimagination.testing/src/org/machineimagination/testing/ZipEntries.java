// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Entries of ZIP files whose method tests choose: PyTorch's are stored, a bomb's are deflated. */
public final class ZipEntries {

	private ZipEntries() {
	}

	/**
	 * Adds an entry.
	 *
	 * @param method {@link ZipEntry#STORED} or {@link ZipEntry#DEFLATED}
	 */
	public static void put(ZipOutputStream zip, String name, int method, byte[] content) throws IOException {
		var entry = new ZipEntry(name);
		var crc = new CRC32();
		crc.update(content);
		entry.setMethod(method);
		entry.setSize(content.length);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}
}
