// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.machineimagination.corpus.CollectedTexts;
import org.machineimagination.corpus.CorpusReader;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.project.Text;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.ProjectFolder;
import org.machineimagination.project.files.SegmentRow;
import org.machineimagination.project.merge.MergeReport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Texts in projects. Every method works on the calling thread; those that take a folder open the project there and close it again, which nobody
 * else may have open meanwhile.
 */
@Component(service = CorpusService.class)
public final class CorpusService {

	private final PlugIns plugIns;

	@Activate
	public CorpusService(@Reference PlugIns plugIns) {
		this.plugIns = plugIns;
	}

	/** The readers that are there. */
	public List<CorpusReader<?>> readers() {
		return plugIns.<CorpusReader<?>>ofGeneric(CorpusReader.class).all();
	}

	/** The settings of all readers, by identifier; of several with one, the first. */
	public List<SettingDescriptor> settings() {
		Map<String, SettingDescriptor> settings = new LinkedHashMap<>();
		readers().forEach(reader -> Settings.describe(reader.settingsType()).forEach(setting -> settings.putIfAbsent(setting.id(), setting)));
		return List.copyOf(settings.values());
	}

	/**
	 * Reads texts and keeps them in memory: a preview, or what a batch is made of.
	 *
	 * @param enough segments after which no more are read
	 * @throws CorpusException if they cannot be read
	 * @throws UsageException  if there is no such reader or setting
	 */
	public CollectedTexts read(Path path, ReadingRequest request, int enough, Cancellation cancellation) {
		var texts = new CollectedTexts(enough);
		new CorpusFiles(new Readings(plugIns, request), cancellation).read(path, new Collecting(texts));
		return texts;
	}

	/**
	 * Reads texts into a project, which is made where there is none. A text whose key is there already is read again: its segments are found in the
	 * new edition.
	 *
	 * @param paths       files, folders and archives; they are only read
	 * @param folder      of the project
	 * @param acceptClose whether words much like those of the edition before are taken for them
	 * @throws CorpusException                                           if one cannot be read; the project is then as it was
	 * @throws UsageException                                            if there is no such reader or setting
	 * @throws org.machineimagination.project.files.ProjectException     if the project cannot be opened or written
	 * @throws org.machineimagination.plugin.CancelledException         if cancelled; the project is then as it was
	 */
	public ImportReport importTexts(List<Path> paths, ReadingRequest request, Path folder, boolean acceptClose, Cancellation cancellation) {
		var readings = new Readings(plugIns, request);
		try (ProjectSession session = openOrCreate(folder)) {
			return importTexts(paths, readings, session, acceptClose, cancellation);
		}
	}

	/** Reads texts into a project that is open; otherwise as {@link #importTexts(List, ReadingRequest, Path, boolean, Cancellation)}. */
	public ImportReport importTexts(List<Path> paths, ReadingRequest request, ProjectSession session, boolean acceptClose, Cancellation cancellation) {
		return importTexts(paths, new Readings(plugIns, request), session, acceptClose, cancellation);
	}

	private static ImportReport importTexts(List<Path> paths, Readings readings, ProjectSession session, boolean acceptClose, Cancellation cancellation) {
		try (var texts = new TextImport(session, acceptClose, cancellation)) {
			var files = new CorpusFiles(readings, cancellation);
			for (Path path : paths) {
				files.read(path, texts);
			}
			return texts.finish();
		}
	}

	private static ProjectSession openOrCreate(Path folder) {
		if (Files.exists(folder.resolve(ProjectFolder.FILE))) {
			return ProjectSession.open(folder);
		}
		Path name = folder.toAbsolutePath().normalize().getFileName();
		return ProjectSession.create(folder, name == null ? "Project" : name.toString());
	}

	/**
	 * Goes through the segments of a project in the order of its texts, one at a time.
	 *
	 * @param key only those of the text with this key or title; empty for all
	 * @throws UsageException                                        if there is no such text
	 * @throws org.machineimagination.project.files.ProjectException if the project cannot be opened or read
	 */
	public void segments(Path folder, String key, BiConsumer<Text, SegmentRow> consumer) {
		try (ProjectSession session = ProjectSession.open(folder)) {
			for (Text text : texts(session, key)) {
				session.rows(text.getTable()).rows(text).forEach(row -> consumer.accept(text, row));
			}
		}
	}

	/** The texts of a project that have segments, or the one that is named. */
	static List<Text> texts(ProjectSession session, String key) {
		var texts = new ArrayList<Text>();
		for (Text text : session.project().getTexts()) {
			if (text.getTable() != null && (key.isEmpty() || key.equals(text.getKey()) || key.equals(text.getTitle()))) {
				texts.add(text);
			}
		}
		if (texts.isEmpty() && !key.isEmpty()) {
			throw new UsageException("There is no text '%s' in the project; there are %s.".formatted(key,
					String.join(", ", session.project().getTexts().stream().map(Text::getKey).toList())));
		}
		return texts;
	}

	/** What there is in a project; {@code throws} as for {@link #segments}. */
	public ProjectStatus status(Path folder) {
		try (ProjectSession session = ProjectSession.open(folder)) {
			return ProjectStatus.of(session);
		}
	}

	/**
	 * Looks whether everything in a project is as it should be: its files, its tables row by row, its references.
	 *
	 * @return a sentence for each thing that is not
	 */
	public List<String> check(Path folder, Cancellation cancellation) {
		try (ProjectSession session = ProjectSession.open(folder)) {
			return new ProjectCheck(session, cancellation).faults();
		}
	}

	/**
	 * Says which segment an orphan is: what was said of the orphan is said of that one from then on.
	 *
	 * @param orphan  id of the segment that is no longer found
	 * @param segment id of the other, its {@code xml:id}, or key of its text and its path with a colon between
	 * @return the other's words
	 * @throws UsageException                                        if there is no such segment
	 * @throws org.machineimagination.project.files.ProjectException if the project cannot be opened or written
	 */
	public String relink(Path folder, String orphan, String segment) {
		try (ProjectSession session = ProjectSession.open(folder)) {
			return new Relinking(session).relink(orphan, segment);
		}
	}

	/**
	 * Brings what was done in a copy of a project into it.
	 *
	 * @param copy a folder or a zip; it stays as it is
	 * @throws org.machineimagination.project.files.ProjectException if one cannot be opened, they are no copies of one project, or a file cannot be copied
	 */
	public MergeReport merge(Path folder, Path copy) {
		try (ProjectSession session = ProjectSession.open(folder)) {
			return ProjectCopies.merge(session, copy);
		}
	}

	/** Keeps what is read in memory. */
	private static final class Collecting implements CorpusFiles.FileSink {
		private final CollectedTexts texts;

		Collecting(CollectedTexts texts) {
			this.texts = texts;
		}

		@Override
		public void file(org.machineimagination.corpus.source.SourceFile file, CorpusReader<?> reader, Map<String, String> policy) {
			// Which file it is, documents say.
		}

		@Override
		public org.machineimagination.corpus.Document document(org.machineimagination.corpus.Document document) {
			return texts.document(document);
		}

		@Override
		public void segment(org.machineimagination.corpus.Segment segment) {
			texts.segment(segment);
		}

		@Override
		public void remark(org.machineimagination.corpus.Remark remark) {
			texts.remark(remark);
		}

		@Override
		public boolean full() {
			return texts.full();
		}
	}
}
