// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

/** Takes what a reader reads, as it reads it. Calls come from one thread; each document is followed by its segments. */
public interface CorpusSink {

	/**
	 * A text begins.
	 *
	 * @return the text with what is known of it from elsewhere, or as it is
	 */
	Document document(Document document);

	/** A segment of the text that began last. */
	void segment(Segment segment);

	/** Something was noticed. */
	void remark(Remark remark);

	/** Whether the reader may stop: a preview has seen enough. */
	default boolean full() {
		return false;
	}
}
