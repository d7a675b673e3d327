// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.machineimagination.imagination.model.ModelException;

/**
 * The door to the native library of tokenizers. DJL copies the library out of its jar into a folder, once per user and version, and
 * loads it from there; this class says which folder, keeps DJL from the network, and lets it find its own jar under OSGi.
 */
final class TokenizerLibrary {

	/** DJL looks for a folder under these names, in this order, in the environment and among the system properties. */
	private static final String[] FOLDER_SETTINGS = {"ENGINE_CACHE_DIR", "DJL_CACHE_DIR"};

	private static boolean prepared;

	private TokenizerLibrary() {
	}

	/**
	 * Opens a tokenizer of somebody's. It is looked at and tried first, since the library ends the process where it stumbles.
	 *
	 * @param json a Hugging Face {@code tokenizer.json}
	 * @param what what it belongs to, for messages
	 * @throws ModelException if the library cannot be loaded here, or the tokenizer is broken
	 */
	static HuggingFaceTokenizer open(byte[] json, String what) {
		TokenizerFile.check(json, what);
		synchronized (TokenizerLibrary.class) {
			prepare();
			TokenizerTrials.require(json, folder(), what);
		}
		return trusted(json, what);
	}

	/** Opens a tokenizer that a plug-in has brought along. */
	static synchronized HuggingFaceTokenizer trusted(byte[] json, String what) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// DJL looks for the library through the context class loader; under OSGi only the wrapped bundle's own sees it.
		thread.setContextClassLoader(HuggingFaceTokenizer.class.getClassLoader());
		try {
			prepare();
			// Padding and cutting off are done by whoever knows the encoder's limit, so that nothing is lost uncounted.
			return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), Map.of("padding", "false", "truncation", "false"));
		} catch (EngineException | LinkageError | AssertionError | UncheckedIOException e) {
			throw new ModelException(("The tokenizer library cannot be loaded on this machine (%s, %s); it is made for 64-bit Linux and "
					+ "Windows and for macOS on Apple processors, and needs a folder it may write to.").formatted(
							System.getProperty("os.name"), System.getProperty("os.arch")),
					e);
		} catch (IOException | RuntimeException e) {
			throw new ModelException("The tokenizer of %s cannot be read; fetch the model again.".formatted(what), e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private static void prepare() {
		if (prepared) {
			return;
		}
		setUnlessSet("OPT_OUT_TRACKING", "true");
		setUnlessSet("ai.djl.offline", "true");
		if (!chosenByUser()) {
			System.setProperty(FOLDER_SETTINGS[0], UserCacheFolder.find("native").toString());
		}
		prepared = true;
	}

	private static boolean chosenByUser() {
		return !folder().isEmpty();
	}

	/** The folder that DJL keeps the library in, or nothing if none is chosen. */
	private static String folder() {
		for (String setting : FOLDER_SETTINGS) {
			String chosen = System.getenv(setting) != null ? System.getenv(setting) : System.getProperty(setting);
			if (chosen != null) {
				return chosen;
			}
		}
		return "";
	}

	private static void setUnlessSet(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}
}
