// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.PerceptorFamily;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.objective.Gradients;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Failure;

/**
 * Makes models of what people have. A model is made in a folder aside, opened and tried, and moved to its place only then: what cannot be
 * used leaves nothing behind.
 */
public final class ModelImports {

	private static final String CONTACT_SHEET = "contact-sheet.png";
	private static final int LONGEST_ID = 60;

	private final Models models;
	private final PlugIns plugIns;
	private final Path folder;

	ModelImports(Models models, PlugIns plugIns, DataFolders folders) {
		this.models = models;
		this.plugIns = plugIns;
		this.folder = folders.models();
	}

	/**
	 * Adds a model.
	 *
	 * @param source  a file or folder, and what is said of it
	 * @param name    the model's identifier to be; empty to take it from the source's name
	 * @param details what goes into its {@code model.json} besides what the importer says, for example a licence
	 * @throws ModelException                                   if nobody can make a model of it, or its identifier is taken
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; nothing is left of it as soon as the importer has noticed
	 */
	public AddedModel add(ModelSource source, String name, ObjectNode details, Cancellation cancellation) {
		if (!Files.exists(source.path())) {
			throw new ModelException("There is no file or folder %s.".formatted(source.path()));
		}
		String id = id(source.path(), name);
		requireFree(id);
		Drafts.Draft draft = begin();
		try {
			Path place = draft.place();
			AddedModel made = AbandonableTask.call(() -> makeOrRemove(source, id, details, draft, cancellation), late -> draft.discard(), cancellation);
			draft.move(folder.resolve(id));
			ModelDescription model = ModelDescription.read(ModelFolder.of(folder.resolve(id)));
			return new AddedModel(model, made.recognised(), made.contactSheet().map(sheet -> folder.resolve(id).resolve(place.relativize(sheet))),
					made.withoutGradients(), made.notes());
		} catch (IOException e) {
			draft.discard();
			throw unplaced(e);
		}
	}

	private Drafts.Draft begin() {
		try {
			Files.createDirectories(folder);
			return Drafts.begin(folder);
		} catch (IOException e) {
			throw unplaced(e);
		}
	}

	private ModelException unplaced(IOException e) {
		return new ModelException("The model cannot be put into %s: %s.".formatted(folder, Failure.reason(e)), e);
	}

	/** Works on a thread of its own, since importers are others' code: what it was making when nobody waits any more, it removes itself. */
	private AddedModel makeOrRemove(ModelSource source, String id, ObjectNode details, Drafts.Draft draft, Cancellation cancellation) {
		try {
			return make(source, id, details, draft.place(), cancellation);
		} catch (RuntimeException | Error e) {
			draft.discard();
			throw e;
		}
	}

	private AddedModel make(ModelSource source, String id, ObjectNode details, Path place, Cancellation cancellation) {
		Engine engine = Engine.find(plugIns, "");
		ModelImporter importer = importer(source.path(), cancellation);
		requireKnown(source.architecture(), importer);
		String recognised = importer.recognise(source.path()).orElseThrow();
		var draft = new ModelDraft(place, id, source.architecture(), engine, cancellation);
		importer.write(source.path(), draft);
		draft.json().setAll(details);
		draft.finish();
		cancellation.check();
		ModelDescription model = ModelDescription.read(ModelFolder.of(place));
		return model.kind() == ModelDescription.Kind.PERCEPTOR
				? looked(model, recognised, draft, engine, cancellation)
				: drawn(model, recognised, draft, engine, cancellation);
	}

	private static void requireKnown(String architecture, ModelImporter importer) {
		List<String> known = importer.architectures();
		if (!architecture.isEmpty() && !known.contains(architecture)) {
			throw new UsageException(known.isEmpty() ? "--architecture is for weights of CLIP; %s says by itself how it is made.".formatted(importer.name())
					: "There is no architecture '%s'; known are %s.".formatted(architecture, String.join(", ", known)));
		}
	}

