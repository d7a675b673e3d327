// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.words.OptionNames;
import org.machineimagination.request.words.RequestOption;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that plug-ins bring, one for every setting, in a group for each plug-in. */
public final class SettingOptions {

	private int order = 100;

	/**
	 * Adds options for the settings to a command, but for those that it has already.
	 *
	 * @return the options that were added
	 */
	public List<OptionSpec> addTo(CommandSpec command, List<RoleSettings> settings) {
		Map<Role, Map<String, String>> names = OptionNames.of(settings);
		var added = new ArrayList<OptionSpec>();
		for (RoleSettings role : settings) {
			var ofRole = new ArrayList<OptionSpec>();
			for (SettingDescriptor descriptor : role.descriptors()) {
				OptionSpec option = OptionSpecs.of(RequestOption.of(names.get(role.role()).get(descriptor.id()), descriptor));
				if (!command.optionsMap().containsKey(option.longestName())) {
					ofRole.add(option);
				}
			}
			if (!ofRole.isEmpty()) {
				command.addArgGroup(group(role, ofRole));
			}
			added.addAll(ofRole);
			order++;
		}
		return added;
	}

	private ArgGroupSpec group(RoleSettings role, List<OptionSpec> options) {
		var group = ArgGroupSpec.builder().exclusive(false).validate(false).multiplicity("0..1").order(order).heading("%n" + heading(role) + "%n");
		options.forEach(group::addArg);
		return group.build();
	}

	private static String heading(RoleSettings role) {
		boolean plugIn = !role.plugIn().equals(role.role().id());
		return plugIn ? "%s (%s %s):".formatted(role.name(), role.role().id(), role.plugIn()) : role.name() + ":";
	}
}
