// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.plugin.TellableException;
import org.machineimagination.plugin.files.AtomicFiles;

/** A source of texts cannot be read as it is. The message is one sentence for people that names the file, and the line where it can be told. */
public final class CorpusException extends TellableException {

	private static final long serialVersionUID = 1L;

	private final @Nullable String encoding;

	/** A problem with what the source holds. */
	public CorpusException(String sentence) {
		super(sentence);
		encoding = null;
	}

	/** A problem whose cause has the details for the log. */
	public CorpusException(String sentence, Throwable cause) {
		super(sentence, cause);
		encoding = null;
	}

	private CorpusException(String sentence, String encoding) {
		super(sentence);
		this.encoding = encoding;
	}

	/** The exception for a source that the system cannot read. */
	public static CorpusException unread(SourceFile file, IOException cause) {
		return new CorpusException("The file " + file.name() + " cannot be read: " + AtomicFiles.reason(cause) + ".", cause);
	}

	/** The exception for a source in another encoding than it was read in, with the one that it seems to be in. */
	static CorpusException encoding(String sentence, String proposal) {
		return new CorpusException(sentence, proposal);
	}

	/** The encoding to try, where the encoding is what is wrong. */
	public Optional<String> proposedEncoding() {
		String proposal = encoding;
		return proposal == null ? Optional.empty() : Optional.of(proposal);
	}
}
