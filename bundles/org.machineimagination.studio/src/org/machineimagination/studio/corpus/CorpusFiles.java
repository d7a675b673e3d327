// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.corpus.CorpusReader;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.Document;
import org.machineimagination.corpus.DocumentFacts;
import org.machineimagination.corpus.Remark;
import org.machineimagination.corpus.Segment;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.Metadata;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.corpus.source.Sources;
import org.machineimagination.plugin.Cancellation;

/** Goes through what people give, a file, folder or archive, and reads all texts in it. */
final class CorpusFiles {

	/** Is told which file comes next, and then of its texts. */
	interface FileSink extends CorpusSink {
		/** A file begins. */
		void file(SourceFile file, CorpusReader<?> reader, Map<String, String> policy);
	}

	private final Readings readings;
	private final Cancellation cancellation;

	CorpusFiles(Readings readings, Cancellation cancellation) {
		this.readings = readings;
		this.cancellation = cancellation;
	}

	/**
	 * Reads all texts.
	 *
	 * @throws CorpusException if a file cannot be read, or nobody knows any
	 */
	void read(Path path, FileSink sink) {
		try (Sources sources = Sources.of(path)) {
			boolean alone = sources.files().size() == 1;
			Metadata metadata = Readings.metadata(sources, cancellation);
			int count = 0;
			for (SourceFile file : sources.files()) {
				if (sink.full() || !alone && file.fileName().equals(Metadata.FILE_NAME)) {
					continue;
				}
				Optional<CorpusReader<?>> reader = readings.reader(file, alone);
				if (reader.isEmpty()) {
					sink.remark(new Remark(0, "The file %s is of no format of texts that is known and was left out.".formatted(file.name())));
					continue;
				}
				count++;
				sink.file(file, reader.get(), readings.policy(reader.get()));
				readings.read(reader.get(), file, described(sink, metadata.of(file)), cancellation);
			}
			if (count == 0 && !sink.full()) {
				throw new CorpusException("There is no text in %s that a reader knows; known are TEI, plain text and tables.".formatted(path));
			}
		}
	}

	/** Believes what a table beside the files says of them. */
	private static CorpusSink described(CorpusSink sink, Map<String, String> facts) {
		return facts.isEmpty() ? sink : new CorpusSink() {
			@Override
			public Document document(Document document) {
				return sink.document(DocumentFacts.add(document, facts));
			}

			@Override
			public void segment(Segment segment) {
				sink.segment(segment);
			}

			@Override
			public void remark(Remark remark) {
				sink.remark(remark);
			}

			@Override
			public boolean full() {
				return sink.full();
			}
		};
	}
}
