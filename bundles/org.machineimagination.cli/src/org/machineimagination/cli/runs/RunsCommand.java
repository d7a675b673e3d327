// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.report.PlainReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.RunException;
import org.machineimagination.request.words.OptionProblem;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists runs. */
@Command(name = "runs", description = "Lists runs, the newest first.")
public final class RunsCommand implements Callable<Integer> {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	@Option(names = "--in", paramLabel = "FOLDER", description = "Where to look. Default: the runs of the data folder.")
	@Nullable
	Path folder;

	@Option(names = "--limit", paramLabel = "N", description = "How many at the most; 0 for all. Default: 20.")
	int limit = 20;

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public RunsCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		requireSense();
		Path place = folder == null ? studio.runs().folder() : folder;
		List<RunSummary> all = folder == null ? studio.runs().list() : studio.runs().list(place);
		List<RunSummary> runs = limit > 0 ? all.subList(0, Math.min(limit, all.size())) : all;
		if (json.asked()) {
			runs.forEach(run -> JsonReport.print(session.terminal().out(), object(run)));
			return ExitStatus.OK;
		}
		if (all.isEmpty()) {
			session.terminal().err().println("There are no runs in %s yet; make one with: imagine \"a red apple\""
					.formatted(place));
			return ExitStatus.OK;
		}
		print(runs);
		runs.stream().filter(RunSummary::broken).forEach(run -> session.terminal().err().println("imagine: " + run.message()));
		if (runs.size() < all.size()) {
			session.terminal().err().println("%d more; see them with --limit 0".formatted(all.size() - runs.size()));
		}
		return ExitStatus.OK;
	}

	private void requireSense() {
		if (limit < 0) {
			throw new UsageException("The option --limit takes a whole number of at least 0, not '%d'.".formatted(limit));
		}
		if (folder != null && !Files.isDirectory(folder)) {
			throw new RunException("There is no folder %s.".formatted(folder));
		}
	}

	private void print(List<RunSummary> runs) {
		var table = new Table("STATUS", "CREATED", "PICTURES", "SIMILARITY", "SEED", "TITLE", "FOLDER");
		for (RunSummary run : runs) {
			table.add(run.broken() ? "broken" : run.status().getName().toLowerCase(Locale.ROOT), WHEN.format(run.created().atZone(ZoneId.systemDefault())),
					run.broken() ? "" : run.evaluations() + "/" + run.budget(),
					run.bestSimilarity().isPresent() ? "%.3f".formatted(run.bestSimilarity().getAsDouble()) : "", run.broken() ? "" : Long.toString(run.seed()),
					shortened(run.title()), PlainReport.shown(run.folder()));
		}
		table.print(session.terminal().out());
	}

	private static String shortened(String title) {
		return OptionProblem.shortened(title.strip().replaceAll("\\s+", " "));
	}

	private static Map<String, @Nullable Object> object(RunSummary run) {
		return JsonReport.event("run", "folder", run.folder().toString(), "id", run.id(), "title", run.title(), "status",
				run.broken() ? "broken" : run.status().getName().toLowerCase(Locale.ROOT), "message", run.message(), "created", run.created().toString(),
				"seed", run.seed(), "generator", run.generator(), "optimizer", run.optimizer(), "evaluations", run.evaluations(), "budget", run.budget(),
				"bestLoss", run.bestLoss().isPresent() ? run.bestLoss().getAsDouble() : null, "bestSimilarity",
				run.bestSimilarity().isPresent() ? run.bestSimilarity().getAsDouble() : null);
	}
}