	/** Draws with the generator once, so that what is broken is not found out in the middle of a search. */
	private AddedModel drawn(ModelDescription model, String recognised, ModelDraft draft, Engine engine, Cancellation cancellation) {
		Path place = draft.folder();
		Generator generator = open(models.generatorFamily(model), model);
		SampleSheet.Drawn drawn = SampleSheet.draw(generator, engine, cancellation);
		try {
			return new AddedModel(model, recognised, Optional.of(Files.write(place.resolve(CONTACT_SHEET), drawn.page())), Gradients.obstacle(generator),
					Stream.concat(draft.notes().stream(), drawn.note().stream()).toList());
		} catch (IOException e) {
			throw new ModelException("The file %s cannot be written: %s.".formatted(place.resolve(CONTACT_SHEET), Failure.reason(e)), e);
		}
	}

	/** Reads texts and looks at two pictures at once, as a search does; one after the other, since each network takes its memory. */
	private AddedModel looked(ModelDescription model, String recognised, ModelDraft draft, Engine engine, Cancellation cancellation) {
		PerceptorFamily family = models.perceptorFamily(model);
		float[][] texts;
		try (Perceptor reader = family.open(model, engine)) {
			texts = reader.embed(List.of("a red apple on a table", "the sea at night"), cancellation);
		}
		cancellation.check();
		try (var eyes = ImageScorer.open(family, model, engine, cancellation)) {
			List<float[]> pictures = eyes.directions(List.of(new Picture(1, 1, new float[3]), Embedded.dots()), cancellation);
			var embedded = new Embedded(model.id(), texts, pictures);
			embedded.requireOneSpace();
			return new AddedModel(model, recognised, Optional.empty(), Gradients.obstacle(eyes.perceptor()),
					Stream.concat(draft.notes().stream(), embedded.notes().stream()).toList());
		}
	}

	private static <S extends Record> Generator open(GeneratorFamily<S> family, ModelDescription model) {
		return family.open(model, Settings.defaults(family.settingsType()));
	}

	/** The importer that knows the source; those that take much are asked last. A damaged file is told of only if nobody else knows it. */
	private ModelImporter importer(Path source, Cancellation cancellation) {
		ModelException damage = null;
		List<ModelImporter> all = plugIns.of(ModelImporter.class).all().stream().sorted(Comparator.comparing(ModelImporter::general)).toList();
		for (ModelImporter importer : all) {
			cancellation.check();
			try {
				if (importer.recognise(source).isPresent()) {
					return importer;
				}
			} catch (ModelException e) {
				damage = damage == null ? e : damage;
			}
		}
		if (damage != null) {
			throw damage;
		}
		throw new ModelException(Unrecognised.sentence(source).orElseGet(() -> "Nothing is known that could be made of %s; known are %s.".formatted(source,
				all.isEmpty() ? "no sources at all" : String.join(", ", all.stream().map(ModelImporter::name).toList()))));
	}

	private static String id(Path source, String name) {
		Path last = source.toAbsolutePath().normalize().getFileName();
		String wish = name.isEmpty() ? String.valueOf(last).replaceFirst("\\.[A-Za-z]+$", "") : name;
		String id = wish.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		if (id.isEmpty() || id.length() > LONGEST_ID || !name.isEmpty() && !id.equals(name)) {
			boolean wouldDo = !id.isEmpty() && id.length() <= LONGEST_ID;
			throw new UsageException("A model's name has the letters a to z, digits and hyphens between them, at most %d; '%s' does not do%s.".formatted(
					LONGEST_ID, wish, wouldDo ? ", but '" + id + "' would" : name.isEmpty() ? "; give it a name with --name" : ""));
		}
		return id;
	}

	private void requireFree(String id) {
		boolean listed = models.catalogue().all().stream().anyMatch(model -> model.id().equals(id));
		if (listed || Files.exists(folder.resolve(id))) {
			throw new ModelException("There is a model named '%s' already; give this one another name with --name.".formatted(id));
		}
	}
}
