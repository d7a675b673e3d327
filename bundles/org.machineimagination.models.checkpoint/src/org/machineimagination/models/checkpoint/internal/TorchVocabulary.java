// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.graph.ElementType;
import org.machineimagination.models.checkpoint.internal.Pickle.Name;

/** The few names that PyTorch's tables of tensors are made of. */
final class TorchVocabulary implements Pickle.Vocabulary {

	/**
	 * Elements somewhere in the file.
	 *
	 * @param type   of the elements
	 * @param key    under which they are stored
	 * @param offset of the first, in elements
	 * @param length number of elements claimed
	 */
	record StorageReference(ElementType type, String key, long offset, long length) {
	}

	/**
	 * A tensor whose storage is not known yet.
	 *
	 * @param storage where its elements are
	 * @param offset  of its first element
	 * @param shape   length of each axis
	 * @param strides elements from one index to the next, for each axis
	 */
	record PendingTensor(StorageReference storage, long offset, long[] shape, long[] strides) {
	}

	private static final Map<String, ElementType> STORAGES = Map.of("FloatStorage", ElementType.FLOAT, "HalfStorage", ElementType.FLOAT16,
			"BFloat16Storage", ElementType.BFLOAT16, "DoubleStorage", ElementType.DOUBLE, "LongStorage", ElementType.INT64, "IntStorage",
			ElementType.INT32, "ShortStorage", ElementType.INT16, "CharStorage", ElementType.INT8, "ByteStorage", ElementType.UINT8, "BoolStorage",
			ElementType.BOOL);
	private static final Set<Name> DICTS = Set.of(new Name("collections", "OrderedDict"), new Name("collections", "defaultdict"),
			new Name("collections", "Counter"));
	private static final Name SIZE = new Name("torch", "Size");
	private static final Set<Name> TENSORS = Set.of(new Name("torch._utils", "_rebuild_tensor"), new Name("torch._utils", "_rebuild_tensor_v2"),
			new Name("torch._utils", "_rebuild_parameter"), new Name("torch._utils", "_rebuild_parameter_with_state"),
			new Name("torch._tensor", "_rebuild_from_type_v2"));
	private static final String SCRIPT = "torch.jit._pickle";
	private static final Set<String> SCRIPT_LISTS = Set.of("build_intlist", "build_doublelist", "build_boollist", "build_tensorlist",
			"restore_type_tag");
	private static final String SCRIPT_CLASSES = "__torch__";

	private static final int MOST_TOLD = 3;

	private final boolean script;
	private final Set<Name> unknown = new LinkedHashSet<>();

	/** @param script whether the file is a TorchScript archive, whose modules are named after the classes they once were */
	TorchVocabulary(boolean script) {
		this.script = script;
	}

	/** The names of classes that are not known and were met, some at the most. */
	Set<Name> unknown() {
		return unknown;
	}

	@Override
	public Object look(Name name) throws RefusedException {
		if (known(name)) {
			return name;
		}
		if (IllRepute.has(name)) {
			throw new RefusedException("its pickle asks for %s, which no table of tensors needs; nothing was run".formatted(name));
		}
		if (name.module().startsWith("torch") && name.name().contains("_rebuild_")) {
			throw new RefusedException("it has tensors of a kind that is not read (%s); save them as ordinary ones".formatted(name));
		}
		if (unknown.size() < MOST_TOLD && !IllRepute.builtIn(name)) {
			unknown.add(name);
		}
		return new Unknown(name);
	}

	private boolean known(Name name) {
		return DICTS.contains(name) || name.equals(SIZE) || TENSORS.contains(name) || name.module().equals("torch") && STORAGES.containsKey(name.name())
				|| script && (name.module().equals(SCRIPT) && SCRIPT_LISTS.contains(name.name()) || scriptClass(name));
	}

	private static boolean scriptClass(Name name) {
		return name.module().equals(SCRIPT_CLASSES) || name.module().startsWith(SCRIPT_CLASSES + ".");
	}

	@Override
	public Object call(Name name, List<Object> arguments, Ration ration) throws RefusedException {
		if (DICTS.contains(name)) {
			return dict(arguments, ration);
		}
		if (scriptClass(name)) {
			return new ScriptObject();
		}
		return switch (name.name()) {
			case "_rebuild_tensor", "_rebuild_tensor_v2" -> new PendingTensor((StorageReference) arguments.get(0), (Long) arguments.get(1),
					axes(arguments.get(2), ration), axes(arguments.get(3), ration));
			case "_rebuild_from_type_v2" -> rebuilt(arguments, ration);
			case "_rebuild_parameter", "_rebuild_parameter_with_state", "restore_type_tag", "Size", "build_intlist", "build_doublelist", "build_boollist",
					"build_tensorlist" ->
				arguments.get(0);
			default -> throw new RefusedException("its pickle calls %s, which no table of tensors needs; nothing was run".formatted(name));
		};
	}

	/** A tensor of a class of its own, as {@code (function, class, arguments, state)}. */
	private Object rebuilt(List<Object> arguments, Ration ration) throws RefusedException {
		if (!(arguments.get(0) instanceof Name function) || !TENSORS.contains(function) || function.module().equals("torch._tensor")) {
			throw new RefusedException("it has tensors of a kind that is not read (%s); save them as ordinary ones".formatted(arguments.get(0)));
		}
		return call(function, list(arguments.get(2)), ration);
	}

	/** Python 2 hands over the entries as pairs; otherwise they are put in later. */
	private static Map<Object, Object> dict(List<Object> arguments, Ration ration) throws RefusedException {
		var dict = new LinkedHashMap<Object, Object>();
		if (!arguments.isEmpty() && arguments.getLast() instanceof List<?> pairs) {
			ration.take(pairs.size());
			for (Object each : pairs) {
				if (each instanceof List<?> pair && pair.size() == 2 && pair.getFirst() instanceof String key) {
					dict.put(key, pair.getLast());
				}
			}
		}
		return dict;
	}

	/** {@code ('storage', type, key, device, length[, view])}; a view is {@code (key, offset, length)}. */
	@Override
	public Object reference(Object id) throws RefusedException {
		if (!(id instanceof List<?> parts) || parts.size() < 5 || !"storage".equals(parts.get(0)) || !(type(parts.get(1)) instanceof Name type)
				|| !STORAGES.containsKey(type.name()) || !(parts.get(2) instanceof String || parts.get(2) instanceof Long)
				|| !(parts.get(4) instanceof Long length)) {
			throw new RefusedException("its pickle refers to something other than the elements of tensors");
		}
		long offset = 0;
		if (parts.size() > 5 && parts.get(5) instanceof List<?> view) {
			offset = (Long) view.get(1);
		}
		return new StorageReference(STORAGES.get(type.name()), String.valueOf(parts.get(2)), offset, length);
	}

	private static Object type(Object type) throws RefusedException {
		if (type instanceof Unknown unknown) {
			throw new RefusedException("it has tensors of %s, a type that is not read".formatted(unknown.name()));
		}
		return type;
	}

	/** A shape or strides; the length is looked at before anything is copied. */
	private static long[] axes(Object tuple, Ration ration) throws RefusedException {
		List<Object> axes = list(tuple);
		if (axes.size() > StoredTensor.DEEPEST) {
			throw new RefusedException("it has a tensor of %d axes, more than the %d that are read".formatted(axes.size(), StoredTensor.DEEPEST));
		}
		ration.take(axes.size());
		return axes.stream().mapToLong(axis -> (Long) axis).toArray();
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(Object tuple) {
		return (List<Object>) tuple;
	}
}
