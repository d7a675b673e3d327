// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.Settings;
import org.machineimagination.request.words.RequestOption;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that a record of settings gives to a command: one for every setting, named like it.
 *
 * @param <S> the settings
 */
public final class RecordOptions<S extends Record> {

	private final Class<S> type;
	private final Map<String, OptionSpec> options = new LinkedHashMap<>();

	public RecordOptions(Class<S> type) {
		this.type = type;
		for (SettingDescriptor descriptor : Settings.describe(type)) {
			options.put(descriptor.id(), OptionSpecs.of(RequestOption.of("--" + descriptor.id(), descriptor)));
		}
	}

	/** Adds the options to a command as a group. */
	public void addTo(CommandSpec command, String heading) {
		var group = ArgGroupSpec.builder().exclusive(false).validate(false).multiplicity("0..1").order(100 + command.argGroups().size())
				.heading("%n" + heading + "%n");
		options.values().forEach(group::addArg);
		command.addArgGroup(group.build());
	}

	/** The settings that were given, by identifier. */
	Map<String, String> texts() {
		var texts = new LinkedHashMap<String, String>();
		options.forEach((id, option) -> {
			String text = option.getValue();
			if (text != null) {
				texts.put(id, text);
			}
		});
		return texts;
	}

	/**
	 * The settings with defaults for what was not given.
	 *
	 * @param further settings that were given in other ways; they have precedence
	 * @throws org.machineimagination.plugin.SettingException with one plain sentence if a text does not fit
	 */
	public S read(Map<String, String> further) {
		Map<String, String> texts = texts();
		texts.putAll(further);
		return Settings.read(type, texts);
	}
}
