// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.util.LinkedHashMap;
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
	private static final Name DICT = new Name("collections", "OrderedDict");
	private static final Name SIZE = new Name("torch", "Size");
	private static final Set<String> TENSORS = Set.of("_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_parameter");
	private static final String SCRIPT = "torch.jit._pickle";
	private static final Set<String> SCRIPT_LISTS = Set.of("build_intlist", "build_doublelist", "build_boollist", "build_tensorlist",
			"restore_type_tag");
	private static final String SCRIPT_CLASSES = "__torch__";

	private final boolean script;

	/** @param script whether the file is a TorchScript archive, whose modules are named after the classes they once were */
	TorchVocabulary(boolean script) {
		this.script = script;
	}

	@Override
	public boolean knows(Name name) {
		return name.equals(DICT) || name.equals(SIZE) || name.module().equals("torch._utils") && TENSORS.contains(name.name())
				|| name.module().equals("torch") && STORAGES.containsKey(name.name())
				|| script && (name.module().equals(SCRIPT) && SCRIPT_LISTS.contains(name.name()) || scriptClass(name));
	}

	private static boolean scriptClass(Name name) {
		return name.module().equals(SCRIPT_CLASSES) || name.module().startsWith(SCRIPT_CLASSES + ".");
	}

	@Override
	public Object call(Name name, List<Object> arguments) throws RefusedException {
		if (name.equals(DICT)) {
			return new LinkedHashMap<>();
		}
		if (scriptClass(name)) {
			return new ScriptObject();
		}
		return switch (name.name()) {
			case "_rebuild_tensor", "_rebuild_tensor_v2" -> new PendingTensor((StorageReference) arguments.get(0), (Long) arguments.get(1),
					longs(arguments.get(2)), longs(arguments.get(3)));
			case "_rebuild_parameter", "restore_type_tag", "Size", "build_intlist", "build_doublelist", "build_boollist", "build_tensorlist" ->
				arguments.get(0);
			default -> throw new RefusedException("its pickle calls %s, which no table of tensors needs; nothing was run".formatted(name));
		};
	}

	/** {@code ('storage', type, key, device, length[, view])}; a view is {@code (key, offset, length)}. */
	@Override
	public Object reference(Object id) throws RefusedException {
		if (!(id instanceof List<?> parts) || parts.size() < 5 || !"storage".equals(parts.get(0)) || !(parts.get(1) instanceof Name type)
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

	private static long[] longs(Object tuple) {
		return ((List<?>) tuple).stream().mapToLong(axis -> (Long) axis).toArray();
	}
}
