// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.machineimagination.backend.Engine;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.ModelLibrary;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.PerceptorFamily;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.plugin.Cancellation;

/** The tiny perceptor as if it were large: one that is opened only when a gate is, and one whose file never ends. */
public final class HeldModels implements ModelLibrary {

	/** The perceptor before the gate. */
	public static final String OPENING = "held-opening";

	/** The perceptor whose file never ends. */
	public static final String READING = "held-reading";

	private static final String ENDLESS = "endless.bin";

	private final Gate gate;
	private final CountDownLatch reading = new CountDownLatch(1);
	private final CountDownLatch read = new CountDownLatch(1);
	private final CountDownLatch closed = new CountDownLatch(1);
	private final AtomicInteger opened = new AtomicInteger();

	public HeldModels(Gate gate) {
		this.gate = gate;
	}

	/** What reads them. */
	public PerceptorFamily family() {
		return new Family();
	}

	/** Counted down when the endless file is being read. */
	public CountDownLatch reading() {
		return reading;
	}

	/** Counted down when nobody reads the endless file any more. */
	public CountDownLatch read() {
		return read;
	}

	/** Counted down when a perceptor from behind the gate was closed. */
	public CountDownLatch closed() {
		return closed;
	}

	/** How many perceptors were opened. */
	public int opened() {
		return opened.get();
	}

	@Override
	public String id() {
		return "held-models";
	}

	@Override
	public String name() {
		return "Held models";
	}

	@Override
	public String description() {
		return "Takes as long as wanted, for tests.";
	}

	@Override
	public List<ModelFolder> folders() {
		return List.of(new Folder(OPENING, ""), new Folder(READING, ", \"endless\": {\"path\": \"" + ENDLESS + "\"}"));
	}

	private final class Folder implements ModelFolder {

		private final String id;
		private final String more;

		Folder(String id, String more) {
			this.id = id;
			this.more = more;
		}

		@Override
		public String location() {
			return "held " + id;
		}

		@Override
		public InputStream open(String path) throws IOException {
			return switch (path) {
				case ModelDescription.FILE_NAME -> bytes("""
						{"id": "%s", "name": "Held", "kind": "perceptor", "family": "held-clip", "version": "1", "licence": "CC0-1.0",
						 "files": {"weights": {"path": "weights.txt"}%s}}
						""".formatted(id, more));
				case "weights.txt" -> bytes("2");
				case ENDLESS -> new Endless();
				default -> throw new IOException("There is no file " + path);
			};
		}

		private static InputStream bytes(String text) {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	private final class Endless extends InputStream {

		@Override
		public int read() {
			reading.countDown();
			return 0;
		}

		@Override
		public void close() {
			read.countDown();
		}
	}

	private final class Family implements PerceptorFamily {

		private final PerceptorFamily tiny = new TinyPlugIns.TinyClip();

		@Override
		public String id() {
			return "held-clip";
		}

		@Override
		public String name() {
			return "Held perceptors";
		}

		@Override
		public String description() {
			return "Opens perceptors when a gate is opened, for tests.";
		}

		@Override
		public Perceptor open(ModelDescription description, Engine engine) {
			opened.incrementAndGet();
			if (description.id().equals(OPENING)) {
				gate.pass();
			}
			return new Closing(tiny.open(description, engine));
		}
	}

	/** Tells when it is closed. */
	private final class Closing implements Perceptor {

		private final Perceptor perceptor;

		Closing(Perceptor perceptor) {
			this.perceptor = perceptor;
		}

		@Override
		public ModelDescription description() {
			return perceptor.description();
		}

		@Override
		public OnnxGraph imageGraph() {
			return perceptor.imageGraph();
		}

		@Override
		public int inputSize() {
			return perceptor.inputSize();
		}

		@Override
		public double logitScale() {
			return perceptor.logitScale();
		}

		@Override
		public float[][] embed(List<String> texts, Cancellation cancellation) {
			return perceptor.embed(texts, cancellation);
		}

		@Override
		public TokenCount tokens(String text) {
			return perceptor.tokens(text);
		}

		@Override
		public void close() {
			perceptor.close();
			closed.countDown();
		}
	}
}
