// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.corpus.CorpusReader;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.Metadata;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.corpus.source.Sources;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.UsageException;

/** Reads files with the readers that know them. */
final class Readings {

	private final List<CorpusReader<?>> readers;
	private final ReadingRequest request;

	/**
	 * Readings as they are asked for.
	 *
	 * @throws UsageException if there is no such reader, or no reader has a setting
	 */
	Readings(PlugIns plugIns, ReadingRequest request) {
		List<CorpusReader<?>> all = plugIns.<CorpusReader<?>>ofGeneric(CorpusReader.class).all();
		this.request = request;
		this.readers = request.reader().isEmpty() ? all : all.stream().filter(reader -> reader.matchesId(request.reader())).toList();
		if (readers.isEmpty()) {
			throw new UsageException("There is no reader of texts '%s'; there are %s.".formatted(request.reader(),
					all.isEmpty() ? "none at all" : String.join(", ", all.stream().map(CorpusReader::id).toList())));
		}
		request.settings().keySet().forEach(id -> {
			if (readers.stream().noneMatch(reader -> has(reader, id))) {
				throw new UsageException("No reader of texts here has a setting '%s'.".formatted(id));
			}
		});
	}

	private static boolean has(CorpusReader<?> reader, String id) {
		return Settings.describe(reader.settingsType()).stream().map(SettingDescriptor::id).anyMatch(id::equals);
	}

	/**
	 * The reader that knows a file: the only one there is to be, or the one that is sure of it.
	 *
	 * @param alone whether the file was named by itself; then one that might read it will do
	 */
	Optional<CorpusReader<?>> reader(SourceFile file, boolean alone) {
		if (!request.reader().isEmpty()) {
			return Optional.of(readers.getFirst());
		}
		byte[] head = file.head();
		Optional<CorpusReader<?>> possible = Optional.empty();
		for (CorpusReader<?> reader : readers) {
			CorpusReader.Fit fit = reader.recognise(file, head);
			if (fit == CorpusReader.Fit.SURE) {
				return Optional.of(reader);
			}
			if (fit == CorpusReader.Fit.POSSIBLE && possible.isEmpty()) {
				possible = Optional.of(reader);
			}
		}
		return alone ? possible : Optional.empty();
	}

	/** The settings that a reader takes of those given, complete. */
	Map<String, String> policy(CorpusReader<?> reader) {
		return Settings.write(settings(reader));
	}

	private <S extends Record> S settings(CorpusReader<S> reader) {
		Map<String, String> own = new HashMap<>(request.settings());
		own.keySet().removeIf(id -> !has(reader, id));
		return Settings.read(reader.settingsType(), own);
	}

	/** Reads one file. */
	<S extends Record> void read(CorpusReader<S> reader, SourceFile file, CorpusSink sink, Cancellation cancellation) {
		reader.read(file, settings(reader), sink, cancellation);
	}

	/**
	 * What a file beside the others says of them.
	 *
	 * @throws CorpusException if it cannot be read
	 */
	static Metadata metadata(Sources sources, Cancellation cancellation) {
		Optional<SourceFile> file = sources.files().size() < 2 ? Optional.empty()
				: sources.files().stream().filter(each -> each.fileName().equals(Metadata.FILE_NAME)).findFirst();
		return file.isEmpty() ? Metadata.NONE : Metadata.read(file.get(), cancellation);
	}
}
