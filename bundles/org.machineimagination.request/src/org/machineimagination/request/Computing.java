// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import org.machineimagination.plugin.SettingException;

/**
 * What networks are run with.
 *
 * @param backend identifier of the backend, or empty for the default one
 * @param device  identifier of its device, or empty for its default one
 * @param threads processor threads, 0 for as many as are allotted
 */
public record Computing(String backend, String device, int threads) {

	/** Everything left to the studio. */
	public static final Computing DEFAULT = new Computing("", "", 0);

	private static final int MAXIMUM_THREADS = 4096;

	/** @throws SettingException with one plain sentence if there cannot be so many threads */
	public Computing {
		if (threads < 0 || threads > MAXIMUM_THREADS) {
			throw new SettingException("threads", "The setting threads is a whole number from 0 to %d, not '%d'.".formatted(MAXIMUM_THREADS, threads));
		}
	}
}
