// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.graph.ElementType;
import org.machineimagination.models.checkpoint.internal.TorchVocabulary.StorageReference;

/**
 * PyTorch's format until 2020, in which the BigGAN checkpoints of 2019 are: a pickled magic number, a version, facts about the machine,
 * the table of tensors, a list of keys, and for each key the number of elements and the elements.
 */
final class LegacyTorchReader {

	private static final BigInteger MAGIC = new BigInteger("1950a86a20f9469cfc6c", 16);
	private static final long VERSION = 1001;
	private static final int COUNT_BYTES = 8;

	private final FileChannel channel;
	private final Map<String, ElementType> types = new HashMap<>();

	private LegacyTorchReader(FileChannel channel) {
		this.channel = channel;
	}

	static CheckpointFile open(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file);
		try {
			TensorTable found = new LegacyTorchReader(channel).read();
			return new CheckpointFile(Format.LEGACY.label(), found.tensors(), found.around(), channel);
		} catch (IOException | RuntimeException | Error e) {
			channel.close();
			throw e;
		}
	}

	private TensorTable read() throws IOException {
		int window = (int) Math.min(channel.size(), TorchZipReader.LONGEST_PICKLE);
		ByteBuffer in = ByteBuffer.wrap(Storage.of(channel, 0, channel.size()).read(0, window));
		var vocabulary = new Recording();
		if (!MAGIC.equals(Pickle.read(in, vocabulary)) || !Long.valueOf(VERSION).equals(Pickle.read(in, vocabulary))) {
			throw new RefusedException("it is not of the version %d of PyTorch's old format".formatted(VERSION));
		}
		if (Pickle.read(in, vocabulary) instanceof Map<?, ?> machine && Boolean.FALSE.equals(machine.get("little_endian"))) {
			throw new RefusedException("its numbers are big-endian; save it again on an ordinary machine");
		}
		Object root = Pickle.read(in, vocabulary);
		Object keys = Pickle.read(in, vocabulary);
		if (!(keys instanceof List<?> list) || !list.stream().allMatch(key -> key instanceof String || key instanceof Long)) {
			throw new RefusedException("it does not list the keys of its elements");
		}
		Map<String, Storage> storages = storages(list, in.position());
		return TensorTable.of(root, reference -> find(storages, reference), vocabulary.torch.unknown());
	}

	private Map<String, Storage> storages(List<?> keys, long start) throws IOException {
		Storage whole = Storage.of(channel, 0, channel.size());
		var storages = new HashMap<String, Storage>();
		long position = start;
		for (Object key : keys) {
			ElementType type = types.get(String.valueOf(key));
			if (type == null || position > channel.size() - COUNT_BYTES) {
				throw new RefusedException("it is cut off or lists elements '%s' that no tensor has; fetch it again".formatted(key));
			}
			long count = ByteBuffer.wrap(whole.read(position, COUNT_BYTES)).order(ByteOrder.LITTLE_ENDIAN).getLong();
			position += COUNT_BYTES;
			if (count < 0 || count > (channel.size() - position) / type.bytes()) {
				throw new RefusedException("its elements '%s' claim to be %d of %d bytes each where %d bytes are left".formatted(key, count,
						type.bytes(), channel.size() - position));
			}
			storages.put(String.valueOf(key), Storage.of(channel, position, count * type.bytes()));
			position += count * type.bytes();
		}
		return storages;
	}

	private static Storage find(Map<String, Storage> storages, StorageReference reference) throws RefusedException {
		Storage storage = storages.get(reference.key());
		if (storage == null) {
			throw new RefusedException("it lacks the elements '%s' that its table names; fetch it again".formatted(reference.key()));
		}
		return storage;
	}

	/** The table says of which type the elements under a key are; the elements themselves do not. */
	private final class Recording implements Pickle.Vocabulary {

		private final TorchVocabulary torch = new TorchVocabulary(false);

		@Override
		public Object look(Pickle.Name name) throws RefusedException {
			return torch.look(name);
		}

		@Override
		public Object call(Pickle.Name name, List<Object> arguments, Ration ration) throws RefusedException {
			return torch.call(name, arguments, ration);
		}

		@Override
		public Object reference(Object id) throws RefusedException {
			var reference = (StorageReference) torch.reference(id);
			types.put(reference.key(), reference.type());
			return reference;
		}
	}
}
