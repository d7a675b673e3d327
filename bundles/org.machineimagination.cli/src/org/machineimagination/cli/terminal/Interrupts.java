// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.plugin.Cancellation;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Turns an interrupt from the keyboard, or a request of the system to end, into a cancellation, so that a run is written to its end
 * before the process goes. A second one ends the process at once; the run can be resumed even then.
 */
public final class Interrupts implements AutoCloseable {

	private static final String[] SIGNALS = {"INT", "TERM"};

	private final @Nullable SignalHandler[] before = new SignalHandler[SIGNALS.length];

	private Interrupts() {
	}

	public static Interrupts to(Cancellation cancellation) {
		var interrupts = new Interrupts();
		for (int i = 0; i < SIGNALS.length; i++) {
			interrupts.before[i] = handle(SIGNALS[i], signal -> {
				if (cancellation.cancelled()) {
					Runtime.getRuntime().halt(ExitStatus.INTERRUPTED);
				}
				cancellation.cancel();
			});
		}
		return interrupts;
	}

	@Override
	public void close() {
		for (int i = 0; i < SIGNALS.length; i++) {
			SignalHandler former = before[i];
			if (former != null) {
				handle(SIGNALS[i], former);
			}
		}
	}

	/** Returns the handler before, none where the signal cannot be handled, as when the virtual machine keeps it to itself. */
	private static @Nullable SignalHandler handle(String signal, SignalHandler handler) {
		try {
			return Signal.handle(new Signal(signal), handler);
		} catch (IllegalArgumentException e) {
			System.getLogger(Interrupts.class.getName()).log(System.Logger.Level.DEBUG, "Cannot handle the signal " + signal, e);
			return null;
		}
	}
}
