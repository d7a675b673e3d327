// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.publish.planted.sound;

/** Breaks no rule. */
public final class Sound {
	public String name(String given) {
		return given.strip();
	}
}
