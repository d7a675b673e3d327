// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

/** Work that was given up because somebody asked for it; not an error. */
public final class CancelledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public CancelledException() {
		super("Cancelled");
	}
}
