// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.PlugInKind;

/**
 * Reads texts of one format. Files are only read, nothing outside them is opened, and what is hostile in them is refused in
 * a sentence before it takes much time or memory. The same file and the same policy give the same segments.
 *
 * @param <S> the reading policy, a settings record whose components are annotated with {@link org.machineimagination.plugin.Setting}:
 *            which units, which of several readings, what is left out. It is shown to the scholar and stored with what was read
 */
@PlugInKind(value = "corpus reader", plural = "corpus readers")
public interface CorpusReader<S extends Record> extends PlugIn {

	/** How well a reader knows a file. */
	enum Fit {
		/** It cannot read it. */
		NONE,
		/** It could, if nobody knows it better. */
		POSSIBLE,
		/** It is a file of its format. */
		SURE
	}

	/** The reading policy. */
	Class<S> settingsType();

	/**
	 * Looks at the beginning of a file.
	 *
	 * @param head the first bytes, see {@link SourceFile#head()}
	 */
	Fit recognise(SourceFile file, byte[] head);

	/**
	 * Reads a file: for each text its document, then its segments in order; remarks whenever there is something to remark on. It
	 * stops as soon as the sink wants no more.
	 *
	 * @param cancellation looked at at least every tenth of a second
	 * @throws CorpusException                                  when the file cannot be read; what went to the sink until then is of no use
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	void read(SourceFile file, S policy, CorpusSink sink, Cancellation cancellation) throws CorpusException;
}
