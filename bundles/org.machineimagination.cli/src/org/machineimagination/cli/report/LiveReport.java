// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.report;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.Comparison;
import org.machineimagination.request.Durations;
import org.machineimagination.request.Progress;
import org.machineimagination.studio.search.RunOutcome;

/** Reports on a terminal: one line with a bar that is drawn over as the run goes. */
public final class LiveReport extends PlainReport {

	private static final int LEAST_BAR = 5;
	private static final int WIDEST_BAR = 30;
	/** Left free at the end of a line, so that an interrupt typed there does not break it. */
	private static final int MARGIN = 3;
	private static final long PAUSE_NANOS = 100_000_000L;

	private long lastDrawn = System.nanoTime() - PAUSE_NANOS;
	private boolean drawn;

	public LiveReport(Terminal terminal) {
		super(terminal, false);
	}

	@Override
	public void preparing(String what) {
		draw(what + " ...");
	}

	@Override
	public void generation(Generation generation, Progress progress) {
		long now = System.nanoTime();
		if (!drawn || now - lastDrawn >= PAUSE_NANOS || progress.done() >= progress.total()) {
			lastDrawn = now;
			draw(fitted(generation, progress, terminal.columns()));
		}
	}

	@Override
	public void ended(Path folder, RunStatus status, String message) {
		clear();
	}

	@Override
	public void result(RunOutcome outcome, @Nullable Comparison comparison) {
		clear();
		super.result(outcome, comparison);
	}

	@Override
	public String resumeHint() {
		clear();
		return super.resumeHint();
	}

	/** The line with as much of it as fits, and a bar before it if there is room. */
	public static String fitted(Generation generation, Progress progress, int columns) {
		String pictures = "%d of %d pictures".formatted(progress.done(), progress.total());
		String left = Durations.words(progress.left()) + " left";
		String loss = ", loss %.2f, ".formatted(generation.bestLoss());
		String fitting = Stream.of(line(generation, progress), pictures + loss + left, pictures + ", " + left)
				.filter(line -> line.length() <= columns - MARGIN).findFirst().orElse(left);
		return withBar(fitting, progress.share(), columns);
	}

	/** A bar before a line, as wide as fits; no bar where none does. */
	static String withBar(String line, double share, int columns) {
		int room = Math.min(WIDEST_BAR, columns - MARGIN - line.length() - "[] ".length());
		if (room < LEAST_BAR) {
			return line;
		}
		int full = (int) Math.round(share * room);
		return "[" + "=".repeat(full) + " ".repeat(room - full) + "] " + line;
	}

	@Override
	protected void say(String line) {
		clear();
		super.say(line);
	}

	private void draw(String line) {
		String cut = line.substring(0, Math.min(line.length(), terminal.columns() - MARGIN));
		terminal.err().print("\r" + cut + "\u001B[K");
		terminal.err().flush();
		drawn = true;
	}

	private void clear() {
		if (drawn) {
			terminal.err().print("\r\u001B[K");
			terminal.err().flush();
			drawn = false;
		}
	}
}
