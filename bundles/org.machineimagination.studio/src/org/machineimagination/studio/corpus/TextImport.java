// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
		private final Text former;
		private final ImportReport.Kind kind;
		private final List<Segment> held = new ArrayList<>();
		private final List<Remark> remarks = new ArrayList<>();
		private Edition edition;
		private String reader;
		private Map<String, String> policy = Map.of();
		private long first;
		private long count;

		Taken(Document document, Text text, Text former, ImportReport.Kind kind) {
			this.document = document;
			this.text = text;
			this.former = former;
			this.kind = kind;
		}
	}

	private final ProjectSession session;
	private final boolean acceptClose;
	private final Cancellation cancellation;
	private final SegmentTableWriter writer;
	private final List<Taken> all = new ArrayList<>();
	private final List<Remark> early = new ArrayList<>();
	private final Map<String, Taken> byKey = new HashMap<>();
	private Taken current;
	private CorpusReader<?> reader;
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
		reader = chosen;
		policy = settings;
	}

	@Override
	public Document document(Document document) {
		finishText();
		Text former = session.project().getTexts().stream().filter(text -> document.key().equals(text.getKey())).findFirst().orElse(null);
		if (byKey.containsKey(document.key())) {
			throw new CorpusException("The files %s and %s both hold a text with the key '%s'; read one of them by itself, or rename it."
					.formatted(byKey.get(document.key()).document.fileName(), document.fileName(), document.key()));
		}
		boolean same = former != null && document.sha256().equals(former.getSha256()) && policy(former).equals(policy) && former.getTable() != null;
		ImportReport.Kind kind = same ? ImportReport.Kind.UNCHANGED
				: former != null && former.getTable() != null ? ImportReport.Kind.EDITION : ImportReport.Kind.NEW;
		current = new Taken(document, former == null ? Projects.text(document.title()) : former, former, kind);
		current.remarks.addAll(early);
		current.reader = reader.id();
		current.policy = policy;
		current.first = writer.rows();
		early.clear();
		byKey.put(document.key(), current);
		all.add(current);
		return document;
	}

	private static Map<String, String> policy(Text text) {
		var policy = new HashMap<String, String>();
		text.getPolicy().forEach(property -> policy.put(property.getName(), SegmentRows.orEmpty(property.getValue())));
		return policy;
	}

	@Override
	public void segment(Segment segment) {
		current.count++;
		switch (current.kind) {
			case NEW -> writer.add(SegmentRows.of(segment, Experiments.newId(), current.text.getId()));
			case EDITION -> current.held.add(segment);
			case UNCHANGED -> {
				// It is there already.
			}
		}
	}

	@Override
	public void remark(Remark remark) {
		List<Remark> list = current == null ? early : current.remarks;
		if (list.size() < MOST_REMARKS) {
			list.add(remark);
		}
	}

	private void finishText() {
		if (current != null && current.kind == ImportReport.Kind.EDITION) {
			current.edition = new Edition(session, current.former, acceptClose);
			current.edition.align(current.held, cancellation).forEach(writer::add);
			current.held.clear();
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
		text.setDate(known(document.date()));
		text.setLanguage(known(document.language()));
		text.setLicence(known(document.licence()));
		text.setSource(known(document.source()));
		text.setUrn(known(document.urn()));
		text.setReferencePattern(known(document.referencePattern()));
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
		Optional.ofNullable(taken.edition).ifPresent(Edition::apply);
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
		return new ImportReport.TextReport(taken.text.getId(), taken.document.key(), taken.document.title(), taken.document.fileName(), taken.reader,
				taken.kind, taken.count, Optional.ofNullable(taken.edition).map(Edition::report), taken.remarks.stream().map(TextImport::sentence).toList());
	}

	private static String sentence(Remark remark) {
		return remark.line() == 0 ? remark.sentence() : "Line " + remark.line() + ": " + remark.sentence();
	}

	private static String known(String text) {
		return text.isEmpty() ? null : text;
	}

	/** Nothing is left of an import that was not finished. */
	@Override
	public void close() {
		writer.close();
	}
}
