// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Role;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.studio.queue.TaskWork;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.workbench.imagine.PreviewView;
import org.machineimagination.workbench.imagine.PromptInput;
import org.machineimagination.workbench.imagine.PromptView;
import org.machineimagination.workbench.runs.RunView;
import org.machineimagination.workbench.runs.RunsView;
import org.machineimagination.workbench.settings.SettingRow;
import org.machineimagination.workbench.tasks.QueueSummary;
import org.machineimagination.workbench.tasks.SearchSnapshot;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;

/** The window as its users have it: real models, real files, real widgets. */
@DisabledOnOs(value = OS.MAC, disabledReason = "There a window must have the first thread, which the tests have.")
class WorkbenchTest {

	private static final int COPIES = 120;
	private static final int ROWS_A_STEP = 4;

	private static OpenWindow open;

	@BeforeAll
	static void openTheWindow() throws InterruptedException {
		open = OpenWindow.open();
	}

	@AfterAll
	static void closeTheWindow() throws InterruptedException {
		assertEquals(PlatformUI.RETURN_OK, open.close());
	}

	@Test
	void thePerspectiveShowsItsFourViewsAndEnterBelongsToThePrompt() {
		open.use(window -> {
			assertEquals(List.of(), Stream.of(PromptView.ID, PreviewView.ID, RunsView.ID, RunView.ID)
					.filter(id -> window.page().findView(id) == null).toList());
			assertEquals(4, window.page().getViewReferences().length);
			window.page().activate(window.runs());
			window.page().activate(window.prompt());
			window.until("Enter belongs to the prompt", () -> window.prompt().startButton()
					.equals(window.prompt().startButton().getShell().getDefaultButton()));
			window.page().activate(window.runs());
			assertNotEquals(window.prompt().startButton(), window.prompt().startButton().getShell().getDefaultButton());
		});
	}

	@Test
	void aPromptEndsWithAPictureInThePreviewAndARunInTheList() {
		open.use(window -> {
			window.ask("a yellow sun", 24);
			window.start();
			window.until("the search ends", () -> window.search().ended());
			assertEquals("", window.prompt().message());
			window.until("the picture is shown", () -> window.preview().hasPicture());
			window.until("the message is shown", () -> window.preview().message().equals(window.search().message()));
			assertTrue(window.preview().message().startsWith("Done: a similarity of "), window.preview().message());
			window.until("the run is listed", () -> window.listed().map(RunSummary::status).filter(RunStatus.FINISHED::equals).isPresent());
			window.runs().select(window.listed().orElseThrow());
			window.until("its picture is shown", () -> window.run().hasPicture());
			window.until("its record is shown", () -> window.run().sections().stream().anyMatch(section -> section.name().equals("Files")));
			assertTrue(Files.isRegularFile(window.run().shown().folder().resolve("latents.npz")));
		});
	}

	@Test
	void aStoppedSearchIsListedAndGoesOnWhereItStopped() {
		open.use(window -> {
			window.ask("a green tree", 180);
			window.start();
			window.until("a generation is done", () -> window.search().progress().isPresent());
			window.press(window.preview().stopButton());
			window.until("the search ends", () -> window.search().ended());
			assertEquals("Stopped. It can be resumed from the list of runs.", window.search().message());
			window.until("the list says so", () -> window.listed().filter(RunSummary::resumable).isPresent());
			long before = window.listed().orElseThrow().evaluations();
			assertTrue(before > 0 && before < 180, before + " pictures");

			window.runs().select(window.listed().orElseThrow());
			window.until("the run can be resumed", () -> window.run().resumeButton().isEnabled());
			window.press(window.run().resumeButton());
			window.until("it is queued again", () -> !window.search().ended());
			window.until("it ends", () -> window.search().ended() && window.search().newest().isPresent());
			window.until("the list says so", () -> window.listed().map(RunSummary::status).filter(RunStatus.FINISHED::equals).isPresent());
			assertTrue(window.search().curve().getFirst().evaluations() > before, "no generation is done twice");
		});
	}

	@Test
	void aSearchInTheQueueCanBeStoppedBeforeItBegins() {
		open.use(window -> {
			window.ask("a blue house", 600);
			window.start();
			window.until("the first is at work", () -> window.task("a blue house").filter(task -> task.folder().isPresent()).isPresent());
			Task first = window.task("a blue house").orElseThrow();
			Searches.instance().start(() -> new NeverBegun(first.lane()), problem -> fail(problem));
			window.until("the second waits", () -> window.task("waits").isPresent());
			assertEquals(2, Searches.instance().unended());
			Searches.instance().stop(window.task("waits").orElseThrow());
			window.until("the second ends", () -> window.task("waits").orElseThrow().state().ended());
			assertEquals("Stopped before it began.",
					new SearchSnapshot(window.task("waits").orElseThrow(), List.of(), Optional.empty(), List.of()).message());
			assertFalse(window.task("a blue house").orElseThrow().state().ended());
		});
	}

	/** A work that must not begin. */
	private record NeverBegun(String lane) implements TaskWork {

		@Override
		public String title() {
			return "waits";
		}

