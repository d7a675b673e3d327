// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.models;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.machineimagination.catalog.ModelSource;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a model. */
@Command(name = "add", description = {"Makes a model of a file or folder: a BigGAN-deep or CLIP checkpoint (PyTorch or safetensors),",
		"a CLIP export in ONNX, or any ONNX file from numbers to pictures. Nothing that the file holds is run."})
public final class ModelsAddCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PATH", description = "The file or folder.")
	Path source = Path.of("");

	@Option(names = "--name", paramLabel = "ID", description = "What the model is called. Default: after the file or folder.")
	String name = "";

	@Option(names = "--licence", paramLabel = "TEXT", description = "Licence of the weights, for the model's card.")
	String licence = "";

	@Option(names = "--architecture", paramLabel = "NAME", description = {"How CLIP's network is made, where nothing beside the weights says so: a name of",
			"OpenCLIP's such as ViT-H-14 or ViT-B-32-quickgelu, or of OpenAI's such as ViT-B/32."})
	String architecture = "";

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public ModelsAddCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(json.asked(), () -> {
			ObjectNode details = JsonNodeFactory.instance.objectNode();
			if (!licence.isEmpty()) {
				details.put("licence", licence);
			}
			ModelReport.report(session.terminal(), json.asked(),
					studio.models().imports().add(new ModelSource(source, architecture), name, details, session.cancellation()));
			return ExitStatus.OK;
		});
	}
}
