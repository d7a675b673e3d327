// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells of tensors that a checkpoint has and a family has no place for: what was learned in them is not in the model that is made of it. */
public final class Unplaced {

	private static final int TOLD = 3;
	/** What is kept beside the weights for convenience, or follows from them. */
	private static final Pattern INERT = Pattern.compile(
			"(.*\\.)?(position_ids|attn_mask|num_batches_tracked|logit_scale|logit_bias|input_resolution|context_length|vocab_size)");

	private Unplaced() {
	}

	/** Whether a tensor is one of the two of a low-rank layer. */
	public static boolean low(String name) {
		return name.contains("lora_") || name.contains(".lora.");
	}

	/**
	 * A sentence on the tensors that nobody asked for.
	 *
	 * @param network what the graphs were made of
	 * @param family  what they were made for
	 */
	public static Optional<String> sentence(Checkpoint network, String family) {
		List<String> names = network.unread().stream().filter(name -> !INERT.matcher(name).matches()).toList();
		if (names.isEmpty()) {
			return Optional.empty();
		}
		return Optional
				.of("%d of the tensors have no place in %s and are left out, such as %s%s. So it does not compute what the network does that they are of."
						.formatted(
								names.size(), family, String.join(", ", names.stream().limit(TOLD).map(name -> "'" + name + "'").toList()), kind(names)));
	}

	private static String kind(List<String> names) {
		if (names.stream().anyMatch(Unplaced::low)) {
			return ": low-rank layers (LoRA), which have to be merged into the weights first";
		}
		List<String> lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
		if (lower.stream().anyMatch(name -> name.contains("adapt"))) {
			return ": layers of an adapter";
		}
		return lower.stream().anyMatch(name -> name.contains("prompt") || name.endsWith("ctx")) ? ": learned prompts" : "";
	}
}
