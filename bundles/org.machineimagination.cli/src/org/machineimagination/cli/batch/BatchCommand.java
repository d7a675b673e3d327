// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.Captions;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.OutputOptions;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.lists.BatchAxis;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.batch.BatchReport;
import org.machineimagination.studio.batch.BatchService;
import org.machineimagination.studio.batch.JobState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** Draws every line of a file. */
@Command(name = "batch", sortOptions = false, usageHelpAutoWidth = true, synopsisHeading = "",
		customSynopsis = {"Usage: imagine batch FILE [OPTIONS]", "       imagine batch --resume FOLDER"},
		descriptionHeading = "%n", description = {"Draws every line of a file.", "", "A line may end in settings of its own, as on the command line:", "",
				"  a red apple --seed 3 --evaluations 200", "",
				"In a table (.csv, .tsv) the first row names the columns: prompt, name, and any option.",
				"Paths in a file are those from its own folder.",
				"Blank lines and lines that begin with # are passed over.",
				"The same command again goes on where it was stopped, with the lines that are new or have failed.", ""},
		footer = {"", "Exit status: 0 all done, 1 some failed, 2 not understood, 130 interrupted."})
public final class BatchCommand implements Callable<Integer> {

	@Parameters(arity = "0..1", paramLabel = "FILE", description = "Prompts, one a line (.txt) or one a row (.csv, .tsv), - for the standard input; "
			+ "or texts: TEI, a folder, a zip.")
	@Nullable
	Path file;

	@Option(names = "--reader", paramLabel = "ID", description = "Takes the file as a text and draws its lines: text, tei, table. "
			+ "Default for anything but .txt, .csv and .tsv.")
	@Nullable
	String reader;

	@Option(names = "--resume", paramLabel = "FOLDER", description = "Goes on with the batch in this folder.")
	@Nullable
	Path resume;

	@Option(names = "--encoding", paramLabel = "NAME", description = "Encoding of the file, for example windows-1252. Default: UTF-8, or what a mark "
			+ "at its beginning says.")
	String encoding = "UTF-8";

	@Option(names = "--seeds", paramLabel = "LIST", description = "Each line with each of these seeds: 1,2,5..9.")
	@Nullable
	String seeds;

	@Option(names = "--grid", paramLabel = "OPTION=VALUES", description = "Each line with each of these values: population=20,50. "
			+ "Given more than once, with every combination. prompt=... in the place of a file.")
	List<String> grids = List.of();

	@Option(names = "--out", paramLabel = "FOLDER", description = "Where the batch's folder is made. Default: the batches of the data folder.")
	@Nullable
	Path out;

	@Mixin
	final OutputOptions output = new OutputOptions();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;
	private final BatchOptions options;
	private @Nullable CommandLine line; // null until this command is one of it

	private BatchCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
		this.options = new BatchOptions(studio, session);
	}

	/**
	 * The command.
	 *
	 * @param arguments all that was typed; the options of plug-ins are added only if it is for this command
	 */
	public static CommandLine of(Studio studio, Session session, String[] arguments) {
		var command = new BatchCommand(studio, session);
		CommandSpec spec = CommandSpec.forAnnotatedObject(command);
		boolean typed = arguments.length > 0 && arguments[0].equals("batch");
		boolean resumed = List.of(arguments).contains("--resume");
		if (typed && !resumed) {
			command.options.addTo(spec, List.of(arguments));
		}
		var line = new CommandLine(spec);
		command.line = line;
		return line;
	}

	@Override
	public Integer call() {
		BatchReporter reporter = BatchReporter.of(output.json(), output.quiet(), session);
		return session.guarded(output.json(), () -> {
			Path begun = resume;
			BatchReport report = begun == null ? run(reporter)
					: studio.batches().resume(begun, Captions.open(), reporter, session.cancellation());
			reporter.result(report);
			return report.count(JobState.Kind.FAILED) == 0 ? ExitStatus.OK : ExitStatus.FAILED;
		}, reporter::resumeHint);
	}

	private BatchReport run(BatchReporter reporter) throws IOException {
		List<BatchAxis> axes = axes();
		Path read = file;
		boolean inGrid = axes.stream().anyMatch(axis -> axis.option().equals(BatchAxis.PROMPT));
		if (read == null && !inGrid) {
			throw new UsageException("There is no file of prompts; give one, or --grid prompt=... in its place.");
		}
		if (read != null && inGrid) {
			throw new UsageException("The prompts come from the file or from the grid, not from both.");
		}
		List<String> common = options.words(Objects.requireNonNull(line).getParseResult());
		var words = new ArrayList<>(common);
		axes.forEach(axis -> words.add(axis.option() + "=" + String.join(",", axis.values())));
		BatchService batches = studio.batches();
		var prompts = new BatchPrompts(studio, session.cancellation());
		BatchPrompts.Source all = read == null ? BatchPrompts.NONE : prompts.read(read, reader, encoding);
		BatchPlan plan = batches.plan(all.name(), all.lines(), common, axes, words);
		return batches.run(plan, out, Captions.open(), reporter, session.cancellation());
	}

	/** The grid as it was typed, then the seeds, which change fastest. */
	private List<BatchAxis> axes() {
		var axes = new ArrayList<BatchAxis>();
		grids.forEach(typed -> axes.add(BatchAxis.read(typed)));
		String typedSeeds = seeds;
		if (typedSeeds != null) {
			axes.add(BatchAxis.seeds(typedSeeds));
		}
		for (int i = 0; i < axes.size(); i++) {
			String option = axes.get(i).option();
			if (axes.subList(0, i).stream().anyMatch(other -> other.option().equals(option))) {
				throw new UsageException("The values of %s are given more than once.".formatted(option));
			}
		}
		return axes;
	}
}
