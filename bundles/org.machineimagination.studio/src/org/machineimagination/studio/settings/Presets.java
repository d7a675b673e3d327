// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.Registry;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.Spelling;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Preset;
import org.machineimagination.request.PresetFile;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.Wanted;
import org.machineimagination.runs.RecordedRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The presets that ship and those in the user's folder, and what they make of a request. */
@Component(service = Presets.class)
public final class Presets {

	private static final List<String> SHIPPED = List.of("default", "workshop", "big-sleep", "fusedream");
	private static final String ENDING = ".json";
	private static final String NAMES = "[a-z0-9]+(-[a-z0-9]+)*";
	private static final int LARGEST = 1 << 18;

	private final PlugIns plugIns;
	private final Completion completion;
	private final DataFolders folders;

	/** @param folders where the user's own presets are */
	@Activate
	public Presets(@Reference PlugIns plugIns, @Reference Completion completion, @Reference DataFolders folders) {
		this.plugIns = plugIns;
		this.completion = completion;
		this.folders = folders;
	}

	/** The names of all presets: first those that ship and whose method is there, then the user's in alphabetical order. */
	public List<String> names() {
		var names = new ArrayList<>(SHIPPED.stream().filter(name -> hasMethod(shipped(name))).toList());
		Path folder = folders.presets();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(ENDING))
						.map(file -> file.substring(0, file.length() - ENDING.length())).filter(name -> name.matches(NAMES) && !SHIPPED.contains(name)).sorted()
						.forEach(names::add);
			} catch (IOException e) {
				throw new RunException("The presets in %s cannot be listed: %s.".formatted(folder, Failure.reason(e)), e);
			}
		}
		return names;
	}

	/**
	 * The preset of a name.
	 *
	 * @throws SettingException if there is none, with the nearest names, or if its file is not a preset
	 */
	public Preset get(String name) {
		List<String> names = names();
		if (!names.contains(name)) {
			throw new SettingException(Roles.PRESET, "There is no preset '%s'%s".formatted(name, Spelling.hint(name, names)));
		}
		return SHIPPED.contains(name) ? shipped(name) : read(name);
	}

	/**
	 * A request with what a preset says wherever the request itself says nothing. Settings that belong to a method which the request replaces
	 * by another, or that the generator's family does not have, stay out.
	 *
	 * @throws SettingException if the preset has a setting that nobody has, or a value that does not fit
	 */
	public RunRequest apply(Preset preset, RunRequest request) {
		String optimizer = request.optimizer().isEmpty() ? preset.optimizer() : request.optimizer();
		Wanted wanted = request.wanted().with(request.models().or(preset.models()), optimizer);
		Map<Role, Map<String, String>> settings = new EnumMap<>(Role.class);
		settings.putAll(request.settings());
		for (RoleSettings role : completion.settings(wanted.models().generator(), optimizer)) {
			var texts = new LinkedHashMap<>(fitting(preset, role));
			texts.putAll(request.settings(role.role()));
			if (!texts.isEmpty()) {
				settings.put(role.role(), texts);
			}
		}
		return request.with(wanted.with(settings, preset.name()));
	}

	/**
	 * Keeps a run's models and settings as a preset of the user's.
	 *
	 * @param name   lower-case words with hyphens
	 * @param folder the run's folder
	 * @return its file
	 * @throws SettingException if the name cannot be one or is taken
	 * @throws RunException     if the run's record cannot be read or the file not written
	 */
	public Path save(String name, Path folder) {
		if (!name.matches(NAMES)) {
			throw new SettingException(Roles.PRESET, "A preset's name is made of lower-case words, digits and hyphens, unlike '%s'.".formatted(name));
		}
		if (names().contains(name) || name.equals("save")) {
			throw new SettingException(Roles.PRESET, "There is already a preset %s; choose another name.".formatted(name));
		}
		Path file = folders.presets().resolve(name + ENDING);
		String text = PresetFile.write("The models and settings of the run " + folder.getFileName() + ".", RecordedRequest.of(folder));
		try {
			Files.createDirectories(file.getParent());
			AtomicFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		} catch (IOException e) {
			throw new RunException("The folder %s cannot be made: %s.".formatted(file.getParent(), Failure.reason(e)), e);
		}
		return file;
	}

	/** A preset's settings for a role, as far as they are for the plug-in that plays it. */
	private Map<String, String> fitting(Preset preset, RoleSettings role) {
		Map<String, String> texts = preset.settings(role.role());
		boolean other = role.role() == Role.OPTIMIZER && !preset.optimizer().isEmpty() && !optimizers().get(preset.optimizer()).id()
				.equals(role.plugIn());
		var fitting = new LinkedHashMap<String, String>();
		for (var entry : other ? Map.<String, String>of().entrySet() : texts.entrySet()) {
			List<SettingDescriptor> descriptors = role.descriptors();
			var known = descriptors.stream().filter(descriptor -> descriptor.id().equals(entry.getKey())).findFirst();
			if (known.isPresent()) {
				check(preset, known.get(), entry.getValue());
				fitting.put(entry.getKey(), entry.getValue());
			} else if (role.role() != Role.GENERATOR || !someFamilyHas(entry.getKey())) {
				throw new SettingException(entry.getKey(), "The preset %s has the unknown %s setting '%s'%s".formatted(preset.name(), role.role().id(),
						entry.getKey(), Spelling.hint(entry.getKey(), descriptors.stream().map(SettingDescriptor::id).toList())));
			}
		}
		return fitting;
	}

	private boolean hasMethod(Preset preset) {
		return optimizers().all().stream().anyMatch(optimizer -> optimizer.matchesId(preset.optimizer()));
	}

	private boolean someFamilyHas(String setting) {
		return plugIns.<GeneratorFamily<?>>ofGeneric(GeneratorFamily.class).all().stream().map(GeneratorFamily::settingsType)
				.flatMap(type -> Settings.describe(type).stream())
				.anyMatch(descriptor -> descriptor.id().equals(setting));
	}

	private Registry<OptimizerFactory<?>> optimizers() {
		return plugIns.ofGeneric(OptimizerFactory.class);
	}

	private static void check(Preset preset, SettingDescriptor descriptor, String text) {
		try {
			Settings.parse(descriptor, text);
		} catch (SettingException e) {
			throw new SettingException(e.setting(), "The preset %s does not fit: %s".formatted(preset.name(), e.getMessage()));
		}
	}

	private Preset read(String name) {
		Path file = folders.presets().resolve(name + ENDING);
		try {
			if (Files.size(file) > LARGEST) {
				throw new SettingException(Roles.PRESET, "The file %s is too large for a preset.".formatted(file));
			}
			return PresetFile.read(name, Files.readString(file), file);
		} catch (IOException e) {
			throw new RunException("The preset %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
		}
	}

	private static Preset shipped(String name) {
		try (InputStream in = Presets.class.getResourceAsStream("presets/" + name + ENDING)) {
			return PresetFile.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
