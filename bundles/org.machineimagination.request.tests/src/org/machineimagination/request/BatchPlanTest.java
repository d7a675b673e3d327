// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.imagination.objective.PromptPicture;

class BatchPlanTest {

	/** A plan of the first form, as it was written by a library from the fields of a record. */
	private static final String FORMER = """
			{
			  "format" : 1,
			  "source" : "/tmp/lines.txt",
			  "words" : [ "--generator=pixels" ],
			  "jobs" : [ {
			    "number" : 1,
			    "line" : 2,
			    "prompt" : "a red apple",
			    "folder" : "001-a-red-apple-3",
			    "key" : "acdcb6a59c1139513ef89b05d9c5902a",
			    "request" : {
			      "prompts" : [ { "text" : "a red apple", "weight" : 1.0, "picture" : null },
			        { "text" : "my photo.png", "weight" : 0.5, "picture" : { "file" : "PHOTO", "sha256" : "" } } ],
			      "seed" : 3,
			      "generator" : "pixels",
			      "guide" : "starter-guide",
			      "judge" : "none",
			      "optimizer" : "adam",
			      "backend" : "onnxruntime",
			      "device" : "cpu",
			      "threads" : 1,
			      "settings" : { "SEARCH" : { "evaluations" : "60" }, "OPTIMIZER" : { "learning-rate" : "0.1" } },
			      "runsFolder" : null,
			      "requestedBy" : "ada",
			      "title" : "An apple",
			      "notes" : "noted",
			      "tags" : [ "red" ],
			      "preset" : "mine"
			    },
			    "problem" : ""
			  }, {
			    "number" : 2,
			    "line" : 3,
			    "prompt" : "",
			    "folder" : "",
			    "key" : "",
			    "request" : null,
			    "problem" : "There is no prompt in the row."
			  } ]
			}
			""";

	@TempDir
	private Path home;

	@Test
	void whatIsWrittenIsReadAgain() {
		var requests = new RandomRequests(3);
		var jobs = new ArrayList<BatchJob>();
		for (int i = 0; i < 200; i++) {
			jobs.add(BatchJob.of(i + 1, i, "typed", requests.next()).withFolder("run-" + i));
		}
		jobs.add(BatchJob.broken(201, 5, "x:0", "The weight is none."));
		var plan = new BatchPlan("lines.txt", List.of("--seed=1", "a \"word\""), jobs, Map.of("old", "new"));
		plan.write(home);
		assertEquals(plan, BatchPlan.read(home));
	}

	@Test
	void aPlanOfTheFormBeforeIsReadAndItsKeysAreKept() throws IOException {
		Path photo = home.resolve("my photo.png");
		Files.writeString(home.resolve("batch.json"), FORMER.replace("PHOTO", photo.toUri().toString()));
		BatchPlan plan = BatchPlan.read(home);
		RunRequest request = plan.jobs().getFirst().request();
		assertEquals(List.of("a red apple", "my photo.png"), request.prompts().stream().map(prompt -> prompt.text()).toList());
		assertEquals(new PromptPicture(photo, ""), request.prompts().getLast().picture());
		assertEquals(new ModelNames("pixels", "starter-guide", "none"), request.models());
		assertEquals(Map.of(Role.SEARCH, Map.of("evaluations", "60"), Role.OPTIMIZER, Map.of("learning-rate", "0.1")), request.settings());
		assertEquals(new Computing("onnxruntime", "cpu", 1), request.computing());
		assertEquals(new Words("ada", "An apple", "noted", List.of("red")), request.words());
		assertEquals(List.of("adam", "mine", "3"), List.of(request.optimizer(), request.preset(), Long.toString(request.seed())));
		assertEquals("There is no prompt in the row.", plan.jobs().getLast().problem());
		assertEquals(Map.of("acdcb6a59c1139513ef89b05d9c5902a", plan.jobs().getFirst().key()), plan.formerKeys());
		plan.write(home);
		assertEquals(plan, BatchPlan.read(home));
	}

