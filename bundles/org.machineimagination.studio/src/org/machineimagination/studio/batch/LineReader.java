// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.words.RequestOptions;
import org.machineimagination.request.words.RequestReader;

/** Reads the settings of lines and grids as those of a new run, so that whatever can be typed can stand on a line. */
final class LineReader implements BatchPlanner.Reader {

	private final RequestReader reader;
	private final Set<String> ofBatch = new HashSet<>(RequestReader.OF_COMMAND);

	LineReader(RequestReader reader) {
		this.reader = reader;
		ofBatch.add(RequestOptions.OUT);
	}

	@Override
	public Set<String> options(List<String> words) {
		return reader.options(words);
	}

	@Override
	public RunRequest read(String prompt, List<String> words) {
		words.stream().map(word -> word.replaceFirst("(?s)=.*", "")).filter(ofBatch::contains).findFirst().ifPresent(option -> {
			throw new UsageException("The option %s is for the whole batch and cannot stand on a line.".formatted(option));
		});
		return reader.read(List.of(prompt), words);
	}
}
