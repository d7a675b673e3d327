// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.machineimagination.models.checkpoint.internal.Pickle.Name;
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
	/** Names of nested tables are made anew for every tensor. */
	private static final int MOST_NAMES = 8 << 20;

	private final Storages storages;
	private final Map<String, StoredTensor> tensors = new LinkedHashMap<>();
	private final Set<String> around = new LinkedHashSet<>();
	private int visited;
	private int named;

	private TensorTable(Storages storages) {
		this.storages = storages;
	}

	/**
	 * The tensors of a pickle.
	 *
	 * @param root    what the pickle gave
	 * @param unknown names of classes that were met and are not known
	 */
	static TensorTable of(Object root, Storages storages, Set<Name> unknown) throws RefusedException {
		var table = new TensorTable(storages);
		Object inner = unwrapped(root);
		table.add("", inner, 0);
		if (table.tensors.isEmpty()) {
			throw new RefusedException(unknown.isEmpty() ? "it holds no tensors"
					: "it holds no tensors outside of objects of %s, of which nothing is looked at; save the network's state_dict() alone".formatted(
							unknown.stream().map(Name::toString).collect(Collectors.joining(", "))));
		}
		if (inner != root && root instanceof Map<?, ?> around) {
			around.keySet().forEach(key -> table.around.add(String.valueOf(key)));
		}
		return table;
	}

	/** Tensors by name, in the file's order. */
	Map<String, StoredTensor> tensors() {
		return tensors;
	}

	/** Keys of the table that the tensors' own table lies in; empty if there is none around it. */
	Set<String> around() {
		return around;
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
			default -> {
				// Numbers and text are of no interest.
			}
		}
	}

	private void addAll(String name, Map<?, ?> entries, int depth) throws RefusedException {
		for (var entry : entries.entrySet()) {
			add(joined(name, String.valueOf(entry.getKey())), entry.getValue(), depth + 1);
		}
	}

	private String joined(String before, String name) throws RefusedException {
		named += before.length() + name.length();
		if (named > MOST_NAMES) {
			throw new RefusedException("its tables are nested or repeated beyond reason");
		}
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
