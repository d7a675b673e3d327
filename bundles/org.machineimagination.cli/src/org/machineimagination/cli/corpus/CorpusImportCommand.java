// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.corpus.CollectedTexts;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.corpus.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads texts into a project. */
@Command(name = "import", sortOptions = false,
		description = {"Reads texts into a project: TEI, plain text, tables, folders and zips of them. The files stay as they are.",
				"A text that is there already is read again: its segments are found in the new edition, and what was said of them stays with them."})
public final class CorpusImportCommand implements Callable<Integer> {

	private static final int SHOWN = 20;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders, zips.")
	List<Path> files = List.of();

	@Option(names = "--project", paramLabel = "FOLDER", description = "The project; it is made where there is none.")
	@Nullable
	Path project;

	@Option(names = "--preview", description = "Shows how the texts would be read, and writes nothing.")
	boolean preview;

	@Option(names = "--accept-close", description = "In a new edition, takes lines that differ by a fifth of their letters at most for those before.")
	boolean acceptClose;

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;
	private final ReadingOptions reading;

	private CorpusImportCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
		this.reading = new ReadingOptions(studio.corpora());
	}

	/** The command with the settings of the readers that are there. */
	static CommandSpec of(Studio studio, Session session) {
		var command = new CorpusImportCommand(studio, session);
		CommandSpec spec = CommandSpec.forAnnotatedObject(command);
		command.reading.addTo(spec);
		return spec;
	}

	@Override
	public Integer call() {
		return session.guarded(json.asked(), () -> {
			var reporter = new CorpusReporter(session.terminal(), json.asked());
			if (preview) {
				for (Path file : files) {
					CollectedTexts texts = studio.corpora().read(file, reading.request(), SHOWN, session.cancellation());
					reporter.preview(file, texts, SHOWN);
				}
				return ExitStatus.OK;
			}
			Path folder = project;
			if (folder == null) {
				throw new UsageException("Say which project the texts are for with --project FOLDER, or look at them first with --preview.");
			}
			ImportReport report = studio.corpora().importTexts(files, reading.request(), folder, acceptClose, session.cancellation());
			reporter.imported(report, folder);
			return ExitStatus.OK;
		});
	}
}
