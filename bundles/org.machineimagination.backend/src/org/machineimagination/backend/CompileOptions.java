// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

/**
 * How a graph is compiled.
 *
 * @param device  identifier of a {@link Device}, or the empty string for the default one
 * @param threads processor threads to use, 0 for as many as are allotted
 */
public record CompileOptions(String device, int threads) {

	/** The default device with every allotted thread. */
	public static final CompileOptions DEFAULT = new CompileOptions("", 0);
}
