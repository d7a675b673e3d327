// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.ModelLibrary;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.PerceptorFamily;
import org.machineimagination.models.clip.ClipFamily;
import org.machineimagination.models.starter.MiniLm;
import org.machineimagination.models.starter.StarterLibrary;

/** The starter guide twice, as it would be were it large: one takes its time to be opened, the other has a file that takes its time to be read. */
final class SlowGuides implements ModelLibrary {

	/** The guide that is slow to open. */
	static final String OPENING = "slow-to-open";

	/** The guide that is slow to read, as for its digest. */
	static final String READING = "slow-to-read";

	private static final String BALLAST = "ballast.bin";
	private static final int BLOCK = 1 << 14;
	private static final int BLOCK_MILLISECONDS = 20;

	private final Activity activity;
	private final long milliseconds;

	/**
	 * @param activity     gets signs while something is slow
	 * @param milliseconds that it takes
	 */
	SlowGuides(Activity activity, long milliseconds) {
		this.activity = activity;
		this.milliseconds = milliseconds;
	}

	@Override
	public String id() {
		return "slow-guides";
	}

	@Override
	public String name() {
		return "Slow guides";
	}

	@Override
	public String description() {
		return "The starter guide as if it were large, for measurements.";
	}

	@Override
	public List<ModelFolder> folders() {
		return List.of(new Folder(OPENING, ""), new Folder(READING, ", \"ballast\": {\"path\": \"" + BALLAST + "\"}"));
	}

	/** What opens them. */
	PerceptorFamily family() {
		return new Family();
	}

	/** The folder of the starter guide with another description, and where it is to be slow to read with one more file. */
	private final class Folder implements ModelFolder {

		private final ModelFolder guide = new StarterLibrary().folders().get(1);
		private final String id;
		private final String file;

		Folder(String id, String file) {
			this.id = id;
			this.file = file;
		}

		@Override
		public String location() {
			return guide.location() + ", slowed down";
		}

		@Override
		public InputStream open(String relativePath) throws IOException {
			if (relativePath.equals(BALLAST)) {
				return new SlowStream();
			}
			if (!relativePath.equals(ModelDescription.FILE_NAME)) {
				return guide.open(relativePath);
			}
			try (InputStream in = guide.open(relativePath)) {
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\"starter-guide\"", "\"" + id + "\"")
						.replace("\"clip\"", "\"slow\"").replaceFirst("(\"text\": \\{\\s*\"path\"[^}]*})", "$1" + file);
				return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	/** Zeros that come slowly, a block at a time. */
	private final class SlowStream extends InputStream {

		private long blocks = milliseconds / BLOCK_MILLISECONDS;

		@Override
		public int read() {
			throw new UnsupportedOperationException("It is read in blocks");
		}

		@Override
		public int read(byte[] bytes, int offset, int length) {
			if (blocks-- <= 0) {
				return -1;
			}
			activity.take(BLOCK_MILLISECONDS);
			return Math.min(length, BLOCK);
		}
	}

	private final class Family implements PerceptorFamily {

		private final PerceptorFamily clip = new ClipFamily(List.of(new MiniLm()), null);

		@Override
		public String id() {
			return "slow";
		}

		@Override
		public String name() {
			return "Slow perceptors";
		}

		@Override
		public String description() {
			return "Opens perceptors after a while.";
		}

		@Override
		public Perceptor open(ModelDescription description, Engine engine) {
			if (description.id().equals(OPENING)) {
				activity.take(milliseconds);
			}
			return clip.open(description, engine);
		}
	}
}
