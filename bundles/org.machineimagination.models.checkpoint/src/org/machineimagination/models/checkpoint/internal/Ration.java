// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

/**
 * How much may still be made and copied while a pickle is read: half as many objects, entries and axes as the pickle has bytes. An honest table
 * of tensors needs less than half of that; one that names a long list again and again soon needs more.
 */
final class Ration {

	private static final int START = 1000;

	private long left;

	/** @param bytes of the pickle */
	Ration(int bytes) {
		this.left = START + bytes / 2L;
	}

	/** @throws RefusedException if there is not so much left */
	void take(int count) throws RefusedException {
		left -= count;
		if (left < 0) {
			throw new RefusedException("its tables are nested or repeated beyond reason");
		}
	}
}
