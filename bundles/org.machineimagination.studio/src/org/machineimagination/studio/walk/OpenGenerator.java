// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.machineimagination.backend.Engine;
import org.machineimagination.catalog.ModelCatalogue;
import org.machineimagination.catalog.Models;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription.Kind;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.request.Computing;
import org.machineimagination.request.ModelPrint;

/**
 * A generator that makes pictures, without anybody who looks at them.
 *
 * @param generator the model
 * @param print     what it is
 * @param settings  what it was opened with, complete
 * @param pictures  makes the pictures, compiled
 * @param backend   what runs it, with its version
 * @param device    what people call the device
 */
public record OpenGenerator(Generator generator, ModelPrint print, Map<String, String> settings, PictureMaker pictures, String backend, String device)
		implements AbandonableTask.Resource {

	private static final String TRUNCATION = "truncation";

	/**
	 * Opens a generator.
	 *
	 * @param id       identifier or folder, or empty for the default one
	 * @param settings texts by identifier of the setting; what is missing takes its default
	 * @param stages   is told the names of the stages
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 * @throws RuntimeException with one plain sentence if something is not there or does not fit
	 */
	public static OpenGenerator open(PlugIns plugIns, Models models, String id, Map<String, String> settings, Computing computing,
			Consumer<String> stages, Cancellation cancellation) {
		stages.accept("Reading the generator");
		ModelCatalogue catalogue = models.catalogue();
		String named = catalogue.canonical(id.isEmpty() ? catalogue.defaultGenerator() : id, Kind.GENERATOR);
		ModelDescription description = catalogue.get(named, Kind.GENERATOR);
		Engine engine = Engine.find(plugIns, computing.backend(), computing.device(), computing.threads());
		GeneratorFamily<?> family = models.generatorFamily(description);
		Map<String, String> complete = Settings.write(Settings.read(family.settingsType(), settings));
		Generator generator = open(family, description, complete);
		ModelPrint print = ModelPrint.of(Roles.GENERATOR, named, description, cancellation);
		stages.accept("Compiling the program");
		var pictures = new PictureMaker(generator, engine);
		try {
			pictures.compile(cancellation);
			return new OpenGenerator(generator, print, complete, pictures, engine.backend().id() + " " + engine.backend().version(), engine.device().name());
		} catch (RuntimeException | Error e) {
			pictures.close();
			throw e;
		}
	}

	/** Reads a generator without compiling it, for its latent space. */
	public static Generator read(Models models, String id) {
		return read(models, id, Map.of());
	}

	/**
	 * Reads a generator without compiling it.
	 *
	 * @param id       identifier or folder, or empty for the default one
	 * @param settings texts by identifier of the setting; what is missing takes its default
	 */
	public static Generator read(Models models, String id, Map<String, String> settings) {
		ModelCatalogue catalogue = models.catalogue();
		ModelDescription description = catalogue.get(id.isEmpty() ? catalogue.defaultGenerator() : id, Kind.GENERATOR);
		return open(models.generatorFamily(description), description, settings);
	}

	/**
	 * Settings with another truncation, where the generator has one.
	 *
	 * @param id         identifier or folder of the generator, or empty for the default one
	 * @param truncation more than 0 and at most 1
	 * @throws SettingException if the truncation is out of range
	 */
	public static Map<String, String> truncated(Models models, String id, Map<String, String> settings, double truncation) {
		if (!(truncation > 0 && truncation <= 1)) {
			throw new SettingException(TRUNCATION, "The truncation is a number above 0 and at most 1, not '%s'.".formatted(truncation));
		}
		if (!hasTruncation(models, id)) {
			return settings;
		}
		var changed = new LinkedHashMap<>(settings);
		changed.put(TRUNCATION, Double.toString(truncation));
		return changed;
	}

	/** Whether a generator has a truncation. */
	static boolean hasTruncation(Models models, String id) {
		ModelCatalogue catalogue = models.catalogue();
		ModelDescription description = catalogue.get(id.isEmpty() ? catalogue.defaultGenerator() : id, Kind.GENERATOR);
		return Settings.describe(models.generatorFamily(description).settingsType()).stream()
				.anyMatch(setting -> setting.id().equals(TRUNCATION));
	}

	/** The lines that the model's licence wants beside its pictures. */
	public List<String> credits() {
		return print.attribution();
	}

	@Override
	public void close() {
		pictures.close();
	}

	private static <S extends Record> Generator open(GeneratorFamily<S> family, ModelDescription description, Map<String, String> settings) {
		return family.open(description, Settings.read(family.settingsType(), settings));
	}
}
