// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.machineimagination.backend.Engine;
import org.machineimagination.catalog.Models;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.studio.walk.OpenGenerator;

/** An opened generator with its programs: one with every thread, and one with half of them for when others want to work too. Of one thread. */
final class SessionGenerator implements AutoCloseable {

	/**
	 * What a generator is opened by.
	 *
	 * @param id       identifier or folder, or empty for the default one
	 * @param settings texts by identifier of the setting; what is missing takes its default
	 */
	record Named(Models models, String id, Map<String, String> settings) {

		private Generator read(Cancellation cancellation) {
			return AbandonableTask.call(() -> OpenGenerator.read(models, id, settings), generator -> {}, cancellation);
		}

		private Named truncated(double truncation) {
			return new Named(models, id, OpenGenerator.truncated(models, id, settings, truncation));
		}
	}

	private final Named named;
	private final Engine engine;
	private final Map<Integer, PictureMaker> makers = new HashMap<>();
	private Generator generator;

	private SessionGenerator(Named named, Engine engine, Generator generator) {
		this.named = named;
		this.engine = engine;
		this.generator = generator;
	}

	/**
	 * Reads a generator.
	 *
	 * @throws RuntimeException                                 with one plain sentence if it is not there or cannot be used
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	static SessionGenerator open(Named named, Engine engine, Cancellation cancellation) {
		return new SessionGenerator(named, engine, named.read(cancellation));
	}

	LatentSpace space() {
		return generator.latentSpace();
	}

	/**
	 * Makes pictures.
	 *
	 * @param latents    {@code [n][dimension]}
	 * @param truncation that of the generator, where it has one; empty for its own
	 * @param shared     whether others work on the processors
	 */
	List<Picture> make(double[][] latents, OptionalDouble truncation, boolean shared, Cancellation cancellation) {
		Generator variant = truncation.isEmpty() ? generator : truncated(truncation.getAsDouble(), cancellation);
		int threads = shared ? Math.max(1, engine.options().threads() / 2) : engine.options().threads();
		return makers.computeIfAbsent(threads, count -> new PictureMaker(generator, engine.withThreads(count))).make(latents, variant.parameters(),
				cancellation);
	}

	/** Where the graph does not take the truncation from outside, another generator takes the place of this one. */
	private Generator truncated(double truncation, Cancellation cancellation) {
		if (generator.truncation() == truncation) {
			return generator;
		}
		Optional<Generator> variant = generator.truncated(truncation);
		if (variant.isEmpty()) {
			Named other = named.truncated(truncation);
			if (other.settings().equals(named.settings())) {
				return generator;
			}
			Generator read = other.read(cancellation);
			close();
			generator = read;
		}
		return variant.orElse(generator);
	}

	@Override
	public void close() {
		makers.values().forEach(PictureMaker::close);
		makers.clear();
	}
}
