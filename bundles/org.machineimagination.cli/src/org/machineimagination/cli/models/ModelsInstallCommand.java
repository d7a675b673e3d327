// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.models;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.catalog.ModelInstaller;
import org.machineimagination.catalog.PublicModels;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs a model of the catalogue. */
@Command(name = "install", description = {"Fetches a public model and adds it; without a name, lists the models that can be fetched.",
		"A fetch that breaks off goes on where it was."})
public final class ModelsInstallCommand implements Callable<Integer> {

	private static final long STEP = 16L << 20;

	@Parameters(arity = "0..1", paramLabel = "NAME", description = "The model.")
	String name = "";

	@Option(names = "--from", paramLabel = "FOLDER", description = "A folder that has the files, in place of the network.")
	@Nullable
	Path from;

	@Option(names = "--proxy", paramLabel = "URL", description = {"A proxy to fetch through. Default: that of HTTPS_PROXY,",
			"HTTP_PROXY, ALL_PROXY and NO_PROXY, or the system's own."})
	@Nullable
	URI proxy;

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;
	private long told;

	public ModelsInstallCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(json.asked(), () -> {
			if (name.isEmpty()) {
				list();
			} else {
				ModelInstaller installer = studio.models().installer(proxy == null ? Optional.empty() : Optional.of(proxy));
				ModelReport.report(session.terminal(), json.asked(),
						installer.install(name, from == null ? Optional.empty() : Optional.of(from), this::progress, session.cancellation()));
			}
			return ExitStatus.OK;
		});
	}

	private void list() {
		var table = new Table("KIND", "NAME", "TITLE", "SIZE", "LICENCE", "SOURCE");
		for (PublicModels.Entry entry : PublicModels.shipped().models()) {
			String size = entry.files().stream().map(PublicModels.RemoteFile::about).collect(Collectors.joining(" + "));
			if (json.asked()) {
				JsonReport.print(session.terminal().out(), JsonReport.event("public-model", "name", entry.name(), "title", entry.title(), "kind", entry.kind(),
						"licence", entry.licence(), "source", entry.source()));
			}
			table.add(entry.kind(), entry.name(), entry.title(), size, entry.licence(), entry.source());
		}
		if (!json.asked()) {
			table.print(session.terminal().out());
			session.terminal().err().println("imagine models install NAME fetches one and adds it; with --from FOLDER it takes the files from there.");
		}
	}

	private void progress(String file, long bytes, long total) {
		if (!json.asked() && (bytes >= told + STEP || bytes == total)) {
			session.terminal().err().println("%s: %d%s MB".formatted(file, bytes >> 20, total > 0 ? " of " + (total >> 20) : ""));
			told = bytes == total ? 0 : bytes;
		}
	}
}
