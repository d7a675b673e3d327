// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.judge.ImagePool;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.ModelPrint;

/**
 * Where runs get their opened models and compiled programs from: new ones each time, or those that the run before left. A cancellation is that of
 * the run that asks; it ends a wait for what another run is opening. Thread-safe.
 */
public interface ModelProvider {

	/** Everything is opened for one run and closed with it. */
	ModelProvider FRESH = new ModelProvider() {
	};

	/** The engine to compile with instead of a plain one. */
	default Engine engine(Engine plain) {
		return plain;
	}

	/** The print of a model. */
	default ModelPrint print(String role, String model, Supplier<ModelPrint> taken, Cancellation cancellation) {
		return taken.get();
	}

	/** A generator, for good. */
	default Generator generator(String model, Map<String, String> settings, Supplier<Generator> opened, Cancellation cancellation) {
		return opened.get();
	}

	/** A pool of pictures, for good. */
	default ImagePool pool(List<Object> key, Supplier<ImagePool> drawn, Cancellation cancellation) {
		return drawn.get();
	}

	/** A perceptor, until {@link #release}. */
	default Perceptor perceptor(String model, Engine engine, Supplier<Perceptor> opened, Cancellation cancellation) {
		return opened.get();
	}

	/** Gives a perceptor back. */
	default void release(Perceptor perceptor) {
		perceptor.close();
	}
}