	@Test
	void aJobFoundByAFormerKeyKeepsItsFolder() throws IOException {
		Files.writeString(home.resolve("batch.json"), FORMER.replace("PHOTO", home.resolve("my photo.png").toUri().toString()));
		BatchPlan before = BatchPlan.read(home);
		RunRequest apple = before.jobs().getFirst().request();
		Map<String, String> ended = Map.of("001-a-red-apple-3", "acdcb6a59c1139513ef89b05d9c5902a");
		BatchPlan without = plan(apple.withSeed(9)).withFolders(Optional.of(before), ended, Set.of("001-a-red-apple-3"));
		assertEquals(List.of("001-an-apple-9"), folders(without));
		without.write(home);
		BatchPlan back = plan(apple.withSeed(9), apple).withFolders(Optional.of(BatchPlan.read(home)), ended,
				Set.of("001-a-red-apple-3", "001-an-apple-9"));
		assertEquals(List.of("001-an-apple-9", "001-a-red-apple-3"), folders(back));
	}

	@Test
	void jobsThatWantTheSameKeepTheirFoldersApart() {
		RunRequest first = RunRequest.of("a cat").with(new Computing("", "cpu", 0));
		RunRequest second = RunRequest.of("a cat").with(new Computing("", "cuda", 0));
		BatchPlan before = plan(first, second).withFolders(Optional.empty(), Map.of(), Set.of());
		assertEquals(List.of("001-a-cat-1", "002-a-cat-1"), folders(before).stream().map(name -> name).toList());
		assertEquals(List.of("002-a-cat-1", "001-a-cat-1"), folders(plan(second, first).withFolders(Optional.of(before), Map.of(), Set.of())));
		assertEquals(List.of("002-a-cat-1"), folders(plan(second).withFolders(Optional.of(before), Map.of(), Set.of())));
		RunRequest elsewhere = first.with(new Computing("", "cuda:1", 0)).with(new Words("", "Cat", "", List.of()));
		assertEquals(List.of("001-a-cat-1"), folders(plan(elsewhere).withFolders(Optional.of(before), Map.of(), Set.of())));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '^', value = {
			"\"format\" : 1 ~ \"format\" : 3 ~ is in a form that this version does not know; use a newer one.",
			"\"format\" : 1, ~ ^^ ~ is in a form that this version does not know; use a newer one.",
			"\"seed\" : 3 ~ \"seed\" : true ~ has no whole number for jobs[1].request.seed; begin the batch again.",
			"\"number\" : 2 ~ \"number\" : 2e99 ~ has no whole number for jobs[2].number; begin the batch again.",
			"\"weight\" : 1.0 ~ \"weight\" : 0 ~ cannot be used: The weight of a prompt is a number other than 0; negative keeps away from the text; "
					+ "begin the batch again.",
			"PHOTO ~ http://x/y.png ~ names a picture that is no file: http://x/y.png; begin the batch again.",
			"\"words\" : [ ~ \"words\" : [ {}, ~ has no text or number for words[1]; begin the batch again.",
			"\"jobs\" : [ ~ \"jobs\" : 3, \"others\" : [ ~ has no list for jobs; begin the batch again.",
			"001-a-red ~ ../a ~ names a folder that is not within the batch: '../a-apple-3'.",
			"\"line\" : 3, ~ \"line\" : ~ is not JSON in line 34: Unexpected character (':' (code 58)): was expecting comma to separate Object entries; begin "
					+ "the batch again."})
	void whatIsWrongWithAPlanIsToldInASentence(String part, String other, String sentence) throws IOException {
		Path file = Files.writeString(home.resolve("batch.json"), FORMER.replace(part, other).replace("PHOTO", home.resolve("p.png").toUri().toString()));
		assertEquals("The plan %s %s".formatted(file, sentence), assertThrows(RunException.class, () -> BatchPlan.read(home)).getMessage());
	}

	@Test
	void aTornPlanIsToldInASentence() throws IOException {
		String whole = FORMER.replace("PHOTO", home.resolve("p.png").toUri().toString()).strip();
		for (int end = 0; end < whole.length(); end += 13) {
			Files.writeString(home.resolve("batch.json"), whole.substring(0, end));
			String message = assertThrows(RunException.class, () -> BatchPlan.read(home)).getMessage();
			assertTrue(message.startsWith("The plan ") && message.endsWith(".") && message.lines().count() == 1 && !message.contains("Source"), message);
		}
	}

	private static BatchPlan plan(RunRequest... requests) {
		var jobs = new ArrayList<BatchJob>();
		for (RunRequest request : requests) {
			jobs.add(BatchJob.of(jobs.size() + 1, jobs.size() + 1, request.name(), request));
		}
		return BatchPlan.of("lines.txt", List.of(), jobs);
	}

	private static List<String> folders(BatchPlan plan) {
		return plan.jobs().stream().map(BatchJob::folder).toList();
	}
}
