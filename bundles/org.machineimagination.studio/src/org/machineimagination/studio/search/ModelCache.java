// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.ProgramCache;
import org.machineimagination.imagination.judge.ImagePool;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.ModelPrint;

/**
 * Opens each model once, takes its print once, compiles each program once, and keeps them for the runs to come. What takes time happens outside
 * its lock, so that {@link #close} never waits: what is still in use then stays open until it is given back, and what is still being opened is
 * closed as soon as it is there.
 */
public final class ModelCache implements ModelProvider, AutoCloseable {

	/**
	 * Programs kept while nobody uses them. One search has about eight: two that tell its memory, three sizes of batch, the finalists',
	 * the picture's, the judge's.
	 */
	private static final int PROGRAMS = 24;

	/** Pools kept: one for each of a handful of seeds. */
	private static final int POOLS = 4;

	private record PrintKey(String role, String model) {
	}

	private record GeneratorKey(String model, Map<String, String> settings) {
	}

	private record PerceptorKey(String model, Engine engine) {
	}

	private final Map<Backend, ProgramCache> caches = new IdentityHashMap<>();
	private final SharedValues<PrintKey, ModelPrint> prints = new SharedValues<>(Integer.MAX_VALUE);
	private final SharedValues<GeneratorKey, Generator> generators = new SharedValues<>(Integer.MAX_VALUE);
	private final SharedValues<PerceptorKey, Perceptor> perceptors = new SharedValues<>(Integer.MAX_VALUE);
	private final SharedValues<List<Object>, ImagePool> pools = new SharedValues<>(POOLS);
	private final Map<Perceptor, Integer> users = new IdentityHashMap<>();
	private boolean closed;

	@Override
	public synchronized Engine engine(Engine plain) {
		requireOpen();
		return plain.on(caches.computeIfAbsent(plain.backend(), backend -> new ProgramCache(backend, PROGRAMS)));
	}

	@Override
	public ModelPrint print(String role, String model, Supplier<ModelPrint> taken, Cancellation cancellation) {
		return prints.get(new PrintKey(role, model), taken, cancellation);
	}

	@Override
	public Generator generator(String model, Map<String, String> settings, Supplier<Generator> opened, Cancellation cancellation) {
		return generators.get(new GeneratorKey(model, Map.copyOf(settings)), opened, cancellation);
	}

	@Override
	public ImagePool pool(List<Object> key, Supplier<ImagePool> drawn, Cancellation cancellation) {
		return pools.get(key, drawn, cancellation);
	}

	@Override
	public Perceptor perceptor(String model, Engine engine, Supplier<Perceptor> opened, Cancellation cancellation) {
		requireOpen();
		Perceptor perceptor = perceptors.get(new PerceptorKey(model, engine), () -> register(opened.get()), cancellation);
		synchronized (this) {
			requireOpen();
			users.merge(perceptor, 1, Integer::sum);
		}
		return perceptor;
	}

	/** Takes what was opened into the books, or closes it if nobody is left to use it. */
	private Perceptor register(Perceptor opened) {
		synchronized (this) {
			if (!closed) {
				users.put(opened, 0);
				return opened;
			}
		}
		opened.close();
		throw ended();
	}

	@Override
	public void release(Perceptor perceptor) {
		boolean last;
		synchronized (this) {
			last = users.merge(perceptor, -1, Integer::sum) == 0 && closed;
		}
		if (last) {
			perceptor.close();
		}
	}

	@Override
	public void close() {
		var unused = new ArrayList<Perceptor>();
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
			users.forEach((perceptor, count) -> {
				if (count == 0) {
					unused.add(perceptor);
				}
			});
		}
		unused.forEach(Perceptor::close);
		caches.values().forEach(ProgramCache::close);
	}

	private synchronized void requireOpen() {
		if (closed) {
			throw ended();
		}
	}

	private static IllegalStateException ended() {
		return new IllegalStateException("The batch that this search was being prepared for has ended");
	}
}
