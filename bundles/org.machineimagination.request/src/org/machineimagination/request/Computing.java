// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

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
}
