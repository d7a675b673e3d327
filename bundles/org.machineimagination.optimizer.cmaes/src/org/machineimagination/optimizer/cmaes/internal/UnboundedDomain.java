// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

/** No bounds: candidates and points are the same. */
final class UnboundedDomain implements Domain {

	@Override
	public void express(double[] candidate, double[] point) {
		if (candidate != point) {
			System.arraycopy(candidate, 0, point, 0, point.length);
		}
	}

	@Override
	public void invert(double[] point, double[] mean, double[] candidate) {
		System.arraycopy(point, 0, candidate, 0, candidate.length);
	}
}
