// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.media.ContactSheet;
import org.machineimagination.media.MediaException;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.media.PngReader;
import org.machineimagination.media.PngWriter;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.runs.ResultFiles;
import org.machineimagination.runs.RunFolder;

/**
 * The contact sheets of a batch: the results' pictures in the order of the file, so many to a sheet, renewed now and then as the batch goes.
 * Only the sheet at work is in memory. A sheet that cannot be drawn or written is a pity, not a failure of the batch.
 */
final class BatchSheets {

	static final String FILE_NAME = "contact-sheet";

	private static final System.Logger LOG = System.getLogger(BatchSheets.class.getName());
	private static final int COLUMNS = 8;
	private static final int PLACES = 64;
	private static final int SIDE = 144;
	private static final int CAPTION = 32;
	private static final long PAUSE_NANOS = Duration.ofSeconds(20).toNanos();

	private final Path folder;
	private final List<JobState> states;
	private final CaptionPainter captions;
	private @Nullable ContactSheet sheet; // null until one is begun
	private int page = -1;
	private boolean changed;
	private long lastWritten = System.nanoTime();

	/** @param states of all jobs, in their order; read again whenever a sheet is begun */
	BatchSheets(Path folder, List<JobState> states, CaptionPainter captions) {
		this.folder = folder;
		this.states = states;
		this.captions = captions;
	}

	/** Takes in how a job ended. */
	void ended(int index) {
		if (index / PLACES != page) {
			finish();
			begin(index / PLACES);
		} else {
			put(index);
		}
		changed = true;
		if (System.nanoTime() - lastWritten > PAUSE_NANOS) {
			write();
		}
	}

	/** Writes what has not been written yet. */
	void finish() {
		if (changed) {
			write();
		}
	}

	/** Draws all sheets anew. */
	void writeAll() {
		for (int each = 0; each * PLACES < states.size(); each++) {
			begin(each);
			write();
		}
	}

	/** The files of the sheets. */
	List<Path> files() {
		var files = new ArrayList<Path>();
		for (int each = 0; each * PLACES < states.size(); each++) {
			files.add(file(each));
		}
		return files;
	}

	private void begin(int which) {
		page = which;
		int places = Math.min(PLACES, states.size() - which * PLACES);
		sheet = new ContactSheet(places, COLUMNS, SIDE, captions == CaptionPainter.NONE ? 0 : CAPTION, captions);
		for (int i = 0; i < places; i++) {
			put(which * PLACES + i);
		}
	}

	private void put(int index) {
		JobState state = states.get(index);
		int place = index - page * PLACES;
		try {
			if (state.kind() == JobState.Kind.DONE) {
				sheet.put(place, PngReader.read(PictureFiles.bytes(folder.resolve(RunFolder.RUNS).resolve(state.job().folder())
						.resolve(ResultFiles.PICTURE))));
			}
			sheet.caption(place, caption(state));
		} catch (MediaException e) {
			LOG.log(Level.WARNING, "A picture is missing on a contact sheet", e);
		}
	}

	private static String caption(JobState state) {
		String failed = state.kind() == JobState.Kind.FAILED ? "failed: " : "";
		return failed + (state.job().prompt().isEmpty() ? "line " + state.job().line() : state.job().prompt());
	}

	private void write() {
		try {
			AtomicFiles.write(file(page), PngWriter.write(sheet.image()));
			changed = false;
		} catch (FileException e) {
			LOG.log(Level.WARNING, "A contact sheet could not be written", e);
		}
		lastWritten = System.nanoTime();
	}

	private Path file(int which) {
		return folder.resolve(FILE_NAME + (which == 0 ? "" : "-" + (which + 1)) + ".png");
	}
}
