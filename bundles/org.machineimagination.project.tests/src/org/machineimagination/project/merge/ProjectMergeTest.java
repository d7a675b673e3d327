// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.project.Annotation;
import org.machineimagination.project.Person;
import org.machineimagination.project.Project;
import org.machineimagination.project.Projects;
import org.machineimagination.project.Tag;
import org.machineimagination.project.TagSet;
import org.machineimagination.project.Text;
import org.machineimagination.project.TextBody;
import org.machineimagination.project.edit.ProjectSession;

class ProjectMergeTest {

	@TempDir
	Path folder;
	private ProjectSession ours;
	private ProjectSession theirs;

	/** A project with a person, a text and an annotation, and a copy of it. */
	@BeforeEach
	void twoCopies() throws IOException {
		try (ProjectSession first = ProjectSession.create(folder.resolve("ours"), "Poems")) {
			first.edit("Begin", () -> {
				Person ada = Projects.person("Ada");
				first.project().getPeople().add(ada);
				Text text = Projects.text("The Tyger");
				first.project().getTexts().add(text);
				first.project().getAnnotations().add(note("fire", ada, text));
			});
		}
		Files.createDirectories(folder.resolve("theirs"));
		Files.copy(folder.resolve("ours/project.xml"), folder.resolve("theirs/project.xml"));
		ours = ProjectSession.open(folder.resolve("ours"));
		theirs = ProjectSession.open(folder.resolve("theirs"));
	}

	@AfterEach
	void close() {
		ours.close();
		theirs.close();
	}

	private static Annotation note(String words, Person author, Text text) {
		Annotation annotation = Projects.annotation("commenting", author);
		annotation.getBodies().add(Projects.words(words, "en"));
		annotation.getTargets().add(Projects.whole(text));
		return annotation;
	}

	private MergeReport merge() {
		var report = new MergeReport[1];
		ours.edit("Merge", () -> report[0] = new ProjectMerge(ours.project(), theirs.project()).run());
		return report[0];
	}

	private static List<String> notes(Project project) {
		return project.getAnnotations().stream().flatMap(annotation -> annotation.getBodies().stream()).map(body -> ((TextBody) body).getText()).sorted()
				.toList();
	}

	private static void say(ProjectSession session, String words) {
		session.edit("Say", () -> ((TextBody) session.project().getAnnotations().get(0).getBodies().get(0)).setText(words));
		pause();
	}

	/** Times are kept to the millisecond, so two changes need one between them to be told apart. */
	private static void pause() {
		long now = System.currentTimeMillis();
		while (System.currentTimeMillis() == now) {
			Thread.onSpinWait();
		}
	}

	@Test
	void whatTheCopyAddedComesIn() {
		theirs.edit("Add", () -> {
			Person bob = Projects.person("Bob");
			theirs.project().getPeople().add(bob);
			TagSet tags = Projects.tagSet("Moods", bob);
			Tag glad = Projects.tag("glad", "", bob);
			tags.getTags().add(glad);
			theirs.project().getTagSets().add(tags);
			Annotation second = note("night", bob, theirs.project().getTexts().get(0));
			second.getTags().add(glad);
			theirs.project().getAnnotations().add(second);
		});
		MergeReport report = merge();
		assertEquals(List.of("fire", "night"), notes(ours.project()));
		Annotation second = ours.project().getAnnotations().get(1);
		assertEquals("Bob", second.getAuthor().getName());
		assertEquals(ours.project().getPeople().get(1), second.getAuthor());
		assertEquals(ours.project().getTagSets().get(0).getTags().get(0), second.getTags().get(0));
		assertEquals(3, report.added());
		assertEquals(new MergeReport(0, 0, 0, 0, List.of()), merge());
	}

	@Test
	void whatOnlyOneChangedIsAsThatOneHasIt() {
		say(theirs, "blaze");
		ours.edit("Rename", () -> ours.project().getTexts().get(0).setTitle("Tyger"));
		merge();
		assertEquals(List.of("blaze"), notes(ours.project()));
		assertEquals("Tyger", ours.project().getTexts().get(0).getTitle());
	}

	@Test
	void aCopyThatWentOnFromOursIsAhead() throws IOException {
		say(ours, "flame");
		ours.save();
		theirs.close();
		Files.copy(folder.resolve("ours/project.xml"), folder.resolve("theirs/project.xml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		theirs = ProjectSession.open(folder.resolve("theirs"));
		say(theirs, "blaze");
		say(theirs, "ember");
		assertEquals(0, merge().disagreements());
		assertEquals(List.of("ember"), notes(ours.project()));
	}

	@Test
	void whatBothChangedIsKeptTwiceAndOnlyTwice() {
		say(ours, "flame");
		say(theirs, "ember");
		assertEquals(1, merge().disagreements());
		assertEquals(List.of("ember", "flame"), notes(ours.project()));
		merge();
		assertEquals(List.of("ember", "flame"), notes(ours.project()));
	}

	@Test
	void whatEitherRemovedIsGone() {
		theirs.edit("Remove", () -> theirs.project().getAnnotations().clear());
		assertEquals(1, merge().removed());
		assertEquals(List.of(), notes(ours.project()));
		ours.undo();
		assertEquals(List.of("fire"), notes(ours.project()));
		theirs.undo();
		ours.edit("Remove", () -> ours.project().getAnnotations().clear());
		merge();
		assertEquals(List.of(), notes(ours.project()));
	}

	@Test
	void whatWasChangedAfterItWasRemovedElsewhereStays() {
		theirs.edit("Remove", () -> theirs.project().getAnnotations().clear());
		pause();
		say(ours, "flame");
		assertTrue(merge().remarks().get(0).contains("changed here afterwards"));
		assertEquals(List.of("flame"), notes(ours.project()));
	}

	@Test
	void undoingARemovalForgetsIt() {
		ours.edit("Remove", () -> ours.project().getAnnotations().clear());
		assertEquals(1, ours.project().getRemovals().size());
		assertEquals("Annotation", ours.project().getRemovals().get(0).getKind());
		ours.undo();
		assertEquals(0, ours.project().getRemovals().size());
		ours.redo();
		assertEquals(1, ours.project().getRemovals().size());
	}

	@Test
	void aMergeIsOneCommand() throws IOException {
		say(theirs, "ember");
		byte[] before;
		ours.save();
		before = Files.readAllBytes(folder.resolve("ours/project.xml"));
		merge();
		ours.undo();
		ours.save();
		assertEquals(new String(before), Files.readString(folder.resolve("ours/project.xml")));
		try (Stream<Path> files = Files.list(folder.resolve("ours"))) {
			assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".merge")));
		}
	}
}
