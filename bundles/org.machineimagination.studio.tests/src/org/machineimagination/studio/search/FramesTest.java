// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.LatentTrace;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.runs.RunResult;
import org.machineimagination.runs.TableFile;
import org.machineimagination.runs.Trace;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;

/** The pictures of the generations: frames, previews, latents for films, and what the judge says on the way. */
class FramesTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
		studio.plugIns().add(new AdamFactory());
	}

	@Test
	void framesAreKeptWhenAskedForInTheSizeThatTheGeneratorMakes() {
		Path folder = run(request(3).with(Role.OUTPUT, "size", "24"));
		assertEquals(List.of("0001.png", "0002.png", "0003.png"), frames(folder));
		assertEquals(8, PictureFiles.read(folder.resolve("frames/0002.png")).width());
		assertEquals(24, PictureFiles.read(folder.resolve("result.png")).width());
	}

	@Test
	void everySoManyGenerationsGiveAFrame() {
		assertEquals(List.of("0001.png", "0004.png", "0007.png"), frames(run(request(8).with(Role.OUTPUT, "frames-every", "3"))));
	}

	@Test
	void framesThatAProcessDidNotGetToAreMadeWhenItsRunGoesOn() throws IOException {
		Path unbroken = run(request(6));
		Path stopped = stopAfter(4, request(6));
		assertEquals(List.of("0001.png", "0002.png", "0003.png", "0004.png"), frames(stopped));
		Files.delete(stopped.resolve("frames/0003.png"));
		Files.delete(stopped.resolve("frames/0004.png"));
		studio.searches().resume(stopped, RunListener.NONE, new Cancellation());
		assertEquals(frames(unbroken), frames(stopped));
		for (String frame : frames(unbroken)) {
			assertArrayEquals(rgb(unbroken.resolve("frames").resolve(frame)), rgb(stopped.resolve("frames").resolve(frame)), frame);
		}
	}

	@Test
	void aFrameThatCannotBeWrittenStopsTheRunWithASentenceAndItGoesOnLater() throws IOException {
		var told = new Path[1];
		RunException failure = assertThrows(RunException.class, () -> studio.searches().run(request(40), new RunListener() {
			@Override
			public void started(Path folder, RunFacts facts) {
				told[0] = folder;
				inTheWay(folder.resolve("frames/0005.png"));
			}
		}, new Cancellation()));
		Path blocked = told[0].resolve("frames/0005.png");
		assertTrue(failure.getMessage().startsWith("The file " + blocked + " could not be written: ") && failure.getMessage().endsWith("."),
				failure.getMessage());
		assertEquals(RunStatus.FAILED, studio.runs().summary(told[0]).status());
		assertEquals(List.of("0001.png", "0002.png", "0003.png", "0004.png", "0005.png"), frames(told[0]), "nothing half written, nothing after");
		Files.delete(blocked.resolve("file"));
		Files.delete(blocked);
		studio.searches().resume(told[0], RunListener.NONE, new Cancellation());
		assertEquals(40, frames(told[0]).size());
		assertTrue(PictureFiles.read(blocked).width() > 0);
	}

	@Test
	void theFailureOfTheVeryLastFrameIsToldToo() {
		assertThrows(RunException.class, () -> studio.searches().run(request(3), new RunListener() {
			@Override
			public void started(Path folder, RunFacts facts) {
				inTheWay(folder.resolve("frames/0003.png"));
			}
		}, new Cancellation()));
	}

	/** The average, which nobody has judged on the way, is what a search with averages would answer with. */
	@Test
	void whereIteratesAreAveragedFramesFilmsPreviewsAndJudgeShowTheAverage() {
		var previews = new Picture[1];
		RunRequest averaged = request(6).withOptimizer("adam").with(Role.SEARCH, "evaluations", "6").with(Role.OUTPUT, "size", "0")
				.with(Role.OPTIMIZER, Map.of("learning-rate", "0.5", "ema", "0.9"));
		RunOutcome outcome = studio.searches().run(averaged, new RunListener() {
			@Override
			public boolean wantsPreviews() {
				return true;
			}

			@Override
			public void preview(Picture picture, Generation generation) {
				previews[0] = previews[0] == null ? picture : previews[0];
			}
		}, new Cancellation());
		RunResult average = outcome.results().stream().filter(result -> result.finalist().candidate().index() < 0).findFirst().orElseThrow();
		assertArrayEquals(average.finalist().picture().toRgb(), rgb(outcome.folder().resolve("frames/0006.png")));
		assertArrayEquals(previews[0].toRgb(), rgb(outcome.folder().resolve("frames/0001.png")));
		assertEquals(average.judgements()[0], Double.parseDouble(TableFile.read(outcome.folder().resolve(Trace.FIGURES)).getLast().get("judge-similarity")),
				1e-9);
		try (LatentTrace.Rows rows = LatentTrace.Rows.open(outcome.folder())) {
			assertArrayEquals(average.finalist().candidate().latents(), rows.latents(5), 1e-6);
		}
		assertFalse(Arrays.equals(rgb(run(averaged.with(Role.OPTIMIZER, "ema", "0")).resolve("frames/0006.png")),
				rgb(outcome.folder().resolve("frames/0006.png"))));
	}

	private static RunRequest request(int generations) {
		return TinyPlugIns.request(generations).with(Role.OUTPUT, "frames", "yes");
	}

	private Path run(RunRequest request) {
		return studio.searches().run(request, RunListener.NONE, new Cancellation()).folder();
	}

	private Path stopAfter(long generations, RunRequest request) {
		var cancellation = new Cancellation();
		var told = new Path[1];
		assertThrows(CancelledException.class, () -> studio.searches().run(request, new RunListener() {
			@Override
			public void started(Path folder, RunFacts facts) {
				told[0] = folder;
			}

			@Override
			public void generation(Generation generation, Progress progress) {
				if (generation.number() == generations) {
					cancellation.cancel();
				}
			}
		}, cancellation));
		return told[0];
	}

	/** A folder that is not empty cannot be replaced by a file. */
	private static void inTheWay(Path file) {
		try {
			Files.createDirectories(file);
			Files.writeString(file.resolve("file"), "in the way");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> frames(Path folder) {
		try (Stream<Path> files = Files.list(folder.resolve("frames"))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static int[] rgb(Path file) {
		return PictureFiles.read(file).toRgb();
	}
}
