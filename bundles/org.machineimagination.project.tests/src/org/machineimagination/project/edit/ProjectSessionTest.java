// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.project.Annotation;
import org.machineimagination.project.OddStrings;
import org.machineimagination.project.Person;
import org.machineimagination.project.Project;
import org.machineimagination.project.ProjectFactory;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.Projects;
import org.machineimagination.project.Tag;
import org.machineimagination.project.TagSet;
import org.machineimagination.project.TextBody;
import org.machineimagination.project.files.Digests;
import org.machineimagination.project.files.ProjectException;
import org.machineimagination.project.files.ProjectFiles;
import org.machineimagination.project.files.ProjectFolder;

class ProjectSessionTest {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.125Z");

	@TempDir
	Path path;
	@TempDir
	Path elsewhere;

	private Instant now = NOON;
	private ProjectSession session;
	private Project project;

	@BeforeEach
	void aNewProject() throws IOException {
		ProjectSession.create(path, "Poems").close();
		reopen(Autosave.DEFAULT);
	}

	@AfterEach
	void close() throws IOException {
		session.close();
	}

	private void reopen(Autosave autosave) throws IOException {
		session = ProjectSession.open(path, (InstantSource) () -> now, autosave);
		project = session.project();
	}

	/** What a killed process would have left, opened in another place. */
	private ProjectSession afterAKill() throws IOException {
		Path copy = Files.createTempDirectory(elsewhere, "killed");
		for (String name : List.of(ProjectFolder.FILE, ProjectFolder.JOURNAL)) {
			Files.copy(path.resolve(name), copy.resolve(name));
		}
		return ProjectSession.open(copy);
	}

	private void assertKept() throws IOException {
		try (var other = afterAKill()) {
			assertEquals(List.of(), other.problems());
			assertTrue(EcoreUtil.equals(project, other.project()));
		}
	}

	private Person ada() {
		Person ada = Projects.person("Ada");
		session.edit("Add a person", () -> project.getPeople().add(ada));
		return ada;
	}

	private Annotation note(String text, Person author) {
		Annotation annotation = Projects.annotation("commenting", author);
		annotation.getBodies().add(Projects.words(text, "en"));
		annotation.getTargets().add(Projects.whole(project));
		session.edit("Comment", () -> project.getAnnotations().add(annotation));
		return annotation;
	}

	// Commands

	@Test
	void anEditIsUndoneAndDoneAgain() {
		session.edit("Rename", () -> project.setTitle("Songs"));
		assertEquals("Rename", session.commands().getUndoCommand().getLabel());
		session.undo();
		assertEquals("Poems", project.getTitle());
		session.redo();
		assertEquals("Songs", project.getTitle());
	}

	@Test
	void aCommandOfEmfEditIsKeptAndUndone() throws IOException {
		Person ada = ada();
		var domain = session.domain();
		domain.getCommandStack().execute(SetCommand.create(domain, ada, ProjectPackage.Literals.PERSON__NAME, "Ada Lovelace"));
		domain.getCommandStack().execute(AddCommand.create(domain, project, ProjectPackage.Literals.PROJECT__PEOPLE, Projects.person("Ben")));
		domain.getCommandStack().execute(MoveCommand.create(domain, project, ProjectPackage.Literals.PROJECT__PEOPLE, ada, 1));
		assertKept();
		domain.getCommandStack().execute(RemoveCommand.create(domain, project, ProjectPackage.Literals.PROJECT__PEOPLE, ada));
		assertKept();
		while (session.commands().canUndo()) {
			session.undo();
			assertKept();
		}
		assertEquals(List.of(), project.getPeople());
	}

	@Test
	void aCompoundCommandIsOneStep() throws IOException {
		var domain = session.domain();
		var compound = new CompoundCommand("Two at once");
		compound.append(SetCommand.create(domain, project, ProjectPackage.Literals.PROJECT__TITLE, "Songs"));
		compound.append(SetCommand.create(domain, project, ProjectPackage.Literals.PROJECT__DESCRIPTION, "of Innocence"));
		domain.getCommandStack().execute(compound);
		assertKept();
		session.undo();
		assertEquals("Poems", project.getTitle());
		assertNull(project.getDescription());
	}

	@Test
	void whatAPersonMakesIsGivenItsTimesByItself() {
		Annotation note = note("Fearful", ada());
		assertEquals(NOON, note.getCreated());
		assertNull(note.getModified());
		now = NOON.plusSeconds(60);
		session.edit("Change a comment", () -> ((TextBody) note.getBodies().get(0)).setText("Fearful symmetry"));
		assertEquals(NOON, note.getCreated());
		assertEquals(NOON.plusSeconds(60), note.getModified());
		session.undo();
		assertNull(note.getModified());
	}

