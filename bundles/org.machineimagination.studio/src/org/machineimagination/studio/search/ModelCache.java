// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.ProgramCache;
import org.machineimagination.imagination.judge.ImagePool;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.request.ModelPrint;

/**
 * Opens each model once, takes its print once, compiles each program once, and keeps them for the runs to come. After {@link #close}
 * what is still in use stays open until it is given back; a search that was cancelled while it was being prepared may hold on to it a
 * little longer than the batch.
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
	private final Map<PrintKey, ModelPrint> prints = new HashMap<>();
	private final Map<GeneratorKey, Generator> generators = new HashMap<>();
	private final Map<PerceptorKey, Perceptor> perceptors = new HashMap<>();
	private final LinkedHashMap<List<Object>, ImagePool> pools = new LinkedHashMap<>();
	private final Map<Perceptor, Integer> users = new IdentityHashMap<>();
	private boolean closed;

	@Override
	public synchronized Engine engine(Engine plain) {
		requireOpen();
		return plain.on(caches.computeIfAbsent(plain.backend(), backend -> new ProgramCache(backend, PROGRAMS)));
	}

	@Override
	public synchronized ModelPrint print(String role, String model, Supplier<ModelPrint> taken) {
		return prints.computeIfAbsent(new PrintKey(role, model), key -> taken.get());
	}

	@Override
	public synchronized Generator generator(String model, Map<String, String> settings, Supplier<Generator> opened) {
		return generators.computeIfAbsent(new GeneratorKey(model, Map.copyOf(settings)), key -> opened.get());
	}

	@Override
	public synchronized ImagePool pool(List<Object> key, Supplier<ImagePool> drawn) {
		ImagePool pool = pools.remove(key);
		if (pool == null) {
			pool = drawn.get();
		}
		pools.put(key, pool);
		if (pools.size() > POOLS) {
			pools.pollFirstEntry();
		}
		return pool;
	}

	@Override
	public synchronized Perceptor perceptor(String model, Engine engine, Supplier<Perceptor> opened) {
		requireOpen();
		Perceptor perceptor = perceptors.computeIfAbsent(new PerceptorKey(model, engine), key -> opened.get());
		users.merge(perceptor, 1, Integer::sum);
		return perceptor;
	}

	@Override
	public synchronized void release(Perceptor perceptor) {
		boolean last = users.merge(perceptor, -1, Integer::sum) == 0;
		if (last && closed) {
			perceptor.close();
		}
	}

	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		List.copyOf(perceptors.values()).stream().filter(perceptor -> users.get(perceptor) == 0).forEach(Perceptor::close);
		caches.values().forEach(ProgramCache::close);
	}

	private void requireOpen() {
		if (closed) {
			throw new IllegalStateException("The batch that this search was being prepared for has ended");
		}
	}
}
