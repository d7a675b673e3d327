// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.net.URI;
import java.util.Optional;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription.Kind;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelLibrary;
import org.machineimagination.imagination.model.PerceptorFamily;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.request.DataFolders;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The models that are there: those that plug-ins bring and those in the user's folder, and the ways to more of them. Nothing is read before
 * it is asked for. Thread-safe.
 */
@Component(service = Models.class)
public final class Models {

	private final PlugIns plugIns;
	private final DataFolders folders;
	private final CatalogueReader catalogue;

	/** @param folders where the user's own models are */
	@Activate
	public Models(@Reference PlugIns plugIns, @Reference DataFolders folders) {
		this.plugIns = plugIns;
		this.folders = folders;
		this.catalogue = new CatalogueReader(folders.models());
	}

	/** The models that are there now. Reads their descriptions, nothing else, and only if one has changed since they were read. */
	public ModelCatalogue catalogue() {
		return catalogue.read(plugIns.of(ModelLibrary.class).all());
	}

	/** What reads a generator's folder. */
	public GeneratorFamily<?> generatorFamily(ModelDescription generator) {
		return plugIns.<GeneratorFamily<?>>ofGeneric(GeneratorFamily.class).get(generator.family());
	}

	/** What reads a perceptor's folder. */
	public PerceptorFamily perceptorFamily(ModelDescription perceptor) {
		return plugIns.of(PerceptorFamily.class).get(perceptor.family());
	}

	/** Makes models of people's files. */
	public ModelImports imports() {
		return new ModelImports(this, plugIns, folders);
	}

	/**
	 * Installs models of the catalogue that ships with the product.
	 *
	 * @param proxy address of a proxy, or empty for the system's own
	 */
	public ModelInstaller installer(Optional<URI> proxy) {
		return new ModelInstaller(imports(), PublicModels.shipped(), new FileFetcher(proxy), folders);
	}

	/**
	 * Runs a model's own network.
	 *
	 * @param model  identifier or folder of a model of either kind
	 * @param engine computes it
	 */
	public ModelRunner runner(String model, Engine engine) {
		return new ModelRunner(catalogue().get(model), engine);
	}

	/**
	 * Opens a perceptor to score pictures.
	 *
	 * @param perceptor identifier or folder of a perceptor, or empty for the default guide
	 * @param engine    computes
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 * @throws RuntimeException with one plain sentence if there is no such thing or it cannot be read, see
	 *                          {@link org.machineimagination.request.Failure}
	 */
	public ImageScorer openScorer(String perceptor, Engine engine, Cancellation cancellation) {
		ModelCatalogue models = catalogue();
		ModelDescription description = models.get(perceptor.isEmpty() ? models.defaultGuide() : perceptor, Kind.PERCEPTOR);
		return ImageScorer.open(perceptorFamily(description), description, engine, cancellation);
	}
}
