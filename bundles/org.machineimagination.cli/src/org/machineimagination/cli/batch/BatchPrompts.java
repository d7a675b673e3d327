// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.corpus.CollectedTexts;
import org.machineimagination.corpus.Segment;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.lists.BatchFile;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.corpus.ReadingRequest;

/** Reads what a batch is to draw: a list of prompts, or the segments of texts, each of which knows where its words come from. */
final class BatchPrompts {

	/** Nothing. */
	static final Source NONE = new Source("", List.of());

	private static final int MOST_SEGMENTS = 100_000;
	private static final int DIGEST_LENGTH = 8;
	private static final List<String> LISTS = List.of(".txt", ".csv", ".tsv");

	private final Studio studio;
	private final Cancellation cancellation;

	BatchPrompts(Studio studio, Cancellation cancellation) {
		this.studio = studio;
		this.cancellation = cancellation;
	}

	/**
	 * What is to be drawn.
	 *
	 * @param name says which batch this is
	 */
	record Source(String name, List<BatchLine> lines) {
	}

	/**
	 * The prompts of a file, or of the standard input where its name is {@code -}.
	 *
	 * @param reader   the id of a reader of texts; null for lists of prompts as such, and for the reader that knows anything else
	 * @param encoding of lists
	 */
	Source read(Path file, @Nullable String reader, String encoding) throws IOException {
		if (file.toString().equals("-")) {
			return standardInput(charset(encoding));
		}
		String name = file.toAbsolutePath().normalize().toString();
		if (reader == null && (isList(file) || !Files.exists(file))) {
			return new Source(name, BatchFile.read(file, charset(encoding)));
		}
		var request = new ReadingRequest(reader == null ? "" : reader, Map.of());
		return new Source(name, segments(studio.corpora().read(file, request, MOST_SEGMENTS, cancellation)));
	}

	/** What comes in has no name, so that its digest says which batch it is. */
	private static Source standardInput(Charset charset) throws IOException {
		byte[] bytes = System.in.readNBytes(BatchFile.MAXIMUM_BYTES + 1);
		String digest = ModelDescription.sha256(bytes).substring(0, DIGEST_LENGTH);
		return new Source("standard-input-" + digest, BatchFile.read(new ByteArrayInputStream(bytes), charset));
	}

	private static Charset charset(String encoding) {
		try {
			return Charset.forName(encoding);
		} catch (IllegalArgumentException e) {
			throw new UsageException("There is no encoding '%s' here; such are UTF-8, UTF-16, windows-1252, ISO-8859-1.".formatted(encoding), e);
		}
	}

	private static boolean isList(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return Files.isRegularFile(file) && LISTS.stream().anyMatch(name::endsWith);
	}

	private static List<BatchLine> segments(CollectedTexts texts) {
		var lines = new ArrayList<BatchLine>();
		for (CollectedTexts.Text text : texts.texts()) {
			text.segments().forEach(segment -> lines.add(line(text, segment)));
		}
		return lines;
	}

	private static BatchLine line(CollectedTexts.Text text, Segment segment) {
		int line = segment.places().isEmpty() ? 0 : segment.places().getFirst().line();
		if (segment.words().length() > Prompt.MAXIMUM_LENGTH) {
			return BatchLine.broken(line, "The %s is longer than a prompt can be; divide the text into smaller units.".formatted(segment.kind()));
		}
		return BatchLine.of(line, PromptText.write(new Prompt(segment.words(), 1)), List.of("--source-text=" + text.document().title(),
				"--source-segment=" + segment.anchor().id(), "--source-quote=" + segment.words()));
	}
}
