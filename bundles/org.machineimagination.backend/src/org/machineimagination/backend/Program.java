// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import java.util.Map;
import java.util.Set;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

/** A compiled graph: compiled once, run many times, from one thread at a time. */
public interface Program extends AutoCloseable {

	/**
	 * Runs the graph.
	 *
	 * @param inputs       a tensor for every input, by name; shapes must fit the graph's, and names it does not have are refused
	 * @param outputs      names of the outputs wanted; what only others need may be skipped
	 * @param cancellation asked for while the run goes on; a run gives up within a second
	 * @return the outputs wanted, by name
	 * @throws BackendException      if an input is missing, does not fit, or the device fails
	 * @throws CancelledException    if the cancellation was asked for
	 * @throws IllegalStateException after {@link #close()}
	 */
	Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation);

	/** Frees the device; may be called more than once. */
	@Override
	void close();
}