		@Override
		public long evaluations() {
			return 0;
		}

		@Override
		public String run(RunListener listener, Cancellation cancellation) {
			throw new IllegalStateException("A search began that was stopped in the queue.");
		}

		@Override
		public TaskWork rest(Path folder) {
			return this;
		}
	}

	@Test
	void anEmptyPromptIsAnsweredWithASentenceAndStartsNothing() {
		open.use(window -> {
			var before = Searches.instance().current().map(Task::id);
			window.prompt().type("  \n ");
			window.press(window.prompt().startButton());
			assertEquals("There is no prompt; give a few words, for example \"a red apple\".", window.prompt().message());
			assertEquals(before, Searches.instance().current().map(Task::id));
		});
	}

	@Test
	void aSettingThatDoesNotFitIsAnsweredWithASentenceAndStartsNothing() {
		open.use(window -> {
			var before = Searches.instance().current().map(Task::id);
			window.ask("a red apple", 24);
			window.set(Role.OPTIMIZER, "population", "many");
			SettingRow row = window.prompt().settings().row(Role.OPTIMIZER, "population").orElseThrow();
			assertTrue(row.problem().matches("The setting population .*'many'\\."), row.problem());
			window.press(window.prompt().startButton());
			assertEquals(row.problem(), window.prompt().message());
			assertEquals(before, Searches.instance().current().map(Task::id));

			window.set(Role.OPTIMIZER, "population", "6");
			assertEquals("", row.problem());
		});
	}

	@Test
	void whatALongPromptLosesIsSaid() {
		open.use(window -> {
			window.prompt().type("apple ".repeat(400));
			window.until("the tokens are counted", () -> window.prompt().tokens().contains("beyond the limit"));
		});
	}

	@Test
	void theSettingsOfARunFillThePromptView() {
		open.use(window -> {
			window.ask("a pink flower:2\nfog:0.5", 18);
			window.start();
			window.until("the search ends", () -> window.search().ended());
			window.until("the run is listed", () -> window.listed().isPresent());
			PromptInput asked = window.prompt().input();
			window.prompt().type("something else");
			window.set(Role.SEARCH, "evaluations", "77");

			window.runs().select(window.listed().orElseThrow());
			window.until("its record is shown", () -> window.run().shown() != null && window.run().shown().equals(window.listed().orElseThrow()));
			window.press(window.run().reuseButton());
			window.until("the fields are filled", () -> window.prompt().input().equals(asked));
		});
	}

	@Test
	void closingDuringASearchAsksOnceAndLeavesARunThatGoesOn() {
		open.use(window -> {
			window.ask("a grey mountain", 3000);
			window.start();
			window.until("a generation is done", () -> window.search().progress().isPresent());
			window.answer("Close Machine Imagination", "Stay");
			assertFalse(new ImagineWorkbenchAdvisor().preShutdown());
			assertEquals(1, Searches.instance().atWork());
			window.answer("Close Machine Imagination", "Close");
			assertTrue(new ImagineWorkbenchAdvisor().preShutdown());
			assertEquals(0, Searches.instance().atWork());
			assertEquals(1, Searches.instance().unended());
			assertTrue(Services.studio().runs().summary(window.search().folder().orElseThrow()).resumable());
			assertEquals("The queue is paused; 1 search waits.", QueueSummary.now().text());
			window.until("it can go on", () -> window.preview().proceedButton().isVisible());
			long before = window.search().progress().orElseThrow().done();
			window.press(window.preview().proceedButton());
			window.until("it goes on", () -> window.search().progress().orElseThrow().done() > before);
			assertTrue(window.search().curve().getFirst().evaluations() <= before, "it is the same search");
		});
	}

	@Test
	void theQueueIsKeptForTheNextStart() throws Exception {
		Path file = Services.studio().folders().data().resolve("queue/queue.json");
		open.use(window -> {
			window.ask("a white cat", 3000);
			window.start();
			window.until("it is at work", () -> window.task("a white cat").filter(task -> task.folder().isPresent()).isPresent());
			Path folder = window.task("a white cat").orElseThrow().folder().orElseThrow();
			window.until("the queue has its folder", () -> text(file).contains(folder.getFileName().toString()));
			window.ask("a black cat", 3000);
			window.start();
			window.until("the queue has the second", () -> text(file).contains("a black cat"));
			assertEquals("", Searches.instance().problem());
		});
		open.use(window -> window.until("the queue is empty", () -> !text(file).contains("cat")));
	}

