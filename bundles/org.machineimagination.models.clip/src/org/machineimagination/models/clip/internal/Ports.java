// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.imagination.model.ModelException;

/** Finds the input or output of a graph that is meant: by its name, or where none is given by what it is. */
public final class Ports {

	private Ports() {
	}

	/**
	 * The port of a name; without a name the only one that is of real numbers and of a rank. Where several are, the one called an
	 * embedding, as exports with intermediate outputs do.
	 *
	 * @param name as the description says it, if it does
	 * @param what the graph, for messages
	 */
	public static TensorInfo find(List<TensorInfo> ports, @Nullable String name, int rank, String what) {
		if (name != null) {
			return ports.stream().filter(port -> port.name().equals(name)).findFirst().orElseThrow(() -> new ModelException(
					"%s has nothing named '%s'; it has %s. Correct its model.json.".formatted(what, name, names(ports))));
		}
		List<TensorInfo> fitting = ports.stream().filter(port -> port.type().floating() && port.shape() != null && port.shape().length == rank)
				.toList();
		List<TensorInfo> named = fitting.stream().filter(port -> port.name().toLowerCase(Locale.ROOT).contains("embed")).toList();
		List<TensorInfo> chosen = fitting.size() == 1 ? fitting : named;
		if (chosen.size() != 1) {
			throw new ModelException("%s has %s; say in its model.json which one is meant.".formatted(what, names(ports)));
		}
		return chosen.getFirst();
	}

	private static String names(List<TensorInfo> ports) {
		return ports.isEmpty() ? "none" : String.join(", ", ports.stream().map(TensorInfo::name).toList());
	}
}
