// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.table;

import java.util.List;
import java.util.Locale;
import org.machineimagination.corpus.CorpusReader;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.corpus.source.SourceScan;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Reads tables: comma-separated, tab-separated and the like, with the names of columns in the first row. */
@Component(service = PlugIn.class)
public final class TableReader implements CorpusReader<TablePolicy> {

	/** Identifier of the reader. */
	public static final String ID = "table";

	private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab");
	/** Places in a file are counted in ints. */
	private static final long LARGEST = Integer.MAX_VALUE;
	private static final int LONGEST_LINE = 4 << 20;

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "Table";
	}

	@Override
	public String description() {
		return "Reads a segment from each row of a table whose first row names its columns, text among them.";
	}

	@Override
	public List<String> references() {
		return List.of("Shafranovich, Y. (2005). Common Format and MIME Type for Comma-Separated Values (CSV) Files. RFC 4180.");
	}

	@Override
	public Class<TablePolicy> settingsType() {
		return TablePolicy.class;
	}

	@Override
	public Fit recognise(SourceFile file, byte[] head) {
		String name = file.fileName().toLowerCase(Locale.ROOT);
		return ENDINGS.stream().anyMatch(name::endsWith) ? Fit.SURE : Fit.NONE;
	}

	@Override
	public void read(SourceFile file, TablePolicy policy, CorpusSink sink, Cancellation cancellation) throws CorpusException {
		SourceScan scan = SourceScan.of(file, policy.encoding(), "", new SourceScan.Bounds(LARGEST, LONGEST_LINE), cancellation);
		new TableWork(scan, policy, sink, cancellation).run();
	}
}