	@Test
	void aPartWithoutAnIdIsGivenOneThatAKilledProcessDoesNotChange() throws IOException {
		session.edit("Add a person", () -> project.getPeople().add(ProjectFactory.eINSTANCE.createPerson()));
		assertNotNull(project.getPeople().get(0).getId());
		assertKept();
	}

	@Test
	void deletingATagTakesItFromItsAnnotationsToo() throws IOException {
		TagSet set = Projects.tagSet("Beasts", null);
		Tag tiger = Projects.tag("tiger", "A striped cat.", null);
		set.getTags().add(tiger);
		session.edit("Add tags", () -> project.getTagSets().add(set));
		Annotation note = note("It burns", null);
		session.edit("Tag", () -> note.getTags().add(tiger));
		session.delete(List.of(tiger));
		assertEquals(List.of(), note.getTags());
		assertKept();
		session.undo();
		assertEquals(List.of(tiger), note.getTags());
		assertSame(set, tiger.eContainer());
		assertKept();
	}

	@Test
	void aPartMovesFromOnePlaceToAnother() throws IOException {
		TagSet set = Projects.tagSet("Beasts", null);
		Tag cat = Projects.tag("cat", "Any cat.", null);
		Tag tiger = Projects.tag("tiger", "A striped cat.", null);
		set.getTags().addAll(List.of(cat, tiger));
		session.edit("Add tags", () -> project.getTagSets().add(set));
		session.edit("Make narrower", () -> cat.getTags().add(tiger));
		assertKept();
		session.undo();
		assertEquals(List.of(cat, tiger), set.getTags());
		assertKept();
	}

	@Test
	void aPartMayReferToOneThatComesLaterInTheSameCommand() throws IOException {
		Person ada = Projects.person("Ada");
		TagSet set = Projects.tagSet("Beasts", ada);
		Tag tiger = Projects.tag("tiger", "A striped cat.", ada);
		set.getTags().add(tiger);
		Annotation note = Projects.annotation("tagging", ada);
		note.getTags().add(tiger);
		session.edit("All at once", () -> {
			project.getAnnotations().add(note);
			note.setAuthor(null);
			note.setAuthor(ada);
			project.getTagSets().add(set);
			project.getPeople().add(ada);
		});
		assertKept();
		session.undo();
		assertKept();
		session.redo();
		assertKept();
	}

	@Test
	void oddStringsAreKeptByTheJournal() throws IOException {
		for (String odd : OddStrings.ALL) {
			session.edit(odd, () -> {
				project.setTitle(odd);
				project.getTexts().add(Projects.text(odd));
				project.getTexts().get(0).getWriters().add(odd);
			});
		}
		assertKept();
	}

	// What may not stand

	@Test
	void aCharacterThatNoProjectCanHoldIsRefusedAndTheProjectIsAsBefore() throws IOException {
		String sentence = assertThrows(ProjectEditException.class, () -> session.edit("Rename", () -> {
			project.setDescription("changed");
			project.setTitle("a\u0000b");
		})).getMessage();
		assertEquals("The change was not made: it would leave a project that has a wrong Project: its title holds the character U+0000, "
				+ "which a project cannot hold; remove it.", sentence);
		assertUnchanged();
	}

	@Test
	void removingWhatSomethingRefersToIsRefused() throws IOException {
		Person ada = ada();
		note("Fearful", ada);
		Executable removal = () -> session.edit("Remove", () -> project.getPeople().remove(ada));
		String sentence = assertThrows(ProjectEditException.class, removal).getMessage();
		assertEquals("The change was not made: something would be removed to which other parts still refer (author of Annotation); "
				+ "remove that as well.", sentence);
		assertEquals(List.of(ada), project.getPeople());
		assertKept();
	}

	@Test
	void aReferenceToSomethingElsewhereIsRefused() throws IOException {
		String sentence = assertThrows(ProjectEditException.class, () -> note("Fearful", Projects.person("Nobody"))).getMessage();
		assertTrue(sentence.contains("its author is not part of the same project"), sentence);
		assertUnchanged();
	}

