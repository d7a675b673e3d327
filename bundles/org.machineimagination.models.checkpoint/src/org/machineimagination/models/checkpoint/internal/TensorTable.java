// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.models.checkpoint.internal.TorchVocabulary.PendingTensor;
import org.machineimagination.models.checkpoint.internal.TorchVocabulary.StorageReference;

/** Makes a flat table of what a pickle held: names of nested tables joined by dots, everything that is no tensor left out. */
final class TensorTable {

	/** Finds the bytes of a storage. */
	interface Storages {
		Storage find(StorageReference reference) throws RefusedException;
	}

	private static final int DEEPEST = 40;
	/** A pickle can name one table in many places of another; what it unfolds to is bounded. */
	private static final int MOST_ENTRIES = 200_000;
	/** Where training scripts put the network beside the state of their optimizers. */
	private static final List<String> WRAPPERS = List.of("state_dict", "model_state_dict", "model");

	private final Storages storages;
	private final Map<String, StoredTensor> tensors = new LinkedHashMap<>();
	private int visited;

	private TensorTable(Storages storages) {
		this.storages = storages;
	}

	/** @param root what the pickle gave */
	static Map<String, StoredTensor> of(Object root, Storages storages) throws RefusedException {
		var table = new TensorTable(storages);
		table.add("", unwrapped(root), 0);
		if (table.tensors.isEmpty()) {
			throw new RefusedException("it holds no tensors");
		}
		return table.tensors;
	}

	private static Object unwrapped(Object root) {
		if (root instanceof Map<?, ?> map) {
			for (String wrapper : WRAPPERS) {
				if (map.get(wrapper) instanceof Map<?, ?> inner && inner.values().stream().anyMatch(PendingTensor.class::isInstance)) {
					return inner;
				}
			}
		}
		return root;
	}

	private void add(String name, Object value, int depth) throws RefusedException {
		if (depth > DEEPEST || ++visited > MOST_ENTRIES) {
			throw new RefusedException("its tables are nested or repeated beyond reason");
		}
		switch (value) {
			case PendingTensor tensor -> tensors.put(name, resolve(name, tensor));
			case ScriptObject object -> addAll(name, object.fields(), depth);
			case Map<?, ?> map -> addAll(name, map, depth);
			case List<?> list -> {
				for (int i = 0; i < list.size(); i++) {
					add(joined(name, Integer.toString(i)), list.get(i), depth + 1);
				}
			}
			case null, default -> {
				// Numbers and text are of no interest.
			}
		}
	}

	private void addAll(String name, Map<?, ?> entries, int depth) throws RefusedException {
		for (var entry : entries.entrySet()) {
			add(joined(name, String.valueOf(entry.getKey())), entry.getValue(), depth + 1);
		}
	}

	private static String joined(String before, String name) throws RefusedException {
		if (before.length() + name.length() > 1000) {
			throw new RefusedException("its tensors have names beyond reason");
		}
		return before.isEmpty() ? name : before + "." + name;
	}

	private StoredTensor resolve(String name, PendingTensor tensor) throws RefusedException {
		StorageReference reference = tensor.storage();
		Storage storage = storages.find(reference);
		long there = storage.size() / reference.type().bytes();
		if (reference.length() < 0 || reference.offset() < 0 || reference.offset() > there || reference.length() > there - reference.offset()) {
			throw new RefusedException("its tensor '%s' claims %d elements where %d bytes are there for them".formatted(name, reference.length(),
					storage.size()));
		}
		if (tensor.offset() < 0 || tensor.offset() > there) {
			throw new RefusedException("its tensor '%s' begins outside its elements".formatted(name));
		}
		return StoredTensor.checked(name, storage, reference.type(), reference.offset() + tensor.offset(), tensor.shape(), tensor.strides());
	}
}
