// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import org.machineimagination.cli.command.OptionSpecs;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.request.words.RequestOption;
import org.machineimagination.studio.corpus.CorpusService;
import org.machineimagination.studio.corpus.ReadingRequest;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options by which people say how texts are read: which reader, and the settings of all of them. */
public final class ReadingOptions {

	private final Map<String, OptionSpec> options = new LinkedHashMap<>();
	private final OptionSpec reader = OptionSpec.builder("--reader").type(String.class).paramLabel("ID")
			.description("Who reads it: text, tei, table. Default: the reader that knows the file.").build();

	/** The options of the readers that are there. */
	public ReadingOptions(CorpusService corpora) {
		for (SettingDescriptor setting : corpora.settings()) {
			options.put(setting.id(), OptionSpecs.of(RequestOption.of("--" + setting.id(), setting)));
		}
	}

	/** Adds the options to a command as a group, where there are readers. */
	public void addTo(CommandSpec command) {
		command.addOption(reader);
		if (options.isEmpty()) {
			return; // A group of none is not allowed; without readers, what reads says that there are none.
		}
		var group = ArgGroupSpec.builder().exclusive(false).validate(false).multiplicity("0..1").order(100).heading("%nHow texts are read:%n");
		options.values().forEach(group::addArg);
		command.addArgGroup(group.build());
	}

	/** What was said. */
	public ReadingRequest request() {
		var settings = new LinkedHashMap<String, String>();
		options.forEach((id, option) -> {
			String text = option.getValue();
			if (text != null) {
				settings.put(id, text);
			}
		});
		String id = reader.getValue();
		return new ReadingRequest(id == null ? "" : id, settings);
	}
}
