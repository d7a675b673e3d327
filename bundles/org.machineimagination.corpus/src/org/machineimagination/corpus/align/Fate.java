// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.align;

/** What became of a segment in another edition. */
public enum Fate {
	/** The same words in their order. */
	SAME,
	/** Its id has other words. */
	REVISED,
	/** Its words are out of their order. */
	MOVED,
	/** Its words are part of one other segment. */
	QUOTED,
	/** Words much like its own are there; somebody has to say whether they are it. */
	CLOSE,
	/** It is not there. */
	LOST
}
