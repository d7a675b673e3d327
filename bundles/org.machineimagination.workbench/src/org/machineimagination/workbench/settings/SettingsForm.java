// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.workbench.ui.Fold;

/** The settings of a run, a fold for each plug-in that has some, made from the plug-ins' own descriptions. */
public final class SettingsForm extends Composite {

	/** One plug-in's settings. */
	private record Part(RoleSettings settings, Fold fold, List<SettingRow> rows) {

		Map<String, String> texts() {
			var texts = new LinkedHashMap<String, String>();
			rows.forEach(row -> texts.put(row.id(), row.text()));
			return texts;
		}
	}

	private final Runnable resized;
	private final List<Part> parts = new ArrayList<>();

	/** @param resized called when the form has become larger or smaller */
	public SettingsForm(Composite parent, Runnable resized) {
		super(parent, SWT.NONE);
		this.resized = resized;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
	}

	/** Shows other settings. What was typed for a setting that stays is kept, and so is what is open. */
	public void show(List<RoleSettings> settings) {
		Map<Role, Map<String, String>> typed = changed();
		var open = new HashMap<Role, Boolean>();
		parts.forEach(part -> open.put(part.settings().role(), part.fold().isOpen()));
		parts.forEach(part -> part.fold().dispose());
		parts.clear();
		settings.stream().filter(role -> !role.descriptors().isEmpty()).forEach(role -> parts.add(part(role)));
		fill(typed);
		parts.stream().filter(part -> open.getOrDefault(part.settings().role(), false)).forEach(part -> part.fold().open(true));
		resized.run();
	}

	/** Sets the texts of settings; all others get their defaults. Texts of settings that are not here are passed over. */
	public void fill(Map<Role, Map<String, String>> texts) {
		for (Part part : parts) {
			Map<String, String> ofRole = SettingTexts.changed(part.settings(), texts.getOrDefault(part.settings().role(), Map.of()));
			part.rows().forEach(row -> row.setText(ofRole.getOrDefault(row.id(), row.initial())));
			check(part);
		}
	}

	/** The texts that differ from the defaults, by role. */
	public Map<Role, Map<String, String>> changed() {
		var all = new EnumMap<Role, Map<String, String>>(Role.class);
		for (Part part : parts) {
			Map<String, String> changed = SettingTexts.changed(part.settings(), part.texts());
			if (!changed.isEmpty()) {
				all.put(part.settings().role(), changed);
			}
		}
		return all;
	}

	/** The first sentence on what is wrong; the setting is unfolded and gets the focus. */
	public Optional<String> showProblem() {
		for (Part part : parts) {
			Map<String, String> problems = SettingTexts.problems(part.settings(), part.texts());
			if (!problems.isEmpty()) {
				var first = problems.entrySet().iterator().next();
				part.fold().open(true);
				part.rows().stream().filter(row -> row.id().equals(first.getKey())).findFirst().ifPresent(SettingRow::focus);
				return Optional.of(first.getValue());
			}
		}
		return Optional.empty();
	}

	/** The row of a setting. */
	public Optional<SettingRow> row(Role role, String id) {
		return parts.stream().filter(part -> part.settings().role() == role).flatMap(part -> part.rows().stream())
				.filter(row -> row.id().equals(id)).findFirst();
	}

	private Part part(RoleSettings settings) {
		boolean plugIn = !settings.plugIn().equals(settings.role().id());
		String role = settings.role().name().substring(0, 1) + settings.role().id().substring(1);
		var fold = new Fold(this, plugIn ? role + ": " + settings.name() : settings.name(), resized);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fold);
		var rows = new ArrayList<SettingRow>();
		var part = new Part(settings, fold, rows);
		settings.descriptors().forEach(descriptor -> rows.add(new SettingRow(fold.body(), descriptor, () -> check(part))));
		return part;
	}

	private void check(Part part) {
		Map<String, String> problems = SettingTexts.problems(part.settings(), part.texts());
		boolean changed = false;
		for (SettingRow row : part.rows()) {
			changed |= row.setProblem(problems.getOrDefault(row.id(), ""));
		}
		if (changed) {
			resized.run();
		}
	}
}
