// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.corpus.CorpusReader;
import org.machineimagination.corpus.Document;
import org.machineimagination.corpus.Remark;
import org.machineimagination.corpus.Segment;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.project.ProjectFactory;
import org.machineimagination.project.Projects;
import org.machineimagination.project.Property;
import org.machineimagination.project.SegmentTable;
import org.machineimagination.project.Text;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.SegmentTableWriter;

/** Puts texts into an open project as they are read: segments into a table at once, the rest in one command at the end. */
final class TextImport implements CorpusFiles.FileSink, AutoCloseable {

	private static final int MOST_REMARKS = 200;

	/** A text that was read. */
	private static final class Taken {
		private final Document document;
		private final Text text;
		private final @Nullable Text former; // null if it was not there
		private final ImportReport.Kind kind;
		private final List<Segment> held = new ArrayList<>();
		private final List<Remark> remarks = new ArrayList<>();
		private final String reader;
		private final Map<String, String> policy;
		private @Nullable Edition edition; // null unless it is read again
		private long first;
		private long count;

		Taken(Document document, @Nullable Text former, ImportReport.Kind kind, String reader, Map<String, String> policy) {
			this.document = document;
			this.text = former == null ? Projects.text(document.title()) : former;
			this.former = former;
			this.kind = kind;
			this.reader = reader;
			this.policy = policy;
		}
	}

	private final ProjectSession session;
	private final boolean acceptClose;
	private final Cancellation cancellation;
	private final SegmentTableWriter writer;
	private final List<Taken> all = new ArrayList<>();
	private final List<Remark> early = new ArrayList<>();
	private final Map<String, Taken> byKey = new HashMap<>();
	private @Nullable Taken current; // null between texts
	private String reader = "";
	private Map<String, String> policy = Map.of();

	TextImport(ProjectSession session, boolean acceptClose, Cancellation cancellation) {
		this.session = session;
		this.acceptClose = acceptClose;
		this.cancellation = cancellation;
		this.writer = new SegmentTableWriter(session.folder());
	}

	@Override
	public void file(SourceFile file, CorpusReader<?> chosen, Map<String, String> settings) {
		finishText();
		reader = chosen.id();
		policy = settings;
	}

	@Override
	public Document document(Document document) {
		finishText();
		Text former = session.project().getTexts().stream().filter(text -> document.key().equals(text.getKey())).findFirst().orElse(null);
		Taken twin = byKey.get(document.key());
		if (twin != null) {
			throw new CorpusException("The files %s and %s both hold a text with the key '%s'; read one of them by itself, or rename it."
					.formatted(twin.document.fileName(), document.fileName(), document.key()));
		}
		boolean same = former != null && document.sha256().equals(former.getSha256()) && policy(former).equals(policy) && former.getTable() != null;
		ImportReport.Kind kind = same ? ImportReport.Kind.UNCHANGED
				: former != null && former.getTable() != null ? ImportReport.Kind.EDITION : ImportReport.Kind.NEW;
		var taken = new Taken(document, former, kind, reader, policy);
		taken.remarks.addAll(early);
		taken.first = writer.rows();
		early.clear();
		byKey.put(document.key(), taken);
		all.add(taken);
		current = taken;
		return document;
	}

	private static Map<String, String> policy(Text text) {
		var policy = new HashMap<String, String>();
		text.getPolicy().forEach(property -> policy.put(property.getName(), SegmentRows.orEmpty(property.getValue())));
		return policy;
	}

	@Override
	public void segment(Segment segment) {
		Taken taken = Objects.requireNonNull(current);
		taken.count++;
		switch (taken.kind) {
			case NEW -> writer.add(SegmentRows.of(segment, Experiments.newId(), taken.text.getId()));
			case EDITION -> taken.held.add(segment);
			case UNCHANGED -> {
				// It is there already.
			}
		}
	}

	@Override
	public void remark(Remark remark) {
		Taken taken = current;
		List<Remark> list = taken == null ? early : taken.remarks;
		if (list.size() < MOST_REMARKS) {
			list.add(remark);
		}
	}

	private void finishText() {
		Taken taken = current;
		if (taken != null && taken.kind == ImportReport.Kind.EDITION) {
			var edition = new Edition(session, taken.text, acceptClose);
			edition.align(taken.held, cancellation).forEach(writer::add);
			taken.edition = edition;
			taken.held.clear();
		}
		current = null;
	}

	/** Puts it all into the project, as one command. */
	ImportReport finish() {
		finishText();
		boolean anything = all.stream().anyMatch(taken -> taken.kind != ImportReport.Kind.UNCHANGED);
		if (anything) {
			SegmentTable table = writer.finish();
			session.edit("Import texts", () -> {
				session.project().getTables().add(table);
				all.stream().filter(taken -> taken.kind != ImportReport.Kind.UNCHANGED).forEach(taken -> put(taken, table));
			});
		}
		return new ImportReport(all.stream().map(TextImport::report).toList(), early.stream().map(TextImport::sentence).toList());
	}

	private void put(Taken taken, SegmentTable table) {
		Document document = taken.document;
		Text text = taken.text;
		text.setKey(document.key());
		text.setTitle(document.title());
		text.getWriters().clear();
		text.getWriters().addAll(document.writers());
		text.setDate(SegmentRows.known(document.date()));
		text.setLanguage(SegmentRows.known(document.language()));
		text.setLicence(SegmentRows.known(document.licence()));
		text.setSource(SegmentRows.known(document.source()));
		text.setUrn(SegmentRows.known(document.urn()));
		text.setReferencePattern(SegmentRows.known(document.referencePattern()));
		text.setFileName(document.fileName());
		text.setSha256(document.sha256());
		text.setEncoding(document.encoding());
		text.setReader(taken.reader);
		replace(text.getPolicy(), taken.policy);
		replace(text.getProperties(), document.properties());
		text.getRemarks().clear();
		taken.remarks.forEach(remark -> text.getRemarks().add(written(remark)));
		text.setTable(table);
		text.setFirstRow(taken.first);
		text.setRows(taken.count);
		if (taken.former == null) {
			session.project().getTexts().add(text);
		}
		Edition again = taken.edition;
		if (again != null) {
			again.apply();
		}
	}

	private static void replace(List<Property> list, Map<String, String> values) {
		list.clear();
		values.forEach((name, value) -> list.add(Projects.property(name, value)));
	}

	private static org.machineimagination.project.Remark written(Remark remark) {
		var written = Projects.identify(ProjectFactory.eINSTANCE.createRemark());
		written.setLine(remark.line());
		written.setText(remark.sentence());
		return written;
	}

	private static ImportReport.TextReport report(Taken taken) {
		Edition again = taken.edition;
		return new ImportReport.TextReport(taken.text.getId(), taken.document.key(), taken.document.title(), taken.document.fileName(), taken.reader,
				taken.kind, taken.count, again == null ? Optional.empty() : Optional.of(again.report()),
				taken.remarks.stream().map(TextImport::sentence).toList());
	}

	private static String sentence(Remark remark) {
		return remark.line() == 0 ? remark.sentence() : "Line " + remark.line() + ": " + remark.sentence();
	}

	/** Nothing is left of an import that was not finished. */
	@Override
	public void close() {
		writer.close();
	}
}
