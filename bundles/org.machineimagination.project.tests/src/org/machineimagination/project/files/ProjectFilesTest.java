// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.experiment.files.FormatVersion;
import org.machineimagination.experiment.files.LoadProblem;
import org.machineimagination.experiment.files.MigrationStep;
import org.machineimagination.project.FilledProject;
import org.machineimagination.project.OddStrings;
import org.machineimagination.project.Project;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.Projects;
import org.w3c.dom.Document;

class ProjectFilesTest {

	@TempDir
	Path folder;

	private final ProjectFiles files = new ProjectFiles();

	// What comes back

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5})
	void aProjectWithEveryFeatureComesBackAsItWas(long seed) throws IOException {
		Project project = FilledProject.make(seed);
		files.save(project, file());
		LoadedProject loaded = files.load(file());
		assertTrue(EcoreUtil.equals(project, loaded.project()));
		assertEquals(List.of(), loaded.problems());
	}

	@Test
	void theFilledProjectLeavesNoFeatureOfTheModelOut() {
		Set<String> unset = new TreeSet<>();
		for (var classifier : ProjectPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				type.getEAllStructuralFeatures().forEach(feature -> unset.add(name(type, feature)));
			}
		}
		Project project = FilledProject.make(1);
		crossOff(project, unset);
		project.eAllContents().forEachRemaining(part -> crossOff(part, unset));
		assertEquals(Set.of(), unset);
	}

	private static void crossOff(EObject part, Set<String> names) {
		part.eClass().getEAllStructuralFeatures().stream().filter(part::eIsSet)
				.forEach(feature -> names.remove(name(part.eClass(), feature)));
	}

	private static String name(EClass type, EStructuralFeature feature) {
		return type.getName() + "." + feature.getName();
	}

	@Test
	void savingWhatWasLoadedGivesTheSameBytes() throws IOException {
		files.save(FilledProject.make(7), file());
		Path second = folder.resolve("second.xml");
		files.save(files.load(file()).project(), second);
		assertArrayEquals(Files.readAllBytes(file()), Files.readAllBytes(second));
	}

	@Test
	void everyOddStringComesBackAsAnAttributeAndAsAnElement() throws IOException {
		Project project = Projects.project("Odd");
		for (String odd : OddStrings.ALL) {
			var text = Projects.text(odd);
			text.getWriters().add(odd);
			project.getTexts().add(text);
		}
		files.save(project, file());
		var texts = files.load(file()).project().getTexts();
		for (int i = 0; i < OddStrings.ALL.size(); i++) {
			assertEquals(OddStrings.ALL.get(i), texts.get(i).getTitle());
			assertEquals(OddStrings.ALL.get(i), texts.get(i).getWriters().get(0));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u0000", "a\u0001b", "\u001f", "\ud83d alone", "\udf05", "\uffff", "\ufffe"})
	void aCharacterThatXmlCannotHoldIsRefusedOnSaving(String text) {
		assertRefused("has a wrong Project: its title holds the character U+", () -> files.save(Projects.project(text), file()));
		assertFalse(Files.exists(file()));
	}

	// What a newer program wrote

	@Test
	void whatANewerMinorVersionAddedIsNamedAndWrittenAgain() throws IOException {
		write(newer());
		LoadedProject loaded = files.load(file());
		loaded.project().setTitle("Changed");
		files.save(loaded.project(), file());
		String saved = Files.readString(file());
		for (String kept : List.of("title=\"Changed\"", "version=\"1.7\"", "mood=\"merry\"", "<weather xsi:type=\"project:Sky\"",
				"<cloud>cirrus &amp; cumulus</cloud>")) {
			assertTrue(saved.contains(kept), kept + " in " + saved);
		}
		assertEquals(3, loaded.problems().size(), loaded.problems()::toString);
		assertTrue(loaded.problems().stream().allMatch(problem -> problem.severity() == LoadProblem.Severity.TOLERABLE));
	}

	@Test
	void aKindOfTargetThatANewerMinorVersionAddedIsWrittenAgain() throws IOException {
		Project project = Projects.project("Targets");
		project.getAnnotations().add(Projects.annotation("commenting", null));
		project.getAnnotations().get(0).getTargets().addAll(List.of(Projects.whole(null), Projects.whole(project)));
		files.save(project, file());
		write(Files.readString(file()).replaceFirst("xsi:type=\"project:ItemTarget\"", "xsi:type=\"project:SoundTarget\" seconds=\"3\""));
		LoadedProject loaded = files.load(file());
		assertEquals(1, loaded.project().getAnnotations().get(0).getTargets().size());
		files.save(loaded.project(), file());
		String saved = Files.readString(file());
		assertTrue(saved.contains("<targets xsi:type=\"project:SoundTarget\"") && saved.contains("seconds=\"3\""), saved);
	}

	@Test
	void aNewerMajorVersionIsRefused() throws IOException {
		write(sound().replaceFirst("version=\"1.1\" title", "version=\"2.0\" title"));
		assertRefused("is in version 2.0 of the format and this program reads up to 1.x", this::load);
	}

	// Older versions

	@Test
	void anOlderProjectIsBroughtUp() throws IOException {
		write(sound().replaceFirst("version=\"1.1\" title", "version=\"0.3\" name"));
		var migrating = new ProjectFiles(List.of(new TitleWasName()), ProjectFiles.LARGEST);
		Project project = migrating.load(file()).project();
		assertEquals("Sound", project.getTitle());
		assertEquals(Projects.FORMAT_VERSION, project.getVersion());
	}

	@Test
	void aProjectOfVersionOnePointNoughtIsReadAndWrittenAsToday() throws IOException {
		write(sound().replaceFirst("version=\"1.1\" title", "version=\"1.0\" title"));
		LoadedProject loaded = files.load(file());
		assertEquals(List.of(), loaded.problems());
		files.save(loaded.project(), file());
		assertTrue(Files.readString(file()).contains("version=\"1.1\" title"));
	}

	@Test
	void anOlderProjectWithoutAWayUpIsRefused() throws IOException {
		write(sound().replaceFirst("version=\"1.1\" title", "version=\"0.3\" title"));
		assertRefused("is in version 0.3 of the format, which this program no longer reads", this::load);
	}

	private static final class TitleWasName implements MigrationStep {
		@Override
		public FormatVersion from() {
			return new FormatVersion(0, 4);
		}

		@Override
		public FormatVersion to() {
			return new FormatVersion(1, 0);
		}

		@Override
		public void apply(Document document) {
			var root = document.getDocumentElement();
			root.setAttribute("title", root.getAttribute("name"));
			root.removeAttribute("name");
		}
	}

	// What is not trusted

	@Test
	void aDocumentTypeIsRefusedAndWhatItNamesIsNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
		write(sound().replace("?>", "?>" + doctype).replace("Sound", "&e;"));
		assertRefused("holds a document type declaration (DOCTYPE)", this::load);
	}

	@Test
	void entitiesThatGrowAreRefusedAtOnce() throws IOException {
		var doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			doctype.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
		}
		write(sound().replace("?>", "?>" + doctype + "]>").replace("Sound", "&a39;"));
		assertTimeout(Duration.ofSeconds(2), () -> assertRefused("holds a document type declaration (DOCTYPE)", this::load));
	}

	@Test
	void anInclusionIsNotFollowed() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		write(sound().replace("</project:Project>", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
				+ secret.toUri() + "\"/></project:Project>"));
		String result;
		try {
			files.save(files.load(file()).project(), file());
			result = Files.readString(file());
		} catch (ProjectException e) {
			result = e.getMessage();
		}
		assertFalse(result.contains("secret<") || result.contains(">secret"), result);
	}

	@Test
	void nestingWithoutEndIsReadHarmlesslyOrRefused() throws IOException {
		write(sound().replace("</project:Project>", "<x>".repeat(100_000) + "</x>".repeat(100_000) + "</project:Project>"));
		assertTimeout(Duration.ofSeconds(10), () -> {
			try {
				files.load(file());
			} catch (ProjectException e) {
				assertTrue(e.getMessage().endsWith("."), e.getMessage());
			}
		});
	}

	@Test
	void aProjectOverTheBoundIsNotRead() throws IOException {
		write(sound());
		var narrow = new ProjectFiles(List.of(), 100);
		assertRefused("is larger than", () -> narrow.load(file()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"../result.png", "/etc/passwd", "pictures/../../x", "C:/x", "..\\x", "", "a//b", "./a", "a/.."})
	void aPathThatLeavesTheFolderIsNeitherLoadedNorSaved(String path) throws IOException {
		Project project = Projects.project("Paths");
		project.getPictures().add(Projects.picture(null, null, "image/png"));
		project.getPictures().get(0).setCopy("copies/one.png");
		files.save(project, file());
		write(Files.readString(file()).replace("copies/one.png", path));
		assertRefused("has a wrong Picture: its copy ", this::load);
		project.getPictures().get(0).setCopy(path);
		assertRefused("has a wrong Picture: its copy ", () -> files.save(project, folder.resolve("other")));
	}

	@Test
	void aLinkToAnotherFileIsRefusedAndNotFollowed() throws IOException {
		files.save(FilledProject.make(3), folder.resolve("other.xml"));
		String id = files.load(folder.resolve("other.xml")).project().getTexts().get(0).getId();
		write(sound().replace("</project:Project>", "<texts href=\"other.xml#" + id + "\"/></project:Project>"));
		assertRefused("refers to something outside itself", this::load);
	}

	@Test
	void aReferenceToNothingIsRefused() throws IOException {
		Project project = Projects.project("References");
		project.getPeople().add(Projects.person("Ada"));
		project.getAnnotations().add(Projects.annotation("commenting", project.getPeople().get(0)));
		files.save(project, file());
		write(Files.readString(file()).replaceFirst(" author=\"[^\"]*\"", " author=\"00000000-0000-0000-0000-000000000000\""));
		assertRefused("refers to something that it does not hold", this::load);
	}

	@Test
	void aProjectCutOffAnywhereIsRefusedInOneSentence() throws IOException {
		files.save(FilledProject.make(4), file());
		byte[] whole = Files.readString(file()).strip().getBytes(StandardCharsets.UTF_8);
		for (int length = 0; length < whole.length; length += 997) {
			Files.write(file(), Arrays.copyOf(whole, length));
			assertRefused("The project " + file() + " ", this::load);
		}
	}

	@Test
	void anotherKindOfFileIsNamedAsSuch() throws IOException {
		write("<html><body/></html>");
		assertRefused("is no project of texts and pictures: its first element is html", this::load);
	}

	private Path file() {
		return folder.resolve(ProjectFolder.FILE);
	}

	private LoadedProject load() throws ProjectException {
		return files.load(file());
	}

	private void write(String text) throws IOException {
		Files.writeString(file(), text);
	}

	/** A small project as text. */
	private String sound() throws IOException {
		Project project = Projects.project("Sound");
		project.getTexts().add(Projects.text("The Tyger"));
		files.save(project, file());
		return Files.readString(file());
	}

	/** A project of version 1.7, with an attribute and an element more. */
	private String newer() throws IOException {
		return sound().replaceFirst("<project:Project ", "$0xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ")
				.replaceFirst("version=\"1.1\" title", "version=\"1.7\" title").replaceFirst("<texts ", "<texts mood=\"merry\" ")
				.replace("</project:Project>", "<weather xsi:type=\"project:Sky\"><cloud>cirrus &amp; cumulus</cloud></weather></project:Project>");
	}

	private void assertRefused(String part, Executable action) {
		String sentence = assertThrows(ProjectException.class, action).getMessage();
		assertTrue(sentence.contains(part), sentence);
		assertTrue(sentence.endsWith("."), sentence);
		assertFalse(sentence.contains("\n"), sentence);
	}
}
