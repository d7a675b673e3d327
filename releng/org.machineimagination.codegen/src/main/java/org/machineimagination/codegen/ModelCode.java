// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The Java code of one EMF model, as a value: text by path below the model's source folder.
 *
 * <p>It is always generated into an empty folder, so that nothing of an earlier state is merged into it and the
 * same model gives the same text everywhere.
 *
 * @param files text of each file by its path below {@code src-gen/}, with forward slashes, in path order
 */
public record ModelCode(SortedMap<String, String> files) {

	/** Source folder of every model's code, below its bundle. */
	static final String FOLDER = "src-gen";

	private static final String EMPTY_HEADER = "/**\n */\n";
	private static final String LICENCE_HEADER = "// SPDX-License-Identifier: EPL-2.0\n";

	/** The generator model of a bundle, {@code <bundle>/model/*.genmodel}, of every bundle below a folder, in path order. */
	public static List<Path> models(Path bundles) throws IOException {
		try (var paths = Files.find(bundles, 3, (path, attributes) -> path.toString().endsWith(".genmodel")
				&& path.getParent().endsWith("model"))) {
			return paths.sorted().toList();
		}
	}

	/**
	 * Generates the code of a model.
	 *
	 * @param genModel the {@code .genmodel} file; its {@code .ecore} file lies beside it
	 * @throws IOException when the model cannot be read, is invalid, or its code cannot be generated
	 */
	public static ModelCode generate(Path genModel) throws IOException {
		GenModel model = read(genModel);
		Path folder = Files.createTempDirectory("model-code");
		try {
			EcorePlugin.getPlatformResourceMap().put(model.getModelProjectDirectory().substring(1),
					URI.createFileURI(folder + "/"));
			var generator = new Generator();
			// Inside Eclipse an extension point says how a generator model is treated.
			generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
					GenModelGeneratorAdapterFactory.DESCRIPTOR);
			generator.setInput(model);
			demandOk(genModel, generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
			return new ModelCode(javaFiles(folder.resolve(FOLDER)));
		} finally {
			delete(folder);
		}
	}

	private static GenModel read(Path genModel) throws IOException {
		// The package must be registered before the file is read; touching its instance does that.
		GenModelPackage.eINSTANCE.getName();
		ResourceSet resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		var resource = resources.getResource(URI.createFileURI(genModel.toAbsolutePath().toString()), true);
		GenModel model = (GenModel) resource.getContents().get(0);
		// The file names only what departs from the defaults; this adds the rest from the .ecore file.
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		demandOk(genModel, model.diagnose());
		return model;
	}

	private static void demandOk(Path genModel, Diagnostic diagnostic) throws IOException {
		if (diagnostic.getSeverity() != Diagnostic.OK) {
			var causes = diagnostic.getChildren().stream().map(Diagnostic::getMessage).toList();
			throw new IOException("No code can be generated from " + genModel + ": " + diagnostic.getMessage() + " " + causes);
		}
	}

	private static SortedMap<String, String> javaFiles(Path folder) throws IOException {
		var files = new TreeMap<String, String>();
		if (!Files.isDirectory(folder)) {
			return files;
		}
		try (var paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				files.put(name, withLicence(Files.readString(path).replace("\r\n", "\n")));
			}
		}
		return files;
	}

	/** Every source file names its licence in its first line; EMF's templates open with an empty comment instead. */
	private static String withLicence(String text) {
		return text.startsWith(EMPTY_HEADER) ? LICENCE_HEADER + text.substring(EMPTY_HEADER.length()) : text;
	}

	/**
	 * Says how a folder differs from this code.
	 *
	 * @param bundle the bundle's folder, which holds {@code src-gen/}
	 * @return one sentence per file that differs, in path order; empty when there is none
	 */
	public List<String> differences(Path bundle) throws IOException {
		SortedMap<String, String> found = javaFiles(bundle.resolve(FOLDER));
		SortedSet<String> names = new TreeSet<>(files.keySet());
		names.addAll(found.keySet());
		var sentences = new ArrayList<String>();
		for (String name : names) {
			String path = FOLDER + "/" + name;
			if (!found.containsKey(name)) {
				sentences.add(path + " is missing.");
			} else if (!files.containsKey(name)) {
				sentences.add(path + " is not generated from the model any more.");
			} else if (!files.get(name).equals(found.get(name))) {
				sentences.add(path + " differs from what the model generates.");
			}
		}
		return sentences;
	}

	/** Makes {@code src-gen/} of a bundle hold this code and nothing else. */
	public void write(Path bundle) throws IOException {
		Path folder = bundle.resolve(FOLDER);
		delete(folder);
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var paths = Files.walk(folder)) {
			paths.sorted(Comparator.reverseOrder()).forEach(ModelCode::deleteOne);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void deleteOne(Path path) {
		try {
			Files.delete(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