	@Test
	void aSecondPartWithTheSameIdIsRefused() throws IOException {
		Person ada = ada();
		session.save();
		Person twin = Projects.person("Twin");
		twin.setId(ada.getId());
		assertThrows(ProjectEditException.class, () -> session.edit("Add", () -> project.getPeople().add(twin)));
		assertEquals(List.of(ada), project.getPeople());
		assertSame(ada, session.find(ada.getId()).orElseThrow());
		session.edit("Rename", () -> ada.setName("Ada Lovelace"));
		assertKept();
	}

	@Test
	void anIdNeverChanges() throws IOException {
		assertThrows(ProjectEditException.class, () -> session.edit("Change", () -> project.setId("00000000-0000-0000-0000-000000000000")));
		assertThrows(ProjectEditException.class, () -> session.edit("Change", () -> project.setVersion("9.0")));
		assertUnchanged();
	}

	@Test
	void aCommandThatFailsHalfwayChangesNothing() throws IOException {
		assertThrows(IllegalStateException.class, () -> session.edit("Fail", () -> {
			project.setTitle("half");
			project.getPeople().add(Projects.person("Half"));
			throw new IllegalStateException("broken off");
		}));
		assertUnchanged();
	}

	@Test
	void aChangeOutsideACommandIsTakenBack() throws IOException {
		assertThrows(IllegalStateException.class, () -> project.setTitle("behind everybody's back"));
		assertUnchanged();
		session.edit("Rename", () -> project.setTitle("Songs"));
		assertKept();
	}

	@Test
	void aCommandThatChangesNothingIsNoStep() {
		session.edit("Nothing", () -> project.setTitle("Poems"));
		assertFalse(session.commands().canUndo());
		assertFalse(session.isUnsaved());
	}

	private void assertUnchanged() throws IOException {
		assertEquals("Poems", project.getTitle());
		assertNull(project.getDescription());
		assertEquals(List.of(), project.getPeople());
		assertEquals(List.of(), project.getAnnotations());
		assertFalse(session.commands().canUndo());
		assertFalse(session.isUnsaved());
		assertKept();
	}

	// Saving

	@Test
	void savingEmptiesTheJournalAndUndoGoesOn() throws IOException {
		ada();
		assertTrue(session.isUnsaved());
		session.save();
		assertFalse(session.isUnsaved());
		assertEquals(1, Files.readAllLines(path.resolve(ProjectFolder.JOURNAL)).size());
		session.undo();
		assertEquals(List.of(), project.getPeople());
		assertKept();
		session.redo();
		assertEquals(1, project.getPeople().size());
		assertKept();
	}

	@Test
	void aClosedProjectHasNoJournalAndNoLock() throws IOException {
		ada();
		session.close();
		try (var paths = Files.list(path)) {
			assertEquals(List.of(path.resolve(ProjectFolder.FILE)), paths.toList());
		}
		reopen(Autosave.DEFAULT);
		assertEquals("Ada", project.getPeople().get(0).getName());
	}

	@Test
	void afterFiveMinutesTheNextCommandSaves() throws IOException {
		ada();
		assertTrue(session.isUnsaved());
		now = NOON.plus(Duration.ofMinutes(6));
		session.edit("Rename", () -> project.setTitle("Songs"));
		assertFalse(session.isUnsaved());
		assertFalse(((BasicCommandStack) session.commands()).isSaveNeeded());
		assertEquals("Songs", new ProjectFiles().load(path.resolve(ProjectFolder.FILE)).project().getTitle());
	}

	@Test
	void aLongJournalIsSavedAway() throws IOException {
		session.close();
		reopen(new Autosave(Duration.ofDays(1), 10_000));
		for (int i = 0; i < 100; i++) {
			note("Comment " + i, null);
			assertTrue(Files.size(path.resolve(ProjectFolder.JOURNAL)) < 11_000);
		}
		assertKept();
	}

	@Test
	void aJournalThatCannotBeBegunAnewIsToldAndNothingIsLost() throws IOException {
		ada();
		Path obstacle = Files.createDirectories(path.resolve("." + ProjectFolder.JOURNAL + ".tmp/full"));
		String sentence = assertThrows(ProjectException.class, session::save).getMessage();
		assertTrue(sentence.startsWith("The file " + path.resolve(ProjectFolder.JOURNAL) + " could not be written: "), sentence);
		assertKept();
		sentence = assertThrows(ProjectEditException.class, () -> session.edit("Rename", () -> project.setTitle("Songs"))).getMessage();
		assertTrue(sentence.endsWith("could not be written before; save the project to begin a new one."), sentence);
		assertEquals("Poems", project.getTitle());
		Files.delete(obstacle);
		session.save();
		session.edit("Rename", () -> project.setTitle("Songs"));
		assertKept();
	}

