// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.machineimagination.backend.Tensor;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;

/** Arrays in NumPy's files, as PyTorch's scripts and runs leave them. */
public final class NumpyFiles {

	private NumpyFiles() {
	}

	/** The arrays of a file by their names. */
	public static Map<String, NumpyArray> read(Path file) throws IOException {
		var arrays = new LinkedHashMap<String, NumpyArray>();
		Npz.read(Files.readAllBytes(file)).forEach(array -> arrays.put(array.name(), array));
		return arrays;
	}

	/** An array in single precision. */
	public static Tensor tensor(NumpyArray array) {
		var data = new float[array.values().length];
		for (int i = 0; i < data.length; i++) {
			data[i] = (float) array.values()[i];
		}
		return Tensor.of(data, shape(array));
	}

	/** Length of each axis. */
	public static long[] shape(NumpyArray array) {
		return Arrays.stream(array.shape()).asLongStream().toArray();
	}
}