	private static String text(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aFinishedSearchLetsGoOfItsPictures() {
		open.use(window -> {
			var picture = new WeakReference<>(pictureOf(window, "a pink pig"));
			pictureOf(window, "a pink rose");
			window.until("the picture is let go of", () -> {
				System.gc();
				return picture.get() == null;
			});
		});
	}

	/** Does a search and returns its result. */
	private static Picture pictureOf(OpenWindow window, String prompt) {
		window.ask(prompt, 18);
		window.start();
		window.until("the search ends", () -> window.search().title().equals(prompt) && window.search().ended());
		window.until("its picture is shown", () -> window.preview().hasPicture());
		return window.search().newest().orElseThrow();
	}

	@Test
	void theStatusLineTellsHowFarTheSearchIs() {
		open.use(window -> {
			window.ask("a brown bear", 600);
			window.start();
			window.until("progress is told", () -> window.statusTexts().anyMatch(text -> text.matches("a brown bear: \\d+ of 600 pictures, .* left\\.")));
			window.press(window.preview().stopButton());
			window.until("nothing more is told", () -> window.statusTexts().noneMatch(text -> text.startsWith("a brown bear:")));
		});
	}

	@Test
	void withNoSearchAtWorkClosingAsksNothing() {
		open.use(window -> assertTrue(new ImagineWorkbenchAdvisor().preShutdown()));
	}

	@Test
	void aRunWhoseRecordIsBrokenIsListedAndSaysWhy() {
		open.use(window -> {
			Path folder = Services.studio().runs().folder().resolve("2020-01-01-broken-1");
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(ExperimentFiles.RECORD), "<?xml version=\"1.0\"?><experiment");
			window.page().hideView(window.runs());
			window.page().showView(RunsView.ID);
			window.until("the run is listed", () -> window.listed("2020-01-01-broken-1").isPresent());
			window.runs().select(window.listed("2020-01-01-broken-1").orElseThrow());
			window.until("the run is shown", () -> window.run().shown() != null && window.run().shown().broken());
			assertFalse(window.run().resumeButton().isEnabled());
			assertFalse(window.run().reuseButton().isEnabled());
		});
	}

	@Test
	void theWindowsThreadReadsNoFileWhileRunsAreListedScrolledAndSelected() {
		open.use(window -> {
			window.ask("a red boat", 18);
			window.start();
			window.until("the search ends", () -> window.search().ended());
			window.until("the run is listed", () -> window.listed().flatMap(RunSummary::thumbnail).isPresent());
			copy(window.listed().orElseThrow().folder());
			window.page().hideView(window.runs());
			List<RecordedEvent> reads = readsWhile(() -> {
				window.page().showView(RunsView.ID);
				window.until("the runs are listed", () -> window.runs().runs().size() > COPIES);
				for (int row = 0; row < window.runs().runs().size(); row += ROWS_A_STEP) {
					int top = row;
					window.runs().scrollTo(top);
					window.until("the picture is there", () -> window.runs().runs().get(top).thumbnail().isEmpty() || window.runs().hasPicture(top));
				}
				for (RunSummary run : List.of(window.runs().runs().getFirst(), window.runs().runs().getLast())) {
					window.runs().select(run);
					window.until("it is shown", () -> window.run().shown() != null && window.run().shown().folder().equals(run.folder()));
					window.until("its picture is shown", () -> run.thumbnail().isEmpty() || window.run().hasPicture());
				}
			});
			assertEquals(List.of(), inThisThread(reads));
			assertTrue(reads.stream().map(read -> read.getString("path")).filter(path -> path.endsWith("result.png")).distinct().count() > COPIES / ROWS_A_STEP,
					"the pictures are read elsewhere");
		});
	}

	@Test
	void thatCheckFindsAPictureThatIsDecodedInTheWindowsThread() {
		open.use(window -> {
			window.ask("a blue boat", 18);
			window.start();
			window.until("the search ends", () -> window.search().ended());
			Path picture = window.search().folder().orElseThrow().resolve("result.png");
			List<String> read = inThisThread(readsWhile(() -> assertTrue(new ImageData(picture.toString()).width > 0)));
			assertEquals(Set.of(picture.toString()), Set.copyOf(read));
		});
	}

	/** Makes copies of a run, with a picture each. */
	private static void copy(Path run) throws IOException {
		for (int number = 0; number < COPIES; number++) {
			Path folder = Files.createDirectory(run.resolveSibling("%s-%03d".formatted(run.getFileName(), number)));
			for (String file : List.of(ExperimentFiles.RECORD, "result.png")) {
				Files.copy(run.resolve(file), folder.resolve(file));
			}
		}
	}

	/** What of the data folder is read or written while something is done, by whatever thread. */
	private static List<RecordedEvent> readsWhile(Executable work) throws Throwable {
		String data = Services.studio().folders().data().toAbsolutePath().toString();
		Path file = Files.createTempFile("reads", ".jfr");
		try (var recording = new Recording()) {
			Stream.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce").forEach(event -> recording.enable(event).withThreshold(Duration.ZERO));
			recording.start();
			work.execute();
			recording.stop();
			recording.dump(file);
			return RecordingFile.readAllEvents(file).stream().filter(read -> read.hasField("path") && read.getString("path") != null
					&& read.getString("path").startsWith(data)).toList();
		} finally {
			Files.delete(file);
		}
	}

	/** The files of events in the window's thread, which this is. */
	private static List<String> inThisThread(List<RecordedEvent> reads) {
		String here = Thread.currentThread().getName();
		return reads.stream().filter(read -> read.getThread() != null && here.equals(read.getThread().getJavaName())).map(read -> read.getString("path"))
				.toList();
	}
}
