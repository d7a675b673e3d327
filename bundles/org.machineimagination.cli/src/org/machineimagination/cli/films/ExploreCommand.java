// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.films;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.Captions;
import org.machineimagination.cli.command.ComputingOptions;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.OutputOptions;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.report.PlainReport;
import org.machineimagination.cli.report.WorkReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.media.SavedText;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.explore.ExploreOutcome;
import org.machineimagination.studio.explore.ExploreRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a generator can draw. */
@Command(name = "explore", sortOptions = false, description = {"Shows what a generator can draw, without any prompt: samples of a class on a sheet,",
		"or, with --to-class or --to-seed, the straight way from each sample to another."})
public final class ExploreCommand implements Callable<Integer> {

	private static final int USUAL_SAMPLES = 10;
	private static final int USUAL_WAYS = 3;

	@Option(names = "--class", paramLabel = "NAME", description = "A class of the generator, random (one for each sample) or mixture. More than one are "
			+ "mixed, with weights if they have them: cat:2. Default: random.")
	List<String> classes = List.of();

	@Option(names = "--classes", paramLabel = "PART", arity = "0..1", fallbackValue = "",
			description = "Lists the generator's classes whose names hold this, or all, and ends.")
	@Nullable
	String list;

	@Option(names = "--truncation", paramLabel = "T",
			description = "Variety against quality, above 0 and at most 1. Default: 0.4, between two samples 0.2.")
	@Nullable
	Double truncation;

	@Option(names = "--seed", paramLabel = "N", description = "Every random number follows from it. Default: 1.")
	long seed = 1;

	@Option(names = "--samples", paramLabel = "N", description = "How many, 1 to 20, with ways 1 to 5. Default: 10, with ways 3.")
	@Nullable
	Integer samples;

	@Option(names = "--to-class", paramLabel = "NAME", description = "The class at the other end, as --class.")
	List<String> toClasses = List.of();

	@Option(names = "--to-seed", paramLabel = "N", description = "The seed at the other end. Default: that of --seed.")
	@Nullable
	Long toSeed;

	@Option(names = "--steps", paramLabel = "N", description = "Pictures on each way, both ends included, 2 to 10. Default: 7.")
	@Nullable
	Integer steps;

	@Option(names = "--generator", paramLabel = "MODEL", description = "What makes the pictures: a model's id or folder.")
	String generator = "";

	@Option(names = "--size", paramLabel = "N", description = "Smallest side of the single pictures; smaller ones are enlarged by a whole factor, 0 "
			+ "leaves them. Default: 512.")
	int size = 512;

	@Option(names = "--out", paramLabel = "FOLDER", description = "A new folder for the sheet, the pictures and their latents. Default: one in the data "
			+ "folder's explorations.")
	@Nullable
	Path out;

	@Option(names = "--print-latent", description = "Prints the noise of the first sample, one number a line, and nothing else, to standard output.")
	boolean printLatent;

	@Mixin
	final OutputOptions output = new OutputOptions();

	@Mixin
	final ComputingOptions computing = new ComputingOptions();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public ExploreCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		var report = new WorkReport(session.terminal(), output.json(), output.quiet());
		return session.guarded(output.json(), () -> {
			String part = list;
			if (part != null) {
				return list(part);
			}
			tell(studio.explorations().explore(request(), Captions.open(), report, session.cancellation()), report);
			return ExitStatus.OK;
		}, () -> {
			report.end();
			return "";
		});
	}

	private int list(String part) {
		List<String> found = studio.explorations().classes(generator, part);
		if (found.isEmpty()) {
			session.terminal().err().println(part.isEmpty() ? "The generator's classes have no names." : "No class has '%s' in its name.".formatted(part));
		}
		for (String name : found) {
			if (output.json()) {
				JsonReport.print(session.terminal().out(), JsonReport.event("class", "name", name));
			} else {
				session.terminal().out().println(name);
			}
		}
		return ExitStatus.OK;
	}

	private ExploreRequest request() {
		boolean ways = !toClasses.isEmpty() || toSeed != null;
		if (steps != null && !ways) {
			throw new UsageException("The option --steps goes with --to-class or --to-seed, which say where to go.");
		}
		Optional<ExploreRequest.Target> target = ways
				? Optional.of(new ExploreRequest.Target(toClasses, toSeed == null ? seed : toSeed, steps == null ? 7 : steps)) : Optional.empty();
		int count = samples != null ? samples : ways ? USUAL_WAYS : USUAL_SAMPLES;
		return new ExploreRequest(generator, classes, seed, truncation == null ? OptionalDouble.empty() : OptionalDouble.of(truncation), count, target, out,
				size, computing.computing());
	}

	private void tell(ExploreOutcome outcome, WorkReport report) {
		if (output.json()) {
			var event = JsonReport.event("exploration", "folder", outcome.folder().toString(), "sheet", outcome.sheet().toString(), "latents",
					outcome.latents().toString(), "pictures", JsonReport.texts(outcome.pictures()), "captions", outcome.captions());
			if (printLatent) {
				event.put("noise", JsonReport.numbers(outcome.noise()));
			}
			JsonReport.print(session.terminal().out(), event);
			return;
		}
		report.say("%,d pictures, their latents and a sheet are in %s.".formatted(outcome.pictures().size(), PlainReport.shown(outcome.folder())));
		if (printLatent) {
			session.terminal().out().print(SavedText.write(outcome.noise()));
			return;
		}
		session.terminal().out().println(PlainReport.shown(outcome.sheet()));
		outcome.pictures().forEach(picture -> session.terminal().out().println(PlainReport.shown(picture)));
		session.terminal().out().println(PlainReport.shown(outcome.latents()));
	}
}