	@Test
	void aSaveByItselfThatFailsDisturbsNoCommand() throws IOException {
		session.close();
		reopen(new Autosave(Duration.ofDays(1), 1));
		Files.createDirectories(path.resolve("." + ProjectFolder.FILE + ".tmp/full"));
		Person ada = ada();
		session.edit("Rename", () -> ada.setName("Ada Lovelace"));
		assertTrue(session.isUnsaved());
		assertKept();
		Files.delete(path.resolve("." + ProjectFolder.FILE + ".tmp/full"));
	}

	@Test
	void anUnsavedStateThatUndoReachesAgainNeedsNoSaving() throws IOException {
		var stack = (BasicCommandStack) session.commands();
		assertFalse(stack.isSaveNeeded());
		ada();
		assertTrue(stack.isSaveNeeded());
		session.undo();
		assertFalse(stack.isSaveNeeded());
	}

	// After a kill

	@Test
	void undoAndRedoGoOnAfterAKill() throws IOException {
		Person ada = ada();
		note("Fearful", ada);
		session.edit("Rename", () -> project.setTitle("Songs"));
		session.undo();
		try (var other = afterAKill()) {
			assertTrue(other.commands().canRedo());
			other.redo();
			assertEquals("Songs", other.project().getTitle());
			other.undo();
			other.undo();
			other.undo();
			assertFalse(other.commands().canUndo());
			assertEquals(List.of(), other.project().getPeople());
			other.redo();
			other.redo();
			assertTrue(EcoreUtil.equals(project, other.project()));
		}
	}

	@Test
	void whatWasUndoneFromBeforeTheLastSaveIsRedoneAfterAKill() throws IOException {
		Person ada = ada();
		session.edit("Rename", () -> ada.setName("Ada Lovelace"));
		session.save();
		session.undo();
		session.undo();
		try (var other = afterAKill()) {
			assertTrue(EcoreUtil.equals(project, other.project()));
			other.redo();
			assertEquals("Ada", other.project().getPeople().get(0).getName());
			other.redo();
			assertEquals("Ada Lovelace", other.project().getPeople().get(0).getName());
			assertFalse(other.commands().canRedo());
		}
	}

	@Test
	void aKillBetweenSavingAndEmptyingTheJournalLosesAndDoublesNothing() throws IOException {
		ada();
		byte[] journal = Files.readAllBytes(path.resolve(ProjectFolder.JOURNAL));
		session.save();
		// The journal as it was when the file had just been written: with the mark of the save, not emptied.
		String digest = Digests.sha256(Files.readAllBytes(path.resolve(ProjectFolder.FILE)));
		Path copy = Files.createTempDirectory(elsewhere, "killed");
		Files.copy(path.resolve(ProjectFolder.FILE), copy.resolve(ProjectFolder.FILE));
		Files.write(copy.resolve(ProjectFolder.JOURNAL), journal);
		mark(copy, digest);
		try (var other = ProjectSession.open(copy)) {
			assertEquals(List.of(), other.problems());
			assertEquals(1, other.project().getPeople().size());
			assertTrue(EcoreUtil.equals(project, other.project()));
		}
	}

	private static void mark(Path folder, String digest) throws IOException {
		byte[] line = JournalLine.write(Journal.json().readTree("{\"line\":2,\"save\":\"" + digest + "\"}"), Journal.json());
		Files.write(folder.resolve(ProjectFolder.JOURNAL), line, StandardOpenOption.APPEND);
	}

	@Test
	void aKillBetweenTheMarkOfASaveAndTheFileLosesNothing() throws IOException {
		ada();
		Path copy = Files.createTempDirectory(elsewhere, "killed");
		Files.copy(path.resolve(ProjectFolder.FILE), copy.resolve(ProjectFolder.FILE));
		Files.copy(path.resolve(ProjectFolder.JOURNAL), copy.resolve(ProjectFolder.JOURNAL));
		mark(copy, "0".repeat(64));
		try (var other = ProjectSession.open(copy)) {
			assertEquals(List.of(), other.problems());
			assertTrue(EcoreUtil.equals(project, other.project()));
		}
	}

