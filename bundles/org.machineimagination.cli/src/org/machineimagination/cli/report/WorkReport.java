// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.report;

import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.request.Durations;
import org.machineimagination.request.Progress;
import org.machineimagination.request.WorkListener;

/** Tells how work on pictures goes: in lines, on a line that is drawn over, as JSON, or not at all. */
public final class WorkReport implements WorkListener {

	private static final double STEP = 0.1;
	private static final long PAUSE_NANOS = 100_000_000L;

	private final Terminal terminal;
	private final boolean json;
	private final boolean quiet;
	private double next;
	private long lastDrawn = System.nanoTime() - PAUSE_NANOS;
	private boolean drawn;

	public WorkReport(Terminal terminal, boolean json, boolean quiet) {
		this.terminal = terminal;
		this.json = json;
		this.quiet = quiet;
	}

	@Override
	public void preparing(String what) {
		if (json) {
			JsonReport.print(terminal.out(), JsonReport.event("preparing", "what", what));
		} else {
			tell(what + " ...", what + " ...");
		}
	}

	@Override
	public void note(String note) {
		if (json) {
			JsonReport.print(terminal.out(), JsonReport.event("note", "note", note));
		} else {
			say(note);
		}
	}

	@Override
	public void progress(Progress progress) {
		long now = System.nanoTime();
		boolean last = progress.done() >= progress.total();
		boolean step = progress.share() >= next || last;
		if (step) {
			next = progress.share() + STEP;
		}
		String line = "%,d of %,d pictures, %s left".formatted(progress.done(), progress.total(), Durations.words(progress.left()));
		if (json && step) {
			JsonReport.print(terminal.out(), JsonReport.event("progress", "done", progress.done(), "total", progress.total(), "secondsLeft",
					progress.left().toMillis() / 1000.0));
		} else if (!json && (terminal.interactive() ? now - lastDrawn >= PAUSE_NANOS || last : step)) {
			lastDrawn = now;
			tell(line, LiveReport.withBar(line, progress.share(), terminal.columns()));
		}
	}

	/** Says a line to whoever watches, for good. */
	public void say(String line) {
		end();
		if (!quiet && !json) {
			terminal.err().println(line);
		}
	}

	/** Takes away the line that is drawn over. */
	public void end() {
		if (drawn) {
			terminal.err().print("\r\u001B[K");
			terminal.err().flush();
			drawn = false;
		}
	}

	private void tell(String line, String live) {
		if (quiet) {
			return;
		}
		if (terminal.interactive()) {
			terminal.err().print("\r\u001B[K" + live);
			terminal.err().flush();
			drawn = true;
		} else {
			terminal.err().println(line);
		}
	}
}
