// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Role;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.ResumeTask;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.studio.queue.TaskWork;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.workbench.imagine.PreviewView;
import org.machineimagination.workbench.imagine.PromptInput;
import org.machineimagination.workbench.imagine.PromptView;
import org.machineimagination.workbench.runs.RunView;
import org.machineimagination.workbench.runs.RunsView;
import org.machineimagination.workbench.settings.SettingRow;
import org.machineimagination.workbench.tasks.SearchSnapshot;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;

/** The window as its users have it: real models, real files, real widgets. */
@DisabledOnOs(value = OS.MAC, disabledReason = "There a window must have the first thread, which the tests have.")
class WorkbenchTest {

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
			window.press(window.prompt().startButton());
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
			window.press(window.prompt().startButton());
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
			window.until("it ends", () -> window.search().ended() && window.search().newest().isPresent());
			window.until("the list says so", () -> window.listed().map(RunSummary::status).filter(RunStatus.FINISHED::equals).isPresent());
			assertTrue(window.search().curve().getFirst().evaluations() > before, "no generation is done twice");
		});
	}

	@Test
	void aSearchInTheQueueCanBeStoppedBeforeItBegins() {
		open.use(window -> {
			window.ask("a blue house", 600);
			window.press(window.prompt().startButton());
			UUID first = Searches.instance().current().orElseThrow().id();
			window.until("the first is at work", () -> task(first).folder().isPresent());
			Task second = Searches.instance().start(new NeverBegun());
			assertEquals(2, Searches.instance().running());
			Searches.instance().stop(second);
			window.until("the second ends", () -> task(second.id()).state().ended());
			assertEquals("Stopped before it began.", new SearchSnapshot(task(second.id()), List.of(), Optional.empty(), List.of()).message());
			assertFalse(task(first).state().ended());
		});
	}

	/** The task as it stands now. */
	private static Task task(UUID id) {
		return Searches.instance().tasks().stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow();
	}

	/** A work that must not begin, behind searches that leave the device to the backend. */
	private record NeverBegun() implements TaskWork {

		@Override
		public String title() {
			return "waits";
		}

		@Override
		public String lane() {
			return new ResumeTask(Services.studio().searches(), Path.of("none"), title()).lane();
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
			window.press(window.prompt().startButton());
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
			window.press(window.prompt().startButton());
			window.until("a generation is done", () -> window.search().progress().isPresent());
			window.answer("Close Machine Imagination", "Cancel");
			assertFalse(new ImagineWorkbenchAdvisor().preShutdown());
			assertEquals(1, Searches.instance().running());
			window.answer("Close Machine Imagination", "OK");
			assertTrue(new ImagineWorkbenchAdvisor().preShutdown());
			assertEquals(0, Searches.instance().running());
			assertTrue(Services.studio().runs().summary(window.search().folder().orElseThrow()).resumable());
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
	void theWindowsThreadReadsNoFileOfARunWhileRunsAreListedAndSelected() {
		open.use(window -> {
			window.ask("a red boat", 18);
			window.press(window.prompt().startButton());
			window.until("the search ends", () -> window.search().ended());
			window.until("the run is listed", () -> window.listed().flatMap(RunSummary::thumbnail).isPresent());
			List<RecordedEvent> reads = readsWhile(() -> {
				window.page().hideView(window.runs());
				window.page().showView(RunsView.ID);
				window.until("the runs are listed", () -> window.listed().isPresent());
				for (RunSummary run : window.runs().runs()) {
					window.runs().select(run);
					window.until("it is shown", () -> window.run().shown() != null && window.run().shown().folder().equals(run.folder()));
					window.until("its picture is shown", () -> run.thumbnail().isEmpty() || window.run().hasPicture());
				}
			});
			String here = Thread.currentThread().getName();
			assertEquals(List.of(), reads.stream().filter(read -> here.equals(thread(read))).map(read -> read.getString("path")).toList());
			assertFalse(reads.isEmpty(), "the records and pictures are read elsewhere");
		});
	}

	/** Every reading of a file of a run while something is done, by whatever thread. */
	private static List<RecordedEvent> readsWhile(Executable work) throws Throwable {
		String runs = Services.studio().runs().folder().toAbsolutePath().toString();
		Path file = Files.createTempFile("reads", ".jfr");
		try (var recording = new Recording()) {
			recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
			recording.start();
			work.execute();
			recording.stop();
			recording.dump(file);
			return RecordingFile.readAllEvents(file).stream()
					.filter(read -> read.getString("path") != null && read.getString("path").startsWith(runs)).toList();
		} finally {
			Files.delete(file);
		}
	}

	private static String thread(RecordedEvent event) {
		return event.getThread() == null ? "" : event.getThread().getJavaName();
	}
}