	@Test
	void aJournalOfAnotherStateIsKeptAsideAndNamed() throws IOException {
		ada();
		Path copy = Files.createTempDirectory(elsewhere, "mixed");
		Files.copy(path.resolve(ProjectFolder.JOURNAL), copy.resolve(ProjectFolder.JOURNAL));
		new ProjectFiles().save(Projects.project("Another"), copy.resolve(ProjectFolder.FILE));
		try (var other = ProjectSession.open(copy)) {
			assertEquals("Another", other.project().getTitle());
			assertEquals(1, other.problems().size());
			assertTrue(other.problems().get(0).sentence().startsWith("has a journal of another state of it; it is kept as "),
					other.problems()::toString);
		}
		assertTrue(Files.exists(copy.resolve("journal-aside-1.jsonl")));
		assertFalse(Files.exists(copy.resolve(ProjectFolder.JOURNAL)));
	}

	@Test
	void aJournalDamagedInTheMiddleIsReplayedUpToThereAndKeptAside() throws IOException {
		ada();
		session.edit("Rename", () -> project.setTitle("Songs"));
		session.edit("Rename", () -> project.setTitle("Songs of Innocence"));
		Path copy = Files.createTempDirectory(elsewhere, "damaged");
		Files.copy(path.resolve(ProjectFolder.FILE), copy.resolve(ProjectFolder.FILE));
		var lines = new ArrayList<>(Files.readAllLines(path.resolve(ProjectFolder.JOURNAL)));
		lines.set(2, lines.get(2).substring(5));
		Files.write(copy.resolve(ProjectFolder.JOURNAL), lines);
		try (var other = ProjectSession.open(copy)) {
			assertEquals(1, other.project().getPeople().size());
			assertEquals("Poems", other.project().getTitle());
			assertTrue(other.problems().get(0).sentence().startsWith("has a damaged journal; the changes up to the damage are there; it is kept as "),
					other.problems()::toString);
			other.edit("Rename", () -> other.project().setTitle("Rescued"));
		}
		try (var again = ProjectSession.open(copy)) {
			assertEquals("Rescued", again.project().getTitle());
			assertEquals(List.of(), again.problems());
		}
		assertEquals(lines, Files.readAllLines(copy.resolve("journal-aside-1.jsonl")));
	}

	// What this program does not know

	@Test
	void whatANewerProgramAddedToAPartSurvivesRemovingUndoingAndAKill() throws IOException {
		Person ada = ada();
		session.close();
		Path file = path.resolve(ProjectFolder.FILE);
		Files.writeString(file, Files.readString(file).replaceFirst("version=\"1.1\" title", "version=\"1.7\" title")
				.replaceFirst("<people ", "<people mood=\"merry\" "));
		reopen(Autosave.DEFAULT);
		assertEquals(2, session.problems().size(), session.problems()::toString);
		session.edit("Remove", () -> project.getPeople().clear());
		try (var other = afterAKill()) {
			other.undo();
			other.save();
			assertTrue(Files.readString(other.folder().file()).contains("mood=\"merry\""));
		}
		session.save();
		assertFalse(Files.readString(file).contains("merry"));
		session.undo();
		try (var other = afterAKill()) {
			assertEquals(ada.getId(), other.project().getPeople().get(0).getId());
			other.edit("Rename", () -> other.project().setTitle("Songs"));
			other.save();
			assertTrue(Files.readString(other.folder().file()).contains("mood=\"merry\""));
		}
	}

	// Who may open it

	@Test
	void aSecondOpenerIsToldInASentence() {
		String sentence = assertThrows(ProjectException.class, () -> ProjectSession.open(path)).getMessage();
		assertEquals("The project in " + path + " is open in another window or program; close it there first.", sentence);
	}

	@Test
	void aFolderWithoutAProjectIsNamed() {
		String sentence = assertThrows(ProjectException.class, () -> ProjectSession.open(elsewhere)).getMessage();
		assertEquals("There is no project in " + elsewhere + ": a project's folder has a file project.xml.", sentence);
	}

	@Test
	void aProjectIsNotMadeOverAnother() {
		String sentence = assertThrows(ProjectException.class, () -> ProjectSession.create(path, "Again")).getMessage();
		assertTrue(sentence.startsWith("There is a project in " + path + " already"), sentence);
	}

	@Test
	void aProjectThatCannotBeOpenedIsFreeAgain() throws IOException {
		Files.writeString(elsewhere.resolve(ProjectFolder.FILE), "<project");
		assertThrows(ProjectException.class, () -> ProjectSession.open(elsewhere));
		new ProjectFiles().save(Projects.project("Mended"), elsewhere.resolve(ProjectFolder.FILE));
		ProjectSession.open(elsewhere).close();
	}
}
