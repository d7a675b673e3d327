// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/**
 * Pictures of files, decoded in the background, those asked for last first, and kept up to a number of bytes. One for each display, used in its
 * thread. Images stay the cache's own: they are to be asked for at each painting and not to be kept.
 */
public final class PictureCache {

	private static final String KEY = PictureCache.class.getName();
	private static final long BYTES = 64L << 20;
	private static final int WAITING = 256;
	private static final int THREADS = 2;
	private static final int BYTES_A_PIXEL = 4;

	/** A picture in a size. */
	private record Key(Path file, int side) {
	}

	private final Display display;
	private final long most;
	private final ExecutorService decoders = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("Pictures ", 0).factory());
	private final Map<Key, Optional<Image>> images = new LinkedHashMap<>(16, 0.75f, true);
	private final Map<Key, Runnable> asked = new HashMap<>();
	private final Deque<Key> waiting = new ArrayDeque<>();
	private long bytes;

	PictureCache(Display display, long most) {
		this.display = display;
		this.most = most;
		display.disposeExec(this::dispose);
	}

	/** The cache of a display. */
	public static PictureCache of(Display display) {
		if (display.getData(KEY) instanceof PictureCache cache) {
			return cache;
		}
		var cache = new PictureCache(display, BYTES);
		display.setData(KEY, cache);
		return cache;
	}

	/**
	 * A picture if it is there. Where it is not it is decoded, unless it is known that the file cannot be.
	 *
	 * @param side  longest side, in pixels
	 * @param ready called once when asking again gives another answer
	 */
	public Optional<Image> get(Path file, int side, Runnable ready) {
		var key = new Key(file, side);
		Optional<Image> known = images.get(key);
		if (known == null && asked.put(key, ready) == null) {
			ask(key);
		}
		return known == null ? Optional.empty() : known;
	}

	/** Whether a picture is there. */
	public boolean has(Path file, int side) {
		return images.getOrDefault(new Key(file, side), Optional.empty()).isPresent();
	}

	/**
	 * Decodes a picture that is not kept.
	 *
	 * @param then called in the window's thread; empty if the file cannot be shown
	 */
	public void read(Path file, int side, Consumer<Optional<ImageData>> then) {
		decoders.execute(() -> {
			Optional<ImageData> data = Images.read(file, side);
			UiJobs.later(display, () -> then.accept(data));
		});
	}

	/** Takes in that a file has changed. */
	public void forget(Path file) {
		for (Iterator<Map.Entry<Key, Optional<Image>>> each = images.entrySet().iterator(); each.hasNext();) {
			Map.Entry<Key, Optional<Image>> entry = each.next();
			if (entry.getKey().file().equals(file)) {
				each.remove();
				free(entry.getValue());
			}
		}
	}

	/** How many bytes the pictures kept take. */
	long bytes() {
		return bytes;
	}

	/** Whoever scrolls past does not wait for what is out of sight again: of too many the oldest are dropped, to be asked for again. */
	private void ask(Key key) {
		synchronized (waiting) {
			waiting.push(key);
			if (waiting.size() > WAITING) {
				asked.remove(waiting.removeLast());
			}
		}
		decoders.execute(this::decodeNewest);
	}

	private void decodeNewest() {
		Key key;
		synchronized (waiting) {
			key = waiting.poll();
		}
		if (key != null) {
			Optional<ImageData> data = Images.read(key.file(), key.side());
			UiJobs.later(display, () -> keep(key, data));
		}
	}

	private void keep(Key key, Optional<ImageData> data) {
		images.put(key, data.map(decoded -> new Image(display, decoded)));
		bytes += data.map(decoded -> (long) BYTES_A_PIXEL * decoded.width * decoded.height).orElse(0L);
		Iterator<Optional<Image>> oldest = images.values().iterator();
		while (bytes > most && images.size() > 1) {
			Optional<Image> image = oldest.next();
			oldest.remove();
			free(image);
		}
		Runnable ready = asked.remove(key);
		if (ready != null) {
			ready.run();
		}
	}

	private void free(Optional<Image> image) {
		image.ifPresent(kept -> {
			bytes -= (long) BYTES_A_PIXEL * kept.getBounds().width * kept.getBounds().height;
			kept.dispose();
		});
	}

	private void dispose() {
		decoders.shutdownNow();
		images.values().forEach(this::free);
		images.clear();
	}
}
