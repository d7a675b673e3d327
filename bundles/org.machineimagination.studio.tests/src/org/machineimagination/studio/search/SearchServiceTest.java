// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.backend.Backend;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.ScoreKind;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.media.PictureMetadata;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngReader;
import org.machineimagination.media.SavedText;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.request.Comparison;
import org.machineimagination.request.Computing;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.Checkpoint;
import org.machineimagination.runs.Origin;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.runs.RunFolder;
import org.machineimagination.runs.RunLock;
import org.machineimagination.runs.Trace;
import org.machineimagination.studio.SlowBackend;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.testing.Sentences;

public class SearchServiceTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
	}

	@Test
	void aRunLeavesEverythingThatItPromises() throws IOException {
		RunOutcome outcome = run(TinyPlugIns.request(5));
		try (Stream<Path> files = Files.list(outcome.folder())) {
			assertEquals(List.of("a-red-apple_1_class.txt", "a-red-apple_1_noise.txt", "generations.npy", "latents.npz", "result.png", "run.experiment",
					"timing.csv", "trace.csv"), files.map(file -> file.getFileName().toString()).sorted().toList());
		}
		assertEquals(6, Files.readAllLines(outcome.folder().resolve("trace.csv")).size());
		assertEquals(outcome.folder().resolve("result.png"), outcome.picture());
		assertTrue(outcome.files().stream().allMatch(Files::isRegularFile));
	}

	@Test
	void thePictureIsEnlargedByAWholeFactor() throws IOException {
		PngImage picture = PngReader.read(Files.readAllBytes(run(TinyPlugIns.request(2)).picture()));
		assertEquals(24, picture.width());
		assertEquals(24, picture.height());
	}

	@Test
	void theWorkshopsTextsAreTheFirstRowOfTheLatents() throws IOException {
		Path folder = run(TinyPlugIns.request(3)).folder();
		List<NumpyArray> arrays = Npz.read(Files.readAllBytes(folder.resolve("latents.npz")));
		assertEquals(List.of("noise", "class", "loss", "similarity", "judge-similarity"), arrays.stream().map(NumpyArray::name).toList());
		assertArrayEquals(arrays.get(0).row(0), SavedText.read(Files.readString(folder.resolve("a-red-apple_1_noise.txt"))));
		assertArrayEquals(arrays.get(1).row(0), SavedText.read(Files.readString(folder.resolve("a-red-apple_1_class.txt"))));
	}

	@Test
	void theRecordHoldsScoresOfGuideAndJudgeAndTheWholeTrace() {
		RunOutcome outcome = run(TinyPlugIns.request(4).withPrompt("a worm", -0.5));
		Run run = studio.runs().load(outcome.folder()).experiment().getRuns().getFirst();
		assertEquals(RunStatus.FINISHED, run.getStatus());
		assertEquals(4, run.getTrace().size());
		assertEquals(32, run.getEvaluations());
		assertEquals(outcome.best().finalist().loss(), run.getBestLoss());
		assertEquals(2, run.getBest().getScores().stream().filter(score -> score.getKind() == ScoreKind.JUDGE && score.getPrompt() != null).count());
		assertEquals(outcome.best().judgements()[1], run.getBest().getScores().stream()
				.filter(score -> score.getKind() == ScoreKind.JUDGE && score.getPrompt() != null && score.getPrompt().getWeight() < 0).findFirst().orElseThrow()
				.getValue());
		assertEquals(3, run.getModels().size());
		assertEquals(64, run.getModels().getFirst().getFiles().getFirst().getSha256().length());
		assertTrue(run.getArtifacts().stream().allMatch(artifact -> artifact.getSha256() != null));
		assertEquals(1, run.getPrompts().getFirst().getTokensLost());
	}

	@Test
	void recordLatentsAndPictureHoldWhatGuideAndJudgeSayOfTheResult() throws IOException {
		RunOutcome outcome = run(TinyPlugIns.request(4).withPrompt("a worm", -0.5));
		double judged = outcome.best().judgeSimilarity(RecordedRequest.of(outcome.folder()).prompts()).orElseThrow();
		Run run = studio.runs().load(outcome.folder()).experiment().getRuns().getFirst();
		assertEquals(judged, run.getBest().getScores().stream().filter(score -> score.getKind() == ScoreKind.JUDGE && score.getPrompt() == null).findFirst()
				.orElseThrow().getValue());
		assertEquals(judged, Npz.read(Files.readAllBytes(outcome.folder().resolve("latents.npz"))).getLast().values()[0]);
		String settings = PictureMetadata.settings(Files.readAllBytes(outcome.picture())).orElseThrow();
		assertTrue(settings.contains("\"judge-similarity\" : " + judged), settings);
		assertTrue(settings.contains("\"guide-similarity\" : " + outcome.best().finalist().similarity()), settings);
	}

	@Test
	void recordAndPictureSayWhereThePromptComesFrom() {
		var source = new Prompt.Source("The Sun Rising", "1.3", "Busie old foole \uD83C\uDF1E", 0, 17, "ab".repeat(32));
		RunRequest request = TinyPlugIns.request(2);
		RunOutcome outcome = run(request.withPrompts(List.of(request.prompts().getFirst().withSource(source), new Prompt("a worm", -0.5))));
		for (Path origin : List.of(outcome.folder(), outcome.picture())) {
			List<Prompt> prompts = Origin.of(origin).recipe().request().prompts();
			assertEquals(source, prompts.getFirst().source());
			assertNull(prompts.getLast().source());
		}
	}

	@Test
	void theSameSeedGivesTheSameFilesAndAnotherSeedOthers() throws IOException {
		Path first = run(TinyPlugIns.request(6)).folder();
		Path second = run(TinyPlugIns.request(6)).folder();
		Path other = run(TinyPlugIns.request(6).withSeed(2)).folder();
		assertSameResult(first, second);
		assertTrue(Files.mismatch(first.resolve("latents.npz"), other.resolve("latents.npz")) >= 0);
		assertFalse(Arrays.equals(pixels(first), pixels(other)));
	}

	@Test
	void aRunThatIsStoppedHasThePictureThatWasSeenLastUntilItHasAResult() throws IOException {
		var folder = new Path[1];
		var stop = new Cancellation();
		var listener = new RunListener() {
			@Override
			public void started(Path made, RunFacts facts) {
				folder[0] = made;
			}

			@Override
			public boolean wantsPreviews() {
				return true;
			}

			@Override
			public void preview(Picture picture, Generation generation) {
				stop.cancel();
			}
		};
		assertThrows(CancelledException.class, () -> studio.searches().run(TinyPlugIns.request(5), listener, stop));
		assertEquals(folder[0].resolve("preview.png"), studio.runs().summary(folder[0]).thumbnail().orElseThrow());
		assertEquals(24, PngReader.read(Files.readAllBytes(folder[0].resolve("preview.png"))).width());
		studio.searches().resume(folder[0], RunListener.NONE, new Cancellation());
		assertEquals(folder[0].resolve("result.png"), studio.runs().summary(folder[0]).thumbnail().orElseThrow());
		assertFalse(Files.exists(folder[0].resolve("preview.png")));
	}

	@Test
	void aListenerSeesEveryGenerationAndTheFirstPicture() {
		var seen = new ArrayList<String>();
		studio.searches().run(TinyPlugIns.request(3), new RunListener() {
			@Override
			public void started(Path folder, RunFacts facts) {
				seen.add("started " + facts.population() + " of " + facts.evaluations());
			}

			@Override
			public boolean wantsPreviews() {
				return true;
			}

			@Override
			public void preview(Picture picture, Generation generation) {
				seen.add("preview " + picture.width());
			}

			@Override
			public void generation(Generation generation, Progress progress) {
				seen.add(progress.done() + "/" + progress.total());
			}

			@Override
			public void ended(Path folder, RunStatus status, String message) {
				seen.add(status + ": " + message);
			}
		}, new Cancellation());
		assertEquals(List.of("started 8 of 24", "preview 8", "8/24", "16/24", "24/24", "FINISHED: The budget of 24 evaluations is used up."), seen);
	}

	@Test
	void aListenerThatFailsDoesNotEndTheRun() {
		RunOutcome outcome = studio.searches().run(TinyPlugIns.request(2), new RunListener() {
			@Override
			public void generation(Generation generation, Progress progress) {
				throw new IllegalStateException("a widget is disposed");
			}
		}, new Cancellation());
		assertEquals(16, outcome.evaluations());
	}

	@Test
	void aCancelledRunResumesToTheResultOfAnUnbrokenOne() throws IOException {
		Path unbroken = run(TinyPlugIns.request(8)).folder();
		Path cancelled = cancelAt(3, TinyPlugIns.request(8));
		assertEquals(RunStatus.CANCELLED, studio.runs().summary(cancelled).status());
		assertEquals(24, studio.runs().summary(cancelled).evaluations());
		var generations = new ArrayList<Long>();
		studio.searches().resume(cancelled, new RunListener() {
			@Override
			public void generation(Generation generation, Progress progress) {
				generations.add(generation.number());
			}
		}, new Cancellation());
		assertEquals(List.of(4L, 5L, 6L, 7L, 8L), generations);
		assertSameResult(unbroken, cancelled);
		assertFalse(Files.exists(cancelled.resolve(Checkpoint.FILE_NAME)));
	}

	@Test
	void aRunWhoseCheckpointIsTornBeginsAgainAndEndsTheSame() throws IOException {
		Path unbroken = run(TinyPlugIns.request(5)).folder();
		Path cancelled = cancelAt(3, TinyPlugIns.request(5));
		byte[] state = Files.readAllBytes(cancelled.resolve(Checkpoint.FILE_NAME));
		Files.write(cancelled.resolve(Checkpoint.FILE_NAME), Arrays.copyOf(state, state.length / 2));
		studio.searches().resume(cancelled, RunListener.NONE, new Cancellation());
		assertSameResult(unbroken, cancelled);
	}

	@Test
	void aRunWhoseTableLostItsEndBeginsAgainAndEndsTheSame() throws IOException {
		Path unbroken = run(TinyPlugIns.request(5)).folder();
		Path cancelled = cancelAt(3, TinyPlugIns.request(5));
		byte[] table = Files.readAllBytes(cancelled.resolve(Trace.FIGURES));
		Files.write(cancelled.resolve(Trace.FIGURES), Arrays.copyOf(table, table.length - 7));
		studio.searches().resume(cancelled, RunListener.NONE, new Cancellation());
		assertSameResult(unbroken, cancelled);
	}

	@ParameterizedTest
	@ValueSource(strings = {"x,", "0x10,", "9,", "-,", "\",", "\u00E9,", ",,"})
	void aTableThatIsDamagedIsToldBeforeTheSearchGoesOn(String second) throws IOException {
		Path unbroken = run(TinyPlugIns.request(5)).folder();
		Path cancelled = cancelAt(3, TinyPlugIns.request(5));
		Path file = cancelled.resolve(Trace.FIGURES);
		String table = Files.readString(file);
		Files.write(file, table.replace("\n2,", "\n" + second).getBytes(StandardCharsets.ISO_8859_1));
		var told = new RunListener() {
			@Override
			public void generation(Generation generation, Progress progress) {
				throw new AssertionError("The search went on");
			}
		};
		Sentences.assertSentence(assertThrows(RunException.class, () -> studio.searches().resume(cancelled, told, new Cancellation())),
				"The table %s is damaged: ".formatted(file));
		assertEquals(RunStatus.CANCELLED, studio.runs().summary(cancelled).status());
		Files.writeString(file, table);
		studio.searches().resume(cancelled, RunListener.NONE, new Cancellation());
		assertSameResult(unbroken, cancelled);
	}

	@Test
	void aRunCancelledBeforeItBeganLeavesNothing() {
		var cancellation = new Cancellation();
		cancellation.cancel();
		assertThrows(CancelledException.class, () -> studio.searches().run(TinyPlugIns.request(2), RunListener.NONE, cancellation));
		assertFalse(Files.exists(studio.runs().folder()));
	}

	@Test
	void cancelledWhileItIsGotReadyARunLeavesNothingAndWhatWasOpenedIsClosed() throws Exception {
		var cancellation = new Cancellation();
		var compiling = new CompletableFuture<Void>();
		var goOn = new CountDownLatch(1);
		var closed = new CountDownLatch(1);
		studio.plugIns().of(Backend.class).remove(studio.plugIns().of(Backend.class).get("onnxruntime"));
		studio.plugIns().add(new SlowBackend(compiling, goOn, closed));
		compiling.thenRun(cancellation::cancel);
		assertThrows(CancelledException.class, () -> studio.searches().run(TinyPlugIns.request(2), RunListener.NONE, cancellation));
		assertFalse(Files.exists(studio.runs().folder()));
		goOn.countDown();
		assertTrue(closed.await(1, TimeUnit.MINUTES));
	}

	@Test
	void aFinishedRunIsNotResumed() throws IOException {
		Path folder = run(TinyPlugIns.request(2)).folder();
		byte[] before = Files.readAllBytes(folder.resolve(ExperimentFiles.RECORD));
		Sentences.assertSentence(assertThrows(RunException.class, () -> studio.searches().resume(folder, RunListener.NONE, new Cancellation())), "is finished");
		assertArrayEquals(before, Files.readAllBytes(folder.resolve(ExperimentFiles.RECORD)));
		assertFalse(Files.exists(folder.resolve(RunLock.FILE_NAME)));
	}

	@Test
	void aRunAtWorkIsNotResumedAlongside() {
		studio.searches().run(TinyPlugIns.request(2), new RunListener() {
			@Override
			public void generation(Generation generation, Progress progress) {
				Path folder = studio.runs().list().getFirst().folder();
				assertEquals(RunStatus.RUNNING, studio.runs().summary(folder).status());
				Sentences.assertSentence(assertThrows(RunException.class, () -> studio.searches().resume(folder, NONE, new Cancellation())), "at work");
			}
		}, new Cancellation());
	}

	@Test
	void doneAgainARunIsIdentical() {
		Path first = run(TinyPlugIns.request(4)).folder();
		Rerun again = studio.searches().rerun(first, null, RunListener.NONE, new Cancellation());
		assertTrue(again.comparison().identical(), again.comparison().toString());
		assertEquals(List.of("latents.npz", "trace.csv", "the picture's pixels"), again.comparison().compared());
		assertEquals(studio.runs().summary(first).id(),
				studio.runs().load(again.outcome().folder()).experiment().getRuns().getFirst().getRepeats());
	}

	@Test
	void aPictureAloneIsEnoughToDoItsRunAgain() throws IOException {
		RunOutcome first = run(TinyPlugIns.request(4).withPrompt("a worm", -0.5).with(Role.GENERATOR, "truncation", "0.5").withSeed(77));
		Path picture = Files.copy(first.picture(), home.resolve("sent by mail.png"));
		RunFolder.remove(first.folder());
		Rerun again = studio.searches().rerun(picture, null, RunListener.NONE, new Cancellation());
		assertTrue(again.comparison().identical(), again.comparison().toString());
		assertEquals(List.of("the picture's pixels"), again.comparison().compared());
	}

	@Test
	void whatDiffersIsPutIntoWords() throws IOException {
		Path first = run(TinyPlugIns.request(4)).folder();
		Path other = run(TinyPlugIns.request(4).withSeed(9)).folder();
		for (String file : List.of("latents.npz", "trace.csv", "result.png")) {
			Files.copy(other.resolve(file), first.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		}
		Comparison comparison = studio.searches().rerun(first, null, RunListener.NONE, new Cancellation()).comparison();
		assertEquals(3, comparison.differences().size(), comparison.toString());
		assertTrue(comparison.differences().get(0).startsWith("The latents differ by up to "), comparison.toString());
		assertEquals("The trace differs from line 2 on.", comparison.differences().get(1));
		assertTrue(comparison.differences().get(2).contains("pixels differ"), comparison.toString());
		assertEquals(3, comparison.circumstances().size(), comparison.toString());
	}

	@Test
	void anotherModelUnderTheSameNameIsRefused() throws IOException {
		Path folder = run(TinyPlugIns.request(2)).folder();
		Files.writeString(home.resolve("models").resolve(TinyPlugIns.GUIDE).resolve(TinyPlugIns.WEIGHTS), "12345");
		RunException refusal = assertThrows(RunException.class,
				() -> studio.searches().rerun(folder, null, RunListener.NONE, new Cancellation()));
		Sentences.assertSentence(refusal, TinyPlugIns.GUIDE);
		assertEquals(1, studio.runs().list().size());
	}

	@Test
	void aBackendThatIsGoneIsNamed() {
		Path folder = run(TinyPlugIns.request(2)).folder();
		studio.plugIns().of(Backend.class).remove(studio.plugIns().of(Backend.class).get("onnxruntime"));
		Sentences.assertSentence(assertThrows(SettingException.class, () -> studio.searches().rerun(folder, null, RunListener.NONE, new Cancellation())),
				"onnxruntime");
	}

	@Test
	void aModelInAFolderOfItsOwnIsFoundAgain() throws IOException {
		Path elsewhere = home.resolve("elsewhere");
		TinyPlugIns.write(elsewhere, "my-generator", "generator", "tiny-gan", 44);
		Path model = elsewhere.resolve("models/my-generator");
		RunOutcome first = run(TinyPlugIns.request(3).withGenerator(model.toString()));
		assertTrue(studio.searches().rerun(first.folder(), null, RunListener.NONE, new Cancellation()).comparison().identical());
	}

	@Test
	void aBadRequestLeavesNothing() {
		for (RunRequest bad : List.of(TinyPlugIns.request(2).with(Role.SEARCH, "evaluations", "none"),
				TinyPlugIns.request(2).with(Role.OPTIMIZER, "population", "-3"), TinyPlugIns.request(2).with(Role.SEARCH, "initial-class", "embeddings"),
				TinyPlugIns.request(2).withOptimizer("magic"), TinyPlugIns.request(2).with(new Computing("", "quantum", 0)))) {
			Sentences.assertSentence(assertThrows(SettingException.class, () -> run(bad)), "");
		}
		Sentences.assertSentence(assertThrows(ModelException.class, () -> run(TinyPlugIns.request(2).withGenerator("nothing"))), "nothing");
		assertFalse(Files.exists(studio.runs().folder()));
	}

	@Test
	void aModelWithoutItsFileLeavesNothing() throws IOException {
		Files.delete(home.resolve("models").resolve(TinyPlugIns.JUDGE).resolve(TinyPlugIns.WEIGHTS));
		Sentences.assertSentence(assertThrows(ModelException.class, () -> run(TinyPlugIns.request(2))), TinyPlugIns.WEIGHTS);
		assertFalse(Files.exists(studio.runs().folder()));
	}

	@Test
	void aRunsFolderThatIsAFileIsRefusedInOneSentence() throws IOException {
		Path file = Files.writeString(home.resolve("file"), "");
		Sentences.assertSentence(assertThrows(RunException.class, () -> run(TinyPlugIns.request(2).withRunsFolder(file.resolve("runs")))), "is not a folder");
	}

	@Test
	void twoRunsOfTheSameSecondHaveFoldersOfTheirOwn() {
		assertNotEquals(run(TinyPlugIns.request(1)).folder(), run(TinyPlugIns.request(1)).folder());
	}

	@Test
	void settingsAreRecordedInTheOrderInWhichTheyAreShown() {
		Run run = studio.runs().load(run(TinyPlugIns.request(1)).folder()).experiment().getRuns().getFirst();
		assertEquals(Settings.describe(SearchSettings.class).stream().map(SettingDescriptor::id).toList(),
				Experiments.settings(run, Role.SEARCH.id()).orElseThrow().getEntries().stream().map(entry -> entry.getKey()).toList());
	}

	private RunOutcome run(RunRequest request) {
		return studio.searches().run(request, RunListener.NONE, new Cancellation());
	}

	private Path cancelAt(long number, RunRequest request) {
		var cancellation = new Cancellation();
		var folders = new ArrayList<Path>();
		assertThrows(CancelledException.class, () -> studio.searches().run(request, new RunListener() {
			@Override
			public void started(Path folder, RunFacts facts) {
				folders.add(folder);
			}

			@Override
			public void generation(Generation generation, Progress progress) {
				if (generation.number() == number) {
					cancellation.cancel();
				}
			}
		}, cancellation));
		return folders.getFirst();
	}

	public static void assertSameResult(Path first, Path second) throws IOException {
		for (String file : List.of("latents.npz", "trace.csv", "generations.npy", "a-red-apple_1_noise.txt", "a-red-apple_1_class.txt")) {
			assertEquals(-1, Files.mismatch(first.resolve(file), second.resolve(file)), file);
		}
		assertArrayEquals(pixels(first), pixels(second));
	}

	private static int[] pixels(Path folder) throws IOException {
		return PngReader.read(Files.readAllBytes(folder.resolve("result.png"))).rgb();
	}
}
