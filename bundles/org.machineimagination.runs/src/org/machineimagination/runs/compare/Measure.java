// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs.compare;

import org.machineimagination.runs.RunCurve;
import org.machineimagination.runs.RunFigures;

/** By whose word runs are compared. */
public enum Measure {

	/** The judge, who took no part in the search. */
	JUDGE,

	/** The guide, which the search followed: the better a method flatters it, the better it looks. */
	GUIDE;

	/** What is said of a run's result; not a number if nobody said anything. */
	double result(RunFigures figures) {
		return this == JUDGE ? figures.judge() : figures.similarity();
	}

	/** {@code [generations]} what is said of the best picture so far. */
	double[] curve(RunCurve curve) {
		return this == JUDGE ? curve.judge() : curve.similarity();
	}
}
