// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.table.TableReader;
import org.machineimagination.corpus.tei.TeiReader;
import org.machineimagination.corpus.text.TextReader;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.project.Annotation;
import org.machineimagination.project.ItemTarget;
import org.machineimagination.project.Projects;
import org.machineimagination.project.Segment;
import org.machineimagination.project.SegmentState;
import org.machineimagination.project.Text;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.ProjectArchive;
import org.machineimagination.project.files.ProjectException;
import org.machineimagination.project.files.SegmentRow;
import org.machineimagination.testing.SourceTree;
import org.machineimagination.testing.ThreadTime;

final class CorpusServiceTest {

	@TempDir
	Path folder;
	private final CorpusService corpora = new CorpusService(PlugIns.of(List.of(new TextReader(), new TeiReader(), new TableReader())));

	private Path project() {
		return folder.resolve("project");
	}

	private ImportReport read(Path... paths) {
		return corpora.importTexts(List.of(paths), ReadingRequest.DEFAULT, project(), false, new Cancellation());
	}

	private List<SegmentRow> rows(String key) {
		var rows = new ArrayList<SegmentRow>();
		corpora.segments(project(), key, (text, row) -> rows.add(row));
		return rows;
	}

	private List<String> check() {
		return corpora.check(project(), new Cancellation());
	}

	@Test
	void allSamplesComeIntoAProjectThatIsSound() throws IOException {
		Path text = SourceTree.ROOT.resolve("samples/text");
		ImportReport report = read(text);
		assertEquals(8, report.texts().size());
		assertEquals(List.of(), check());
		ProjectStatus status = corpora.status(project());
		assertEquals(status.segments(), report.segments());
		try (ProjectSession session = ProjectSession.open(project())) {
			Text tyger = session.project().getTexts().stream().filter(each -> "tyger".equals(each.getKey())).findFirst().orElseThrow();
			assertEquals(List.of("The Tyger", "[William Blake]", "1794", "en", "text", "utf-8"), List.of(tyger.getTitle(), tyger.getWriters().toString(),
					tyger.getDate(), tyger.getLanguage(), tyger.getReader(), tyger.getEncoding()));
			assertEquals("automatic", tyger.getPolicy().stream().filter(each -> each.getName().equals("unit")).findFirst().orElseThrow().getValue());
			assertEquals("rtl", session.rows(tyger.getTable()).rows(session.project().getTexts().stream().filter(each -> "muallaqa".equals(each.getKey()))
					.findFirst().orElseThrow()).findFirst().orElseThrow().properties().get("direction"));
		}
	}

