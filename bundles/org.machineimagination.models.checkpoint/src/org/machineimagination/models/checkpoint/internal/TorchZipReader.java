// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.machineimagination.models.checkpoint.internal.TorchVocabulary.StorageReference;

/**
 * PyTorch's format since 2020, and TorchScript archives, which are the same with code beside: a ZIP file with a folder of any name, in it
 * {@code data.pkl} and the elements under {@code data/}. PyTorch stores both uncompressed, so anything that is compressed is refused and
 * no entry can be larger than the file.
 */
final class TorchZipReader {

	/** A hundred times the pickles of the networks read here; every byte of it may become an object. */
	static final int LONGEST_PICKLE = 2 << 20;
	private static final String TABLE = "/data.pkl";
	private static final String BYTE_ORDER = "byteorder";

	private final ZipFile zip;
	private final long fileSize;
	private final Map<String, Storage> storages = new HashMap<>();

	private TorchZipReader(ZipFile zip, long fileSize) {
		this.zip = zip;
		this.fileSize = fileSize;
	}

	static CheckpointFile open(Path file) throws IOException {
		ZipFile zip;
		try {
			zip = new ZipFile(file.toFile());
		} catch (ZipException e) {
			throw new RefusedException("it is a damaged archive or cut off; fetch it again", e);
		}
		try {
			return new TorchZipReader(zip, file.toFile().length()).read();
		} catch (IOException | RuntimeException | Error e) {
			zip.close();
			throw e;
		}
	}

	private CheckpointFile read() throws IOException {
		ZipEntry table = zip.stream().map(ZipEntry.class::cast).filter(TorchZipReader::isTable).findFirst()
				.orElseThrow(() -> new RefusedException("it is an archive without a table of tensors (data.pkl), so not PyTorch's"));
		String folder = table.getName().substring(0, table.getName().length() - TABLE.length() + 1);
		boolean script = zip.getEntry(folder + "constants.pkl") != null;
		requireLittleEndian(folder);
		Storage pickle = stored(table);
		if (pickle.size() > LONGEST_PICKLE) {
			throw new RefusedException("its table of tensors is larger (%d bytes) than that of any network".formatted(pickle.size()));
		}
		var vocabulary = new TorchVocabulary(script);
		Object root = Pickle.read(ByteBuffer.wrap(pickle.read(0, (int) pickle.size())), vocabulary);
		TensorTable found = TensorTable.of(root, reference -> storage(folder, reference), vocabulary.unknown());
		return new CheckpointFile((script ? Format.TORCHSCRIPT : Format.TORCH).label(), found.tensors(), found.around(), zip);
	}

	private static boolean isTable(ZipEntry entry) {
		String name = entry.getName();
		return name.endsWith(TABLE) && name.indexOf('/') == name.length() - TABLE.length();
	}

	/** PyTorch writes this entry since 2023; before, everything was little-endian. */
	private void requireLittleEndian(String folder) throws IOException {
		ZipEntry order = zip.getEntry(folder + BYTE_ORDER);
		if (order != null && stored(order).size() == 3) {
			throw new RefusedException("its numbers are big-endian; save it again on an ordinary machine");
		}
	}

	private Storage storage(String folder, StorageReference reference) throws RefusedException {
		Storage known = storages.get(reference.key());
		if (known != null) {
			return known;
		}
		ZipEntry entry = zip.getEntry(folder + "data/" + reference.key());
		if (entry == null) {
			throw new RefusedException("it lacks the elements '%s' that its table names; fetch it again".formatted(reference.key()));
		}
		Storage storage = stored(entry);
		storages.put(reference.key(), storage);
		return storage;
	}

	private Storage stored(ZipEntry entry) throws RefusedException {
		if (entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize() || entry.getSize() < 0 || entry.getSize() > fileSize) {
			throw new RefusedException("its entry %s is compressed or claims to be larger than the file, which PyTorch's are not".formatted(
					entry.getName()));
		}
		return Storage.of(zip, entry);
	}
}
