// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.search;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Engine;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.imagination.judge.ImageScore;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.media.PictureKind;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.plugin.files.TextBytes;
import org.machineimagination.request.RunException;
import org.machineimagination.request.words.PromptNotes;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which text fits which picture. */
@Command(name = "score", description = {"Says which text fits which picture best, as CLIP does without being trained for it (zero-shot).",
		"The share says how the texts divide the picture among them; the cosine is the similarity itself."})
public final class ScoreCommand implements Callable<Integer> {

	private static final long MAXIMUM_TEXT_BYTES = 8L << 20;
	private static final int BATCH = 16;

	@Parameters(arity = "1..*", paramLabel = "PICTURE", description = "Pictures (PNG, JPEG, GIF, BMP, TIFF, WebP) or folders of them.")
	List<Path> pictures = List.of();

	@Option(names = "--texts", paramLabel = "FILE", description = "A file with a text on each line.")
	@Nullable
	Path texts;

	@Option(names = "--text", paramLabel = "TEXT", description = "A text; may be given more than once.")
	List<String> text = List.of();

	@Option(names = "--top", paramLabel = "N", description = "How many texts to show for a picture. Default: 5.")
	int top = 5;

	@Option(names = "--perceptor", paramLabel = "MODEL", description = "What compares: a model's id or folder. Default: the guide.")
	String perceptor = "";

	@Option(names = "--backend", paramLabel = "ID", description = "What runs the networks.")
	String backend = "";

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public ScoreCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(json.asked(), () -> {
			List<String> all = texts();
			List<Path> files = files();
			try (ImageScorer scorer = studio.models().openScorer(perceptor, Engine.find(studio.plugIns(), backend), session.cancellation())) {
				all.forEach(each -> PromptNotes.cutOff("text", each, scorer.perceptor()).ifPresent(this::note));
				for (int from = 0; from < files.size(); from += BATCH) {
					List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
					List<ImageScore> scores = scorer.score(batch.stream().map(PictureFiles::read).toList(), all, session.cancellation());
					for (int i = 0; i < batch.size(); i++) {
						print(batch.get(i), scores.get(i), all);
					}
				}
			}
			return ExitStatus.OK;
		});
	}

	private void note(String note) {
		if (json.asked()) {
			JsonReport.print(session.terminal().out(), JsonReport.event("note", "note", note));
		} else {
			session.terminal().err().println(note);
		}
	}

	private void print(Path file, ImageScore score, List<String> all) {
		if (json.asked()) {
			JsonReport.print(session.terminal().out(), JsonReport.event("score", "picture", file.toString(), "best", all.get(score.best()), "texts", all,
					"cosines", JsonReport.numbers(score.cosines()), "probabilities", JsonReport.numbers(score.probabilities())));
			return;
		}
		session.terminal().out().println(file);
		IntStream.range(0, all.size()).boxed().sorted(Comparator.comparingDouble((Integer i) -> -score.cosines()[i])).limit(Math.max(1, top))
				.forEach(i -> session.terminal().out().println("  %5.1f %%  %6.3f  %s".formatted(100 * score.probabilities()[i], score.cosines()[i],
						all.get(i))));
	}

	private List<String> texts() {
		var all = new ArrayList<>(text);
		Path file = texts;
		if (file != null) {
			try {
				if (Files.size(file) > MAXIMUM_TEXT_BYTES) {
					throw new UsageException("The file %s is larger than a list of texts can be (8 MiB).".formatted(file));
				}
				all.addAll(TextBytes.decode(Files.readAllBytes(file)).lines().toList());
			} catch (CharacterCodingException e) {
				throw new UsageException("The file %s is not text in UTF-8.".formatted(file), e);
			} catch (IOException e) {
				throw new RunException("The file %s cannot be read; check its name and that you may read it.".formatted(file), e);
			}
		}
		all.removeIf(String::isBlank);
		if (all.isEmpty()) {
			throw new UsageException("There is no text to compare with; give --texts FILE or --text TEXT.");
		}
		return all;
	}

	private List<Path> files() {
		var files = new ArrayList<Path>();
		for (Path each : pictures) {
			if (!Files.isDirectory(each)) {
				files.add(each);
				continue;
			}
			try (Stream<Path> inside = Files.list(each)) {
				inside.filter(ScoreCommand::isPicture).sorted().forEach(files::add);
			} catch (IOException e) {
				throw new RunException("The folder %s cannot be read; check that you may read it.".formatted(each), e);
			}
		}
		if (files.isEmpty()) {
			throw new RunException("There is no picture in %s.".formatted(pictures.getFirst()));
		}
		return files;
	}

	private static boolean isPicture(Path file) {
		return Files.isRegularFile(file) && PictureKind.named(file.getFileName().toString());
	}
}
