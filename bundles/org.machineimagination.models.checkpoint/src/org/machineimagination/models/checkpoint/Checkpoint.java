// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.machineimagination.graph.ElementType;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.models.checkpoint.internal.CheckpointFile;
import org.machineimagination.models.checkpoint.internal.Format;
import org.machineimagination.models.checkpoint.internal.ShardIndex;
import org.machineimagination.models.checkpoint.internal.StoredTensor;

/**
 * The tensors of a file by their names. Opening reads names and shapes only; a tensor's elements are read when they are asked for, so that
 * no more than one tensor is in memory at a time. Every failure is a {@link ModelException} of one sentence that names the file. Used from
 * one thread at a time.
 *
 * <p>Understood are safetensors, PyTorch's format of today (a ZIP file with a pickle), the one before 2020 (pickles one after the other),
 * and TorchScript archives, of which the script is left alone. Everything is bounded by the size of the file: nothing a file claims of
 * itself makes this class take more memory than the file has bytes.
 */
public final class Checkpoint implements AutoCloseable {

	/** Another set of the same weights that training keeps beside those it works on. */
	private static final Pattern SECOND = Pattern.compile("(^|[._])(ema|optimizer|optimizer_states|teacher|momentum|averaged?)[._]", Pattern.CASE_INSENSITIVE);

	private final Path file;
	private final CheckpointFile content;
	private final Set<String> read = new HashSet<>();

	private Checkpoint(Path file, CheckpointFile content) {
		this.file = file;
		this.content = content;
	}

	/**
	 * Opens a file of any known format, which is told from its first bytes; or weights in several files, of their index
	 * ({@code ....index.json}).
	 *
	 * @throws ModelException if it is of none, damaged, or holds anything but tensors, containers, numbers and text
	 */
	public static Checkpoint open(Path file) {
		return new Checkpoint(file, guarded(file, () -> ShardIndex.named(file) ? ShardIndex.open(file) : Format.of(file).open(file)));
	}

	/** Whether a file is called an index of several, or its first bytes are those of a format that can be opened; false for whatever is not a file. */
	public static boolean recognises(Path file) {
		try {
			return ShardIndex.named(file) || Files.isRegularFile(file) && Format.recognise(file).isPresent();
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * What the file is, for messages and records: {@code safetensors}, {@code torch}, {@code legacy torch} or {@code torchscript}, perhaps
	 * {@code in 2 files}.
	 */
	public String format() {
		return content.format();
	}

	/** Names of the tensors, in the file's order; parts of a nested name are joined by dots. */
	public Set<String> names() {
		return Collections.unmodifiableSet(tensors().keySet());
	}

	/**
	 * What stands before the names of a network's tensors, as training and wrapping leave it there: {@code module.}, {@code _orig_mod.},
	 * {@code state_dict.model.} and the like.
	 *
	 * @param telling some names that every network of the family has
	 * @return the likeliest first: nothing at all, then the shortest, what is called an average (EMA) of the training or its optimizer last; empty if
	 *         there is no such network
	 */
	public List<String> prefixes(String... telling) {
		return names().stream().filter(name -> name.equals(telling[0]) || name.endsWith("." + telling[0]))
				.map(name -> name.substring(0, name.length() - telling[0].length()))
				.filter(prefix -> Arrays.stream(telling).allMatch(name -> has(prefix + name)))
				.sorted(Comparator.comparing((String prefix) -> SECOND.matcher(prefix).find()).thenComparing(String::length).thenComparing(prefix -> prefix))
				.toList();
	}

	/**
	 * The tensors whose names begin so, without the beginning. It is closed with this one.
	 *
	 * @param prefix of the names, or nothing
	 */
	public Checkpoint under(String prefix) {
		if (prefix.isEmpty()) {
			return this;
		}
		var tensors = new LinkedHashMap<String, StoredTensor>();
		content.tensors().forEach((name, tensor) -> {
			if (name.startsWith(prefix)) {
				tensors.put(name.substring(prefix.length()), tensor);
			}
		});
		return new Checkpoint(file, new CheckpointFile(content.format(), tensors, content.around(), content.handle()));
	}

	/** Whether the table of tensors lies in another one that has such an entry, too, as training writes it. */
	public boolean beside(String entry) {
		return content.around().contains(entry);
	}

	/** Names of the tensors whose elements nobody has asked this object for, in the file's order. */
	public List<String> unread() {
		return names().stream().filter(name -> !read.contains(name)).toList();
	}

	/** Whether there is a tensor of the name. */
	public boolean has(String name) {
		return tensors().containsKey(name);
	}

	/**
	 * Length of each axis of a tensor.
	 *
	 * @throws ModelException if there is no such tensor
	 */
	public long[] shape(String name) {
		return tensor(name).shape().clone();
	}

	/** Type of the elements as stored. */
	public ElementType type(String name) {
		return tensor(name).type();
	}

	/**
	 * The elements of a tensor in row-major order, as single precision numbers whatever they are stored as. A fresh array.
	 *
	 * @throws ModelException if there is no such tensor or its bytes cannot be read
	 */
	public float[] floats(String name) {
		StoredTensor tensor = tensor(name);
		read.add(name);
		return guarded(file, () -> tensor.floats());
	}

	/**
	 * The elements of a tensor that must have a shape.
	 *
	 * @param shape length of each axis, −1 for any
	 */
	public float[] floats(String name, long... shape) {
		long[] there = tensor(name).shape();
		boolean fits = there.length == shape.length;
		for (int i = 0; fits && i < shape.length; i++) {
			fits = shape[i] < 0 || shape[i] == there[i];
		}
		if (!fits) {
			throw new ModelException("The file %s is not of this network: its tensor '%s' has the shape %s instead of %s.".formatted(file, name,
					Arrays.toString(there), Arrays.toString(shape)));
		}
		return floats(name);
	}

	@Override
	public void close() {
		guarded(file, () -> {
			content.close();
			return null;
		});
	}

	private Map<String, StoredTensor> tensors() {
		return content.tensors();
	}

	private StoredTensor tensor(String name) {
		StoredTensor tensor = tensors().get(name);
		if (tensor == null) {
			throw new ModelException("The file %s is not of this network: it has no tensor '%s'.".formatted(file, name));
		}
		return tensor;
	}

	private interface Reading<T> {
		T read() throws IOException;
	}

	private static <T> T guarded(Path file, Reading<T> reading) {
		try {
			return reading.read();
		} catch (java.nio.file.NoSuchFileException e) {
			throw new ModelException("There is no file %s; check the path or fetch it again.".formatted(file), e);
		} catch (IOException e) {
			throw new ModelException("The file %s cannot be used: %s.".formatted(file, e.getMessage() == null ? "it cannot be read" : e.getMessage()), e);
		}
	}
}
