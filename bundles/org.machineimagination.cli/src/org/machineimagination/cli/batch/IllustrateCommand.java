// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.batch;

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
import org.machineimagination.request.lists.BatchAxis;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.batch.BatchReport;
import org.machineimagination.studio.batch.JobState;
import org.machineimagination.studio.corpus.IllustrationRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** Makes a picture for every line of a project. */
@Command(name = "illustrate", sortOptions = false, usageHelpAutoWidth = true, description = {
		"Makes a picture for every line of a project, and links it to its line.",
		"The same command again goes on where it was stopped, with the lines that are new or have failed."})
public final class IllustrateCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FOLDER", description = "The project.")
	Path folder = Path.of("");

	@Option(names = "--text", paramLabel = "KEY", description = "Only the lines of this text.")
	String text = "";

	@Option(names = "--template", paramLabel = "TEXT",
			description = "What a prompt is made of: {line}, {stanza}, {title}, {before}, {after}, and words around them. Default: {line}.")
	String template = IllustrationRequest.LINE;

	@Option(names = "--seeds", paramLabel = "LIST", description = "Each line with each of these seeds: 1,2,5..9.")
	@Nullable
	String seeds;

	@Option(names = "--out", paramLabel = "FOLDER", description = "Where the folder of the pictures is made. Default: the batches of the data folder.")
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

	private IllustrateCommand(Studio studio, Session session) {
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
		var command = new IllustrateCommand(studio, session);
		CommandSpec spec = CommandSpec.forAnnotatedObject(command);
		if (arguments.length > 1 && arguments[0].equals("corpus") && arguments[1].equals("illustrate")) {
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
			String typedSeeds = seeds;
			List<BatchAxis> axes = typedSeeds == null ? List.of() : List.of(BatchAxis.seeds(typedSeeds));
			List<String> common = options.words(Objects.requireNonNull(line).getParseResult());
			var words = new ArrayList<>(common);
			axes.forEach(axis -> words.add(axis.option() + "=" + String.join(",", axis.values())));
			var request = new IllustrationRequest(text, template, common, axes, words, out);
			BatchReport report = studio.illustrations().illustrate(folder, request, Captions.open(), reporter, session.cancellation());
			reporter.result(report);
			return report.count(JobState.Kind.FAILED) == 0 ? ExitStatus.OK : ExitStatus.FAILED;
		}, () -> reporter.resumeHint().isEmpty() ? "" : "The same command again goes on from there.");
	}
}
