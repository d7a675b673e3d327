// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.machineimagination.backend.Engine;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.RunException;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a model's own network. */
@Command(name = "run", description = {"Runs a model's own network on given tensors, so that it can be held against another implementation.",
		"Of a model's networks the one is run whose inputs have the names of the arrays."})
public final class ModelsRunCommand implements Callable<Integer> {

	@Parameters(paramLabel = "MODEL", description = "A model's id or folder.")
	String model = "";

	@Option(names = "--feed", paramLabel = "FILE", required = true, description = {
			"NumPy's NPZ file with an array for each input of the network, named as the input.",
			"Numbers of any width are brought to the input's type; a fraction is no whole number."})
	Path feed = Path.of("");

	@Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the outputs go, as an NPZ file.")
	Path out = Path.of("");

	@Option(names = "--gradient-of", paramLabel = "OUTPUT", description = "An output whose sum is differentiated.")
	String gradientOf = "";

	@Option(names = "--with-respect-to", paramLabel = "INPUT", description = "An input by which it is differentiated; may be given more than once.")
	List<String> withRespectTo = List.of();

	@Option(names = "--backend", paramLabel = "ID", description = "What runs the network.")
	String backend = "";

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public ModelsRunCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(false, () -> {
			if (gradientOf.isEmpty() != withRespectTo.isEmpty()) {
				throw new UsageException("A gradient needs both: --gradient-of OUTPUT and --with-respect-to INPUT.");
			}
			List<NumpyArray> results = studio.models().runner(model, Engine.find(studio.plugIns(), backend))
					.run(Npz.read(feed), gradientOf, withRespectTo, session.cancellation());
			write(Npz.write(results));
			results.forEach(array -> session.terminal().out().println(array.name() + " " + Arrays.toString(array.shape())));
			return ExitStatus.OK;
		});
	}

	private void write(byte[] bytes) {
		try {
			Files.write(out, bytes);
		} catch (IOException e) {
			throw new RunException("The file %s cannot be written; check that its folder is there.".formatted(out), e);
		}
	}
}
