// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.machineimagination.corpus.table.TableReader;
import org.machineimagination.corpus.tei.TeiReader;
import org.machineimagination.corpus.text.TextReader;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.studio.corpus.CorpusService;
import org.machineimagination.studio.corpus.ImportReport;
import org.machineimagination.studio.corpus.ReadingRequest;

/** One import of many lines in a process of its own, whose memory is that of the import. */
final class CorpusImport {

	/** What texts can be written as. */
	static final List<String> FORMATS = List.of("text", "tei", "table");

	private static final int STANZA = 4;

	private CorpusImport() {
	}

	/** @param arguments the format, how many lines, an empty folder, and {@code again} for an edition of which every hundredth line is another */
	public static void main(String[] arguments) throws IOException {
		String format = arguments[0];
		int lines = Integer.parseInt(arguments[1]);
		Path folder = Path.of(arguments[2]);
		boolean again = arguments.length > 3;
		Path file = folder.resolve("long." + (format.equals("tei") ? "xml" : format.equals("table") ? "csv" : "txt"));
		write(file, format, lines, again);
		var corpora = new CorpusService(PlugIns.of(List.of(new TextReader(), new TeiReader(), new TableReader())));
		long begun = System.nanoTime();
		ImportReport report = corpora.importTexts(List.of(file), ReadingRequest.DEFAULT, folder.resolve("project"), true, new Cancellation());
		double seconds = (System.nanoTime() - begun) / 1e9;
		if (report.segments() != lines) {
			throw new IllegalStateException("Of %d lines there came %d".formatted(lines, report.segments()));
		}
		System.out.println(seconds + " " + Resident.peak());
	}

	private static void write(Path file, String format, int lines, boolean again) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(switch (format) {
				case "tei" -> "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text xml:lang='en'><body>\n";
				case "table" -> "id,title,lang,text\n";
				default -> "";
			});
			for (int i = 0; i < lines; i++) {
				String words = "That sings the tune number %d without the words%s".formatted(i, again && i % 100 == 0 ? " and the air" : "");
				boolean first = i % STANZA == 0;
				boolean last = i % STANZA == STANZA - 1 || i == lines - 1;
				out.write(switch (format) {
					case "tei" -> (first ? "<lg>\n" : "") + "<l xml:id='l" + i + "'>" + words + "</l>\n" + (last ? "</lg>\n" : "");
					case "table" -> "l" + i + ",Songs,en," + words + "\n";
					default -> words + "\n" + (last ? "\n" : "");
				});
			}
			out.write(format.equals("tei") ? "</body></text></TEI>\n" : "");
		}
	}
}
