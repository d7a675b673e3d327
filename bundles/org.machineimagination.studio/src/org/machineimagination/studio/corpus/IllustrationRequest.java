// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.request.lists.BatchAxis;

/**
 * What is to be illustrated, and how.
 *
 * @param text     key or title of a text, or empty for all
 * @param template the prompt of a line: {@code {line}}, {@code {stanza}}, {@code {title}}, {@code {before}}, {@code {after}} and other words
 * @param common   settings for all lines, each as one word such as {@code --evaluations=200}
 * @param axes     seeds and grids
 * @param words    everything that was typed, to know the work again
 * @param out      where the folder of the pictures is made, or null for the batches of the data folder
 */
public record IllustrationRequest(String text, String template, List<String> common, List<BatchAxis> axes, List<String> words,
		@Nullable Path out) {

	/** The line alone. */
	public static final String LINE = "{line}";

	/** Copies the lists. */
	public IllustrationRequest {
		common = List.copyOf(common);
		axes = List.copyOf(axes);
		words = List.copyOf(words);
	}
}
