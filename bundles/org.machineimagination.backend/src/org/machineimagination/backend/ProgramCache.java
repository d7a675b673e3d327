// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

/**
 * A backend that lends out programs and keeps those that come back, so that many searches in a row with the same graph compile it once.
 * Graphs are the same when their content is, whoever made them; two who need the same program at one time get one each. Of the programs
 * that nobody uses it keeps the few last used. Thread-safe; each program still belongs to one thread.
 */
public final class ProgramCache implements Backend, AutoCloseable {

	/** Comparing is cheap where graphs share their weights, as those made of one opened model do: protobuf keeps the hash of each part. */
	private record Key(ModelProto model, CompileOptions options) {
	}

	private final Backend backend;
	private final int capacity;
	private final LinkedHashMap<Key, Program> idle = new LinkedHashMap<>();
	private boolean closed;

	/**
	 * @param backend  compiles
	 * @param capacity programs kept while nobody uses them
	 */
	public ProgramCache(Backend backend, int capacity) {
		this.backend = backend;
		this.capacity = capacity;
	}

	@Override
	public String id() {
		return backend.id();
	}

	@Override
	public String name() {
		return backend.name();
	}

	@Override
	public String description() {
		return backend.description();
	}

	@Override
	public List<String> references() {
		return backend.references();
	}

	@Override
	public boolean matchesId(String storedId) {
		return backend.matchesId(storedId);
	}

	@Override
	public String version() {
		return backend.version();
	}

	@Override
	public List<Device> devices() {
		return backend.devices();
	}

	/** Lends a program that is kept, or a new one. Closing it brings it back; later runs of it are refused as usual. */
	@Override
	public Program compile(OnnxGraph graph, CompileOptions options) {
		var key = new Key(graph.model(), options);
		Program kept = take(key);
		return new Lent(key, kept == null ? backend.compile(graph, options) : kept);
	}

	/** Closes the programs that are kept. Those that are lent out are closed when they come back. */
	@Override
	public void close() {
		List<Program> all;
		synchronized (this) {
			closed = true;
			all = List.copyOf(idle.values());
			idle.clear();
		}
		all.forEach(Program::close);
	}

	private synchronized Program take(Key key) {
		return idle.remove(key);
	}

	private void giveBack(Key key, Program program) {
		Program surplus = keep(key, program);
		if (surplus != null) {
			surplus.close();
		}
	}

	/** Keeps a program; returns what has to go for it, the program itself after {@link #close}. */
	private synchronized Program keep(Key key, Program program) {
		if (closed) {
			return program;
		}
		Program same = idle.remove(key);
		idle.put(key, program);
		if (same != null || idle.size() <= capacity) {
			return same;
		}
		Map.Entry<Key, Program> eldest = idle.firstEntry();
		return idle.remove(eldest.getKey());
	}

	/** A program on loan. */
	private final class Lent implements Program {

		private final Key key;
		private @Nullable Program program; // null once closed
		private boolean failed;

		Lent(Key key, Program program) {
			this.key = key;
			this.program = program;
		}

		@Override
		public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
			Program open = program;
			if (open == null) {
				throw new IllegalStateException("The program is closed");
			}
			try {
				return open.run(inputs, outputs, cancellation);
			} catch (CancelledException e) {
				throw e;
			} catch (RuntimeException | Error e) {
				failed = true;
				throw e;
			}
		}

		/** A program whose device failed is not lent again. */
		@Override
		public void close() {
			Program back = program;
			if (back == null) {
				return;
			}
			program = null;
			if (failed) {
				back.close();
			} else {
				giveBack(key, back);
			}
		}
	}
}
