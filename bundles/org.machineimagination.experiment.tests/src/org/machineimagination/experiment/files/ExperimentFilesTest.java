// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Experiment;
import org.machineimagination.experiment.ExperimentFactory;
import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.GenerationRecord;
import org.machineimagination.experiment.Run;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.SecureXml;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class ExperimentFilesTest {

	@TempDir
	Path folder;

	private final ExperimentFiles files = new ExperimentFiles();

	@Test
	void aFullExperimentComesBackAsItWas() throws IOException {
		Experiment experiment = FullExperiment.make();
		files.save(experiment, record());
		LoadedExperiment loaded = files.load(record());
		assertTrue(EcoreUtil.equals(withoutTrace(experiment), loaded.experiment()));
		assertEquals(List.of(), loaded.problems());
	}

	@Test
	void theFiguresOfGenerationsAreNotWritten() throws IOException {
		Experiment experiment = FullExperiment.make();
		files.save(experiment, record());
		assertFalse(text().contains("<trace"), text());
		assertEquals(2, experiment.getRuns().get(0).getTrace().size());
		assertEquals(List.of(), files.load(record()).experiment().getRuns().get(0).getTrace());
	}

	@Test
	void figuresThatNoTableHasAreNotLostBySaving() {
		Experiment experiment = withRun();
		experiment.getRuns().get(0).getTrace().add(FullExperiment.generation(0));
		assertRefused("has figures of generations and names no table that they are in", () -> files.save(experiment, record()));
		assertFalse(Files.exists(record()));
	}

	@Test
	void aCopyHasTheFiguresOfGenerations() throws IOException {
		Experiment experiment = FullExperiment.make();
		assertTrue(EcoreUtil.equals(experiment, files.copy(experiment)));
		assertEquals(2, experiment.getRuns().get(0).getTrace().size());
	}

	@Test
	void theFullExperimentLeavesNoFeatureOfTheModelOut() {
		Set<String> unset = new TreeSet<>();
		for (var classifier : ExperimentPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				type.getEAllStructuralFeatures().forEach(feature -> unset.add(name(type, feature)));
			}
		}
		Experiment experiment = FullExperiment.make();
		crossOff(experiment, unset);
		experiment.eAllContents().forEachRemaining(part -> crossOff(part, unset));
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
		files.save(FullExperiment.make(), record());
		Path second = folder.resolve("second.experiment");
		files.save(files.load(record()).experiment(), second);
		assertArrayEquals(Files.readAllBytes(record()), Files.readAllBytes(second));
	}

	@Test
	void partsWithoutAnIdAreGivenOneAndKeepIt() throws IOException {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		experiment.getRuns().add(ExperimentFactory.eINSTANCE.createRun());
		files.save(experiment, record());
		String id = experiment.getRuns().get(0).getId();
		assertNotNull(id);
		Experiment loaded = files.load(record()).experiment();
		files.save(loaded, record());
		assertEquals(id, files.load(record()).experiment().getRuns().get(0).getId());
	}

	@Test
	void valuesThatEqualTheirDefaultAreWrittenToo() throws IOException {
		files.save(withRun(), record());
		assertTrue(text().contains("status=\"QUEUED\""), text());
		assertTrue(text().contains("evaluations=\"0\""), text());
	}

	@Test
	void aPromptOfTenThousandCharactersComesBack() throws IOException {
		Experiment experiment = withRun();
		String prompt = "a & b < c\n".repeat(1000);
		experiment.getRuns().get(0).getPrompts().add(Experiments.prompt(prompt, 1));
		files.save(experiment, record());
		assertEquals(prompt, files.load(record()).experiment().getRuns().get(0).getPrompts().get(0).getText());
	}

	@Test
	void aLongDescriptionFullOfEscapesComesBack() throws IOException {
		Experiment experiment = withRun();
		experiment.setDescription("<&>\"\r\n".repeat(200_000));
		files.save(experiment, record());
		assertEquals(experiment.getDescription(), files.load(record()).experiment().getDescription());
	}

	@Test
	void fiveThousandGenerationsInARecordOfFormat1AreLoaded() throws IOException {
		write(format1(sound(), 5000));
		assertTrue(Files.size(record()) < ExperimentFiles.LARGEST / 10, "bytes: " + Files.size(record()));
		List<GenerationRecord> trace = files.load(record()).experiment().getRuns().get(0).getTrace();
		assertEquals(5000, trace.size());
		assertTrue(EcoreUtil.equals(FullExperiment.generation(4999), trace.get(4999)));
	}

	@Test
	void aRecordOfFormat1ComesBackAsItWasAndIsWrittenInFormat2() throws IOException {
		String format2 = sound();
		write(format1(format2, 2));
		LoadedExperiment loaded = files.load(record());
		assertEquals(List.of(), loaded.problems());
		files.save(loaded.experiment(), record());
		assertEquals(format2, text());
	}

	@Test
	void aRecordOfFormat1ThatHasNotFinishedNamesItsTable() throws IOException {
		Experiment experiment = withRun();
		files.save(experiment, record());
		write(text().replace("version=\"2.0\" title", "version=\"1.0\" title"));
		Artifact table = files.load(record()).experiment().getRuns().get(0).getArtifacts().get(0);
		assertEquals(List.of(Roles.TRACE, "trace.csv", "text/csv"), List.of(table.getRole(), table.getPath(), table.getMediaType()));
		assertEquals(null, table.getSha256());
	}

	@Test
	void theOverviewOfARunIsThatOfItsRecord() throws IOException {
		Experiment experiment = FullExperiment.make();
		files.save(experiment, record());
		assertEquals(RunOverview.of(experiment.getRuns().get(0)), RunOverview.read(record()).orElseThrow());
		assertEquals(RunOverview.read(record()), OverviewReader.read(record()));
		write(format1(text(), 3));
		assertEquals(RunOverview.of(experiment.getRuns().get(0)), OverviewReader.read(record()).orElseThrow());
	}

	@Test
	void whatAnOverviewDoesNotUnderstandIsReadAsAWhole() throws IOException {
		String sound = sound();
		for (String odd : List.of(sound.replace("status=\"FINISHED\"", "status=\"DREAMING\""), sound.replace("<runs ", "text<runs "),
				sound.replace("<prompts ", "<prompts href=\"other.experiment#x\"/><prompts "), sound.replace("pictures/result.png", "../result.png"),
				sound.replace("version=\"2.0\" title", "version=\"9.0\" title"), sound.replace("<budget ", "<budget <"),
				sound.substring(0, sound.length() - 9))) {
			write(odd);
			assertEquals(Optional.empty(), OverviewReader.read(record()));
			assertThrows(FileException.class, () -> RunOverview.read(record()));
		}
	}

	@Test
	void anOverviewHoldsEverythingButTheTrace() throws IOException {
		Experiment experiment = FullExperiment.make();
		files.save(experiment, record());
		write(text().replace("</runs>", figures(2) + "</runs>"));
		Experiment overview = files.overview(record()).experiment();
		assertTrue(EcoreUtil.equals(withoutTrace(experiment), overview));
	}

	@Test
	void anOverviewCannotBeSaved() throws IOException {
		files.save(FullExperiment.make(), record());
		String before = text();
		Experiment overview = files.overview(record()).experiment();
		assertRefused("cannot be saved like that", () -> files.save(overview, record()));
		assertEquals(before, text());
	}

	@Test
	void anExperimentHeldElsewhereIsSavedAndStaysThere() throws IOException {
		Experiment experiment = FullExperiment.make();
		var elsewhere = new ResourceImpl();
		elsewhere.getContents().add(experiment);
		files.save(experiment, record());
		assertEquals(elsewhere, experiment.eResource());
		assertTrue(EcoreUtil.equals(withoutTrace(experiment), files.load(record()).experiment()));
	}

	// What a newer program wrote

	@Test
	void whatANewerMinorVersionAddedIsWrittenAgain() throws IOException {
		write(newer());
		LoadedExperiment loaded = files.load(record());
		loaded.experiment().setTitle("Changed");
		files.save(loaded.experiment(), record());
		String saved = text();
		assertTrue(saved.contains("title=\"Changed\""), saved);
		assertTrue(saved.contains("version=\"2.7\""), saved);
		assertTrue(saved.contains("mood=\"merry\""), saved);
		assertTrue(saved.contains("<weather xsi:type=\"experiment:Sky\""), saved);
		assertTrue(saved.contains("<cloud>cirrus &amp; cumulus</cloud>"), saved);
	}

	@Test
	void whatANewerMinorVersionAddedIsNamedAmongTheProblems() throws IOException {
		write(newer());
		List<LoadProblem> problems = files.load(record()).problems();
		assertEquals(3, problems.size(), problems::toString);
		assertTrue(problems.stream().allMatch(problem -> problem.severity() == LoadProblem.Severity.TOLERABLE));
		assertTrue(problems.get(0).sentence().contains("2.7"), problems::toString);
		assertTrue(problems.toString().contains("\"mood\""), problems::toString);
		assertTrue(problems.toString().contains("\"weather\""), problems::toString);
	}

	@Test
	void aCopyKeepsWhatThisProgramDoesNotKnow() throws IOException {
		write(newer());
		Experiment copy = files.copy(files.load(record()).experiment());
		files.save(copy, record());
		assertTrue(text().contains("mood=\"merry\""), text());
	}

	@Test
	void aNewerMajorVersionIsRefused() throws IOException {
		write(sound().replace("version=\"2.0\" title", "version=\"3.0\" title"));
		assertRefused("is in version 3.0 of the format", this::load);
	}

	@Test
	void aKindOfThingThatANewerMinorVersionAddedIsWrittenAgain() throws IOException {
		write(soundWithTypes().replaceFirst("<notes ", "<notes xsi:type=\"experiment:SpokenNote\" "));
		LoadedExperiment loaded = files.load(record());
		assertEquals(0, loaded.experiment().getNotes().size());
		files.save(loaded.experiment(), record());
		assertTrue(text().contains("<notes xsi:type=\"experiment:SpokenNote\" id=\""), text());
	}

	@Test
	void aReferenceToAThingOfAnUnknownKindIsRefused() throws IOException {
		write(soundWithTypes().replace("<candidates ", "<candidates xsi:type=\"experiment:Idea\" "));
		assertRefused("refers to something that it does not hold", this::load);
	}

	@Test
	void aValueThatIsNotKnownIsRefusedWithItsLine() throws IOException {
		write(sound().replace("status=\"FINISHED\"", "status=\"DREAMING\""));
		assertRefused("has a status that cannot be read: DREAMING (line ", this::load);
	}

	@Test
	void textWhereTheFormatHasNoneIsRefused() throws IOException {
		write(sound().replace("</runs>", "a remark</runs>"));
		assertRefused("holds text where there is none in the format: a remark (line ", this::load);
	}

	// What is not trusted

	@Test
	void aDocumentTypeIsRefusedAndWhatItNamesIsNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
		write(sound().replace("?>", "?>" + doctype).replace("a sunrise", "&e;"));
		assertRefused("holds a document type declaration (DOCTYPE)", this::load);
	}

	@Test
	void theParserItselfRefusesADocumentType() {
		byte[] bytes = "<!DOCTYPE x [<!ENTITY e \"boo\">]><x>&e;</x>".getBytes();
		assertThrows(SAXException.class, () -> SecureXml.document(bytes));
		assertThrows(SAXException.class, () -> SecureXml.saxParser()
				.parse(new ByteArrayInputStream(bytes), new DefaultHandler()));
	}

	@Test
	void aRecordCutOffAnywhereIsRefusedInOneSentence() throws IOException {
		byte[] whole = sound().strip().getBytes(StandardCharsets.UTF_8);
		for (int length = 0; length < whole.length; length += 61) {
			Files.write(record(), Arrays.copyOf(whole, length));
			String sentence = assertThrows(FileException.class, this::load).getMessage();
			String expected = length == 0 ? "is empty." : "ends too early; put a sound copy in its place (line ";
			assertTrue(sentence.startsWith("The record " + record() + " " + expected), length + ": " + sentence);
			assertFalse(sentence.contains("\n"), sentence);
		}
	}

	@Test
	void aRecordDamagedInTheMiddleIsRefusedWithItsLine() throws IOException {
		write(sound().replace("<budget ", "<budget <"));
		assertRefused("is damaged; put a sound copy in its place (line ", this::load);
	}

	@Test
	void anotherKindOfFileIsNamedAsSuch() throws IOException {
		write("<html><body/></html>");
		assertRefused("is no record of an experiment: its first element is html", this::load);
		write("\u0000\u0001\u0002 not XML at all");
		assertRefused("(line 1)", this::load);
	}

	@Test
	void aRecordWithoutVersionIsRefused() throws IOException {
		write(sound().replace("version=\"2.0\" title", "title"));
		assertRefused("names no version", this::load);
	}

	@Test
	void aMissingRecordIsNamed() {
		assertRefused("could not be read: there is no ", this::load);
	}

	@Test
	void aRecordOverTheBoundIsNotRead() throws IOException {
		write(sound());
		var narrow = new ExperimentFiles(List.of(), 100);
		assertRefused("is larger than", () -> narrow.load(record()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"../result.png", "/etc/passwd", "pictures/../../x", "C:/x", "..\\x", "", "a//b", "./a", "a/.."})
	void aPathThatLeavesTheFolderIsNeitherLoadedNorSaved(String path) throws IOException {
		write(sound().replace("pictures/result.png", path));
		assertRefused("has a wrong Artifact: its path ", this::load);

		Experiment experiment = withRun();
		Artifact artifact = Experiments.artifact(Roles.PICTURE, path, "image/png");
		experiment.getRuns().get(0).getArtifacts().add(artifact);
		assertRefused("has a wrong Artifact: its path ", () -> files.save(experiment, folder.resolve("other")));
	}

	@Test
	void aLinkToAnotherFileIsRefusedAndNotFollowed() throws IOException {
		files.save(FullExperiment.make(), folder.resolve("other.experiment"));
		String id = files.load(folder.resolve("other.experiment")).experiment().getRuns().get(0).getId();
		write(sound().replace("<runs ", "<runs href=\"other.experiment#" + id + "\"/><runs "));
		assertRefused("refers to something outside itself", this::load);
	}

	@Test
	void aReferenceToNothingIsRefused() throws IOException {
		write(sound().replaceAll(" best=\"[^\"]*\"", " best=\"" + Experiments.newId() + "\""));
		assertRefused("refers to something that it does not hold", this::load);
	}

	@Test
	void twoThingsWithOneIdAreRefused() throws IOException {
		Experiment experiment = FullExperiment.make();
		Run run = experiment.getRuns().get(0);
		run.getPrompts().get(0).setId(run.getId());
		assertRefused("gives the same id to two things", () -> files.save(experiment, record()));
	}

	@Test
	void aDigestThatIsNoneIsRefused() throws IOException {
		write(sound().replaceAll("sha256=\"[^\"]*\"", "sha256=\"abc\""));
		assertRefused("is no SHA-256 digest: abc", this::load);
	}

	// Older versions

	@Test
	void anOlderRecordIsBroughtUpStepByStep() throws IOException {
		write(sound().replace("</runs>", figures(2) + "</runs>").replace("version=\"2.0\" title", "version=\"1.3\" name").replace("<runs ", "<attempts ")
				.replace("</runs>", "</attempts>"));
		var migrating = new ExperimentFiles(List.of(new RunsWereAttempts(), new TitleWasName()), ExperimentFiles.LARGEST);
		Experiment experiment = migrating.load(record()).experiment();
		assertEquals("Suns and windows", experiment.getTitle());
		assertEquals(1, experiment.getRuns().size());
		assertEquals(2, experiment.getRuns().get(0).getTrace().size());
		assertEquals(Experiments.FORMAT_VERSION, experiment.getVersion());
		assertEquals(0, migrating.overview(record()).experiment().getRuns().get(0).getTrace().size());
	}

	@Test
	void aRecordFromWhenPeoplesAnnotationsWerePartOfItOpensAndKeepsThem() throws IOException {
		String before = annotated();
		write(before);
		LoadedExperiment loaded = files.load(record());
		assertEquals("poems", loaded.experiment().getRuns().get(0).getPrompts().get(0).getSource().getCorpusId());
		assertEquals(List.of("holds \"links\" in Experiment, unknown to this program and kept as it is",
				"holds \"annotations\" in Experiment, unknown to this program and kept as it is"),
				loaded.problems().stream().map(LoadProblem::sentence).toList());
		files.save(loaded.experiment(), record());
		assertEquals(lines(before.replace("version=\"1.0\" title", "version=\"2.0\" title").replaceAll("(?s)<trace .*?</trace>", "")), lines(text()));
	}

	private static String annotated() throws IOException {
		try (var stream = ExperimentFilesTest.class.getResourceAsStream("record-1.0-with-annotations.experiment")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** What is kept without being known comes after what is known, and a step between formats may put its attributes into another order. */
	private static List<String> lines(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty())
				.map(line -> Stream.of(line.replaceAll("/?>$", "").split(" (?=[\\w:]+=\")")).sorted().toList().toString()).sorted().toList();
	}

	@Test
	void anOlderRecordWithoutAWayUpIsRefused() throws IOException {
		write(sound().replace("version=\"2.0\" title", "version=\"0.3\" title"));
		assertRefused("is in version 0.3 of the format, which this program no longer reads", this::load);
	}

	@Test
	void anOlderRecordThatIsCutOffIsRefusedWithItsLine() throws IOException {
		String old = sound().replace("version=\"2.0\" title", "version=\"0.9\" title");
		write(old.substring(0, old.length() / 2));
		assertRefused("ends too early; put a sound copy in its place (line ", this::load);
	}

	/** 1.4 to 1.5, and so for 1.3 as well. */
	private static final class TitleWasName implements MigrationStep {
		@Override
		public FormatVersion from() {
			return new FormatVersion(1, 4);
		}

		@Override
		public FormatVersion to() {
			return new FormatVersion(1, 5);
		}

		@Override
		public void apply(Document document) {
			var root = document.getDocumentElement();
			root.setAttribute("title", root.getAttribute("name"));
			root.removeAttribute("name");
		}
	}

	/** 1.5 to 2.0. */
	private static final class RunsWereAttempts implements MigrationStep {
		@Override
		public FormatVersion from() {
			return new FormatVersion(1, 5);
		}

		@Override
		public FormatVersion to() {
			return new FormatVersion(2, 0);
		}

		@Override
		public void apply(Document document) {
			var parts = document.getDocumentElement().getChildNodes();
			for (int i = 0; i < parts.getLength(); i++) {
				if (parts.item(i).getNodeName().equals("attempts")) {
					document.renameNode(parts.item(i), null, "runs");
				}
			}
		}
	}

	// Saving that fails

	@Test
	void aCharacterThatXmlCannotHoldIsNamedAndTheOldRecordStays() throws IOException {
		Experiment experiment = FullExperiment.make();
		files.save(experiment, record());
		String before = text();
		experiment.getRuns().get(0).getPrompts().get(0).setText("bell \u0007");
		assertRefused("has a wrong Prompt: its text holds the character U+0007", () -> files.save(experiment, record()));
		experiment.getRuns().get(0).getPrompts().get(0).setText("half \ud83d of a pair");
		assertRefused("holds the character U+D83D", () -> files.save(experiment, record()));
		assertEquals(before, text());
		assertEquals(List.of(record()), contents());
	}

	@Test
	void aReferenceOutOfTheExperimentIsNotSaved() {
		Experiment experiment = withRun();
		experiment.getRuns().get(0).setBest(Experiments.candidate(0, 0));
		assertRefused("has a wrong Run: its best is not part of the same experiment", () -> files.save(experiment, record()));
	}

	@Test
	void aFolderThatIsMissingIsNamed() {
		Path file = folder.resolve("missing").resolve("run.experiment");
		assertRefused("could not be written: there is no folder " + file.getParent(), () -> files.save(withRun(), file));
	}

	private Path record() {
		return folder.resolve(ExperimentFiles.RECORD);
	}

	private List<Path> contents() throws IOException {
		try (var paths = Files.list(folder)) {
			return paths.toList();
		}
	}

	private LoadedExperiment load() throws FileException {
		return files.load(record());
	}

	private void write(String text) throws IOException {
		Files.writeString(record(), text);
	}

	private String text() throws IOException {
		return Files.readString(record());
	}

	/** The record of a full experiment as text. */
	private String sound() throws IOException {
		files.save(FullExperiment.make(), record());
		return text();
	}

	/** The record of a full experiment, ready for elements that name their type, of which it has none. */
	private String soundWithTypes() throws IOException {
		return sound().replaceFirst("<experiment:Experiment ", "$0xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ");
	}

	/** A record of version 2.7, with an attribute and an element more. */
	private String newer() throws IOException {
		return soundWithTypes().replace("version=\"2.0\" title", "version=\"2.7\" title").replace("<runs ", "<runs mood=\"merry\" ")
				.replace("</runs>", "<weather xsi:type=\"experiment:Sky\"><cloud>cirrus &amp; cumulus</cloud></weather></runs>");
	}

	private static Experiment withRun() {
		Experiment experiment = Experiments.experiment("One run");
		experiment.getRuns().add(Experiments.run("a red apple", 1));
		return experiment;
	}

	/** An experiment as it is loaded. */
	private static Experiment withoutTrace(Experiment experiment) {
		Experiment copy = EcoreUtil.copy(experiment);
		copy.getRuns().get(0).getTrace().clear();
		return copy;
	}

	/** A record in format 1, with the figures of so many generations. */
	private static String format1(String format2, int generations) {
		return format2.replace("version=\"2.0\" title", "version=\"1.0\" title").replace("</runs>", figures(generations) + "</runs>");
	}

	/** Generations as format 1 has them in a run. */
	private static String figures(int generations) {
		return IntStream.range(0, generations).mapToObj(FullExperiment::generation).map(each -> """
				    <trace generation="%d" evaluations="%d" seconds="%s" bestLoss="%s" meanLoss="%s" stdLoss="%s" bestSimilarity="%s" meanSimilarity="%s" \
				stepSize="%s">%s%s</trace>
				""".formatted(each.getGeneration(), each.getEvaluations(), each.getSeconds(), each.getBestLoss(), each.getMeanLoss(), each.getStdLoss(),
				each.getBestSimilarity(), each.getMeanSimilarity(), each.getStepSize(), entries("regularisers", each.getRegularisers()),
				entries("diagnostics", each.getDiagnostics()))).collect(Collectors.joining());
	}

	private static String entries(String name, EMap<String, Double> figures) {
		return figures.stream().map(entry -> "<%s key=\"%s\" value=\"%s\"/>".formatted(name, entry.getKey(), entry.getValue()))
				.collect(Collectors.joining());
	}

	private void assertRefused(String part, Executable action) {
		String sentence = assertThrows(FileException.class, action).getMessage();
		assertTrue(sentence.contains(part), sentence);
		assertTrue(sentence.endsWith("."), sentence);
		assertFalse(sentence.contains("\n"), sentence);
	}
}