	@Test
	void teiTablesAndZipsComeInAsWell() throws IOException {
		read(SourceTree.ROOT.resolve("samples/tei/tyger.xml"), SourceTree.ROOT.resolve("samples/poems.csv"));
		assertEquals("tyger.1", rows("tyger").getFirst().anchor().xmlId());
		Path zip = folder.resolve("texts.zip");
		try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new java.util.zip.ZipEntry("in/wind.xml"));
			Files.copy(SourceTree.ROOT.resolve("samples/tei/wind.xml"), out);
			out.putNextEntry(new java.util.zip.ZipEntry("in/picture.png"));
			out.write(new byte[] {(byte) 0x89, 'P', 0, 0});
		}
		ImportReport report = read(zip);
		assertEquals(List.of("wind"), report.texts().stream().map(ImportReport.TextReport::key).toList());
		assertEquals(8, rows("wind").size());
		assertEquals(List.of(), check());
	}

	@Test
	void readingTheSameAgainChangesNothing() throws IOException {
		Path file = SourceTree.ROOT.resolve("samples/tei/tyger.xml");
		read(file);
		byte[] before = Files.readAllBytes(project().resolve("project.xml"));
		assertEquals(ImportReport.Kind.UNCHANGED, read(file).texts().getFirst().kind());
		assertEquals(new String(before), Files.readString(project().resolve("project.xml")));
		try (Stream<Path> tables = Files.list(project().resolve("segments"))) {
			assertEquals(1, tables.count());
		}
	}

	@Test
	void whatCannotBeReadLeavesTheProjectAsItWas() throws IOException {
		Path file = Files.writeString(folder.resolve("bad.xml"), "<TEI><l>a</TEI>");
		assertThrows(CorpusException.class, () -> read(SourceTree.ROOT.resolve("samples/tei/tyger.xml"), file));
		assertEquals(0, corpora.status(project()).texts().size());
		var cancelled = new Cancellation();
		cancelled.cancel();
		assertThrows(CancelledException.class,
				() -> corpora.importTexts(List.of(SourceTree.ROOT.resolve("samples/text")), ReadingRequest.DEFAULT, project(), false,
						cancelled));
		assertEquals(0, corpora.status(project()).texts().size());
		try (Stream<Path> tables = Files.list(project().resolve("segments"))) {
			assertEquals(0, tables.count());
		}
		assertTrue(assertThrows(UsageException.class, () -> corpora.read(file, new ReadingRequest("word", Map.of()), 5, new Cancellation())).getMessage()
				.contains("There is no reader of texts 'word'"));
		assertThrows(UsageException.class, () -> corpora.read(file, new ReadingRequest("", Map.of("colour", "red")), 5, new Cancellation()));
	}

	/** A poem of lines with ids in TEI. */
	private Path edition(List<String> lines) throws IOException {
		var text = new StringBuilder("<TEI xmlns='http://www.tei-c.org/ns/1.0'><text xml:id='poem' xml:lang='en'><body><lg>\n");
		for (String line : lines) {
			text.append("<l xml:id='").append(line, 0, line.indexOf('|')).append("'>").append(line.substring(line.indexOf('|') + 1)).append("</l>\n");
		}
		return Files.writeString(folder.resolve("poem.xml"), text + "</lg></body></text></TEI>");
	}

	private void annotate(String key) throws IOException {
		try (ProjectSession session = ProjectSession.open(project())) {
			session.edit("Annotate", () -> {
				Text text = session.project().getTexts().stream().filter(each -> key.equals(each.getKey())).findFirst().orElseThrow();
				session.rows(text.getTable()).rows(text).forEach(row -> {
					Segment segment = row.toModel(text);
					session.project().getSegments().add(segment);
					Annotation annotation = Projects.annotation("commenting", null);
					annotation.getBodies().add(Projects.words("of " + row.words(), "en"));
					annotation.getTargets().add(Projects.whole(segment));
					session.project().getAnnotations().add(annotation);
				});
			});
		}
	}

	@Test
	void aNewEditionKeepsWhatWasSaidWhereItWasOrAmongTheOrphans() throws IOException {
		var lines = new ArrayList<String>();
		for (int i = 0; i < 200; i++) {
			lines.add("l%d|line number %d of this poem %d".formatted(i, i, i * i));
		}
		read(edition(lines));
		annotate("poem");
		var next = new ArrayList<>(lines);
		for (int i = 0; i < 20; i++) {
			next.set(i * 9 + 3, next.get(i * 9 + 3).replace("line", "LINE"));
		}
		for (int i = 0; i < 5; i++) {
			next.remove("l%d|line number %d of this poem %d".formatted(i * 36 + 1, i * 36 + 1, (i * 36 + 1) * (i * 36 + 1)));
		}
		var moved = new ArrayList<String>();
		for (int i = 0; i < 5; i++) {
			String line = "l%d|line number %d of this poem %d".formatted(i * 9 + 5, i * 9 + 5, (i * 9 + 5) * (i * 9 + 5));
			assertTrue(next.remove(line));
			moved.add(line);
		}
		next.addAll(100, moved.reversed());
		for (int i = 0; i < 10; i++) {
			next.add(i * 17, "n%d|something quite new %d".formatted(i, i * 31));
		}
		EditionReport report = read(edition(next)).texts().getFirst().edition().orElseThrow();
		assertEquals(List.of(170, 20, 5, 0, 0, 5, 10), List.of(report.same(), report.revised().size(), report.moved().size(), report.quoted().size(),
				report.close().size(), report.lost().size(), report.inserted()));
		assertEquals(5, report.orphans().size());
		assertEquals(List.of(), check());
		try (ProjectSession session = ProjectSession.open(project())) {
			for (Annotation annotation : session.project().getAnnotations()) {
				var segment = (Segment) ((ItemTarget) annotation.getTargets().get(0)).getItem();
				assertEquals("of " + segment.getQuote(), ((org.machineimagination.project.TextBody) annotation.getBodies().get(0)).getText());
			}
			assertEquals(List.of(170L, 20L, 5L, 5L), Stream.of(SegmentState.CURRENT, SegmentState.REVISED, SegmentState.MOVED, SegmentState.ORPHANED)
					.map(state -> session.project().getSegments().stream().filter(segment -> segment.getState() == state).count()).toList());
		}
		assertEquals(5, corpora.status(project()).orphans().size());
		// The edition before comes back: all is as it was.
		read(edition(lines));
		try (ProjectSession session = ProjectSession.open(project())) {
			assertTrue(session.project().getSegments().stream().noneMatch(segment -> segment.getState() == SegmentState.ORPHANED));
			assertTrue(session.project().getSegments().stream().noneMatch(segment -> segment.getState() == SegmentState.REVISED));
		}
	}

	@Test
	void anOrphanIsLinkedAgainByHand() throws IOException {
		read(edition(List.of("a|one fine morning", "b|two")));
		annotate("poem");
		read(edition(List.of("a|one fine morning", "c|deux")));
		ProjectStatus.Orphan orphan = corpora.status(project()).orphans().getFirst();
		assertEquals("two", orphan.words());
		assertThrows(UsageException.class, () -> corpora.relink(project(), orphan.id(), "nothing"));
		assertEquals("deux", corpora.relink(project(), orphan.id(), "poem:1.1.2"));
		assertEquals(List.of(), corpora.status(project()).orphans());
		assertEquals(1, corpora.status(project()).stale());
		assertEquals(List.of(), check());
		try (ProjectSession session = ProjectSession.open(project())) {
			var target = (ItemTarget) session.project().getAnnotations().get(1).getTargets().get(0);
			assertEquals(List.of("c", "two"), List.of(((Segment) target.getItem()).getXmlId(), ((Segment) target.getItem()).getQuote()));
		}
	}

	@Test
	void twoCopiesAreMerged() throws IOException {
		read(edition(List.of("a|one", "b|two")));
		Path zip = folder.resolve("copy.zip");
		try (ProjectSession session = ProjectSession.open(project())) {
			ProjectArchive.pack(session.project(), session.folder(), zip);
		}
		Path copy = folder.resolve("copy");
		ProjectArchive.unpack(zip, copy);
		corpora.importTexts(List.of(SourceTree.ROOT.resolve("samples/tei/hope.xml")), ReadingRequest.DEFAULT, copy, false, new Cancellation());
		annotate("poem");
		corpora.merge(project(), copy);
		assertEquals(List.of(), check());
		ProjectStatus status = corpora.status(project());
		assertEquals(List.of("poem", "hope"), status.texts().stream().map(ProjectStatus.TextStatus::key).toList());
		assertEquals(2, status.annotations());
		assertEquals(0, corpora.merge(project(), zip).added());
		assertFalse(Files.exists(project().resolve(".merge")));
		read(SourceTree.ROOT.resolve("samples/tei/wind.xml"));
		Path other = folder.resolve("other");
		ProjectSession.create(other, "Other").close();
		assertThrows(ProjectException.class, () -> corpora.merge(project(), other));
	}

	@Test
	void damageIsFound() throws IOException {
		read(edition(List.of("a|one", "b|two")));
		Path table;
		try (Stream<Path> tables = Files.list(project().resolve("segments"))) {
			table = tables.findFirst().orElseThrow();
		}
		Files.writeString(table, Files.readString(table).replace("\"two\"", "\"owt\""));
		assertEquals(1, check().size());
		Files.delete(table);
		assertEquals(2, check().size());
	}

	@Test
	void aHundredThousandLinesComeInInTimeAndLittleMemory() throws IOException {
		Path file = Files.writeString(folder.resolve("long.txt"), "Hope is the thing with feathers\nThat perches in the soul,\n\n".repeat(50_000));
		var time = new ThreadTime();
		assertEquals(100_000, read(file).segments());
		long millis = time.millis();
		// Tests run without the optimizing compiler, which the product has.
		assertTrue(millis < 20_000, "It took " + millis + " ms");
	}
}
