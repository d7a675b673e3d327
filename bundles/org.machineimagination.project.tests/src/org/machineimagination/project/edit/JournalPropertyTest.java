// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.experiment.files.LoadProblem;
import org.machineimagination.project.OddStrings;
import org.machineimagination.project.Project;
import org.machineimagination.project.Projects;
import org.machineimagination.project.files.ProjectFolder;
import org.machineimagination.testing.FullSize;

/** What holds of the journal whatever is done and whenever a process dies. */
class JournalPropertyTest {

	@TempDir
	Path path;
	@TempDir
	Path elsewhere;

	private final List<String> problems = new ArrayList<>();

	/** At every byte with {@code --full}, else at every seventh and around the ends of lines. */
	@Test
	void aJournalCutAtAnyByteGivesTheStateAfterSomeOfItsCommands() throws IOException {
		List<Project> states = new ArrayList<>();
		byte[] journal;
		try (var session = ProjectSession.create(path, "Cut")) {
			session.edit("Begin", () -> session.project().getPeople().add(Projects.person("Ada")));
			session.save();
			states.add(EcoreUtil.copy(session.project()));
			var edits = new RandomEdits(session, 11, List.of("short", "-->", "]]>\"\n", "🌅"));
			while (states.size() < 7) {
				if (edits.small()) {
					states.add(EcoreUtil.copy(session.project()));
				}
			}
			journal = Files.readAllBytes(path.resolve(ProjectFolder.JOURNAL));
			copyProject();
		}
		for (int length = 0; length <= journal.length; length++) {
			if (length % FullSize.or(1, 7) != 0 && !endsNear(journal, length)) {
				continue;
			}
			int whole = (int) new String(Arrays.copyOf(journal, length), StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
			assertEquals(List.of(), problems);
			assertEqual(states.get(Math.max(0, whole - 1)), openCopy(Arrays.copyOf(journal, length)), "cut at byte " + length);
		}
	}

	private static boolean endsNear(byte[] journal, int length) {
		return new String(journal, Math.max(0, length - 2), Math.min(4, journal.length - Math.max(0, length - 2)), StandardCharsets.ISO_8859_1).contains("\n");
	}

	@ParameterizedTest
	@ValueSource(longs = {12, 13})
	void aLongJournalCutAnywhereGivesTheStateAfterSomeOfItsCommands(long seed) throws IOException {
		List<Project> states = new ArrayList<>();
		byte[] journal;
		try (var session = ProjectSession.create(path, "Cut")) {
			copyProject();
			states.add(EcoreUtil.copy(session.project()));
			var edits = new RandomEdits(session, seed, OddStrings.ALL);
			while (states.size() < 60) {
				if (edits.forward()) {
					states.add(EcoreUtil.copy(session.project()));
				}
			}
			journal = Files.readAllBytes(path.resolve(ProjectFolder.JOURNAL));
		}
		var random = new Random(seed);
		for (int i = 0; i < 60; i++) {
			byte[] cut = Arrays.copyOf(journal, random.nextInt(journal.length + 1));
			int whole = (int) new String(cut, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
			assertEqual(states.get(Math.max(0, whole - 1)), openCopy(cut), "cut at byte " + cut.length);
			assertEquals(List.of(), problems);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	void whateverIsDoneUndoneSavedAndRedoneIsThereAfterAKill(long seed) throws IOException {
		try (var session = ProjectSession.create(path, "Random")) {
			var edits = new RandomEdits(session, seed, OddStrings.ALL);
			for (int i = 0; i < 120; i++) {
				edits.any();
				if (i % 10 == 9) {
					copyProject();
					assertEqual(session.project(), openCopy(Files.readAllBytes(path.resolve(ProjectFolder.JOURNAL))), "after step " + i);
					assertEquals(List.of(), problems);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {21, 22, 23, 24})
	void undoingEverythingLeadsBackThroughEveryState(long seed) throws IOException {
		try (var session = ProjectSession.create(path, "Back")) {
			var edits = new RandomEdits(session, seed, OddStrings.ALL);
			var states = new ArrayList<Project>(List.of(EcoreUtil.copy(session.project())));
			while (states.size() < 60) {
				if (edits.forward()) {
					states.add(EcoreUtil.copy(session.project()));
				}
			}
			for (int i = states.size() - 2; i >= 0; i--) {
				session.undo();
				assertEqual(states.get(i), session.project(), "undone to state " + i);
			}
			assertFalse(session.commands().canUndo());
			for (int i = 1; i < states.size(); i++) {
				session.redo();
				assertEqual(states.get(i), session.project(), "redone to state " + i);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {31, 32, 33})
	void aJournalWithAnyByteChangedOpensOrSaysWhatIsWrong(long seed) throws IOException {
		byte[] journal;
		try (var session = ProjectSession.create(path, "Bytes")) {
			var edits = new RandomEdits(session, seed, List.of("short", "text"));
			for (int i = 0; i < 30; i++) {
				edits.forward();
			}
			journal = Files.readAllBytes(path.resolve(ProjectFolder.JOURNAL));
			copyProject();
		}
		var random = new Random(seed);
		for (int i = 0; i < 60; i++) {
			byte[] changed = journal.clone();
			changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
			// Neither an exception nor a project that cannot be saved: closing the session saves it.
			openCopy(changed);
			problems.clear();
		}
	}

	/** Opens the project as it was saved last with a journal, closes it, and says what it was. */
	private Project openCopy(byte[] journal) throws IOException {
		Files.write(elsewhere.resolve(ProjectFolder.JOURNAL), journal);
		byte[] saved = Files.readAllBytes(elsewhere.resolve(ProjectFolder.FILE));
		try (var session = ProjectSession.open(elsewhere)) {
			session.problems().stream().map(LoadProblem::sentence).forEach(problems::add);
			return session.project();
		} finally {
			Files.write(elsewhere.resolve(ProjectFolder.FILE), saved);
		}
	}

	private void copyProject() throws IOException {
		Files.write(elsewhere.resolve(ProjectFolder.FILE), Files.readAllBytes(path.resolve(ProjectFolder.FILE)));
	}

	private static void assertEqual(Project expected, Project found, String when) {
		assertTrue(EcoreUtil.equals(expected, found), when);
	}
}
