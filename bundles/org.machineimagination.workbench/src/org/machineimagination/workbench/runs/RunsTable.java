// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.ui.PictureCache;

/**
 * The runs as a table, thumbnails first. It shows what it is given, in the order given, and understands only the rows that are seen: with ten thousand
 * of them everything that goes through all is done by others, in the background.
 */
final class RunsTable {

	private static final int THUMBNAIL = 48;
	private static final int MARGIN = 16;
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Table table;
	private final PictureCache pictures;
	private final Consumer<Comparator<RunSummary>> sorted;
	private final List<RunColumn> columns = new ArrayList<>();
	private final RunSelection selection = new RunSelection(run -> row(run.folder()).ifPresent(row -> select(row, true)));
	private List<RunSummary> rows = List.of();

	/** @param sorted told of the order that somebody wants, in which the runs are to be shown next */
	RunsTable(Composite parent, Consumer<Comparator<RunSummary>> sorted) {
		this.pictures = PictureCache.of(parent.getDisplay());
		this.sorted = sorted;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		column("Picture", false, THUMBNAIL + MARGIN, run -> "");
		sorted(column("Title", false, 260, RunSummary::title), Comparator.comparing(RunSummary::title, String.CASE_INSENSITIVE_ORDER));
		sorted(column("Status", false, 90, RunsTable::status), Comparator.comparing(RunsTable::status));
		sorted(column("Seed", true, 60, run -> run.broken() ? "" : Long.toString(run.seed())), Comparator.comparingLong(RunSummary::seed));
		sorted(column("Similarity", true, 90, run -> run.bestSimilarity().isPresent() ? "%.3f".formatted(run.bestSimilarity().getAsDouble()) : ""),
				Comparator.comparingDouble(run -> run.bestSimilarity().orElse(-1)));
		sorted(column("Pictures", true, 100, RunsTable::pictures), Comparator.comparingLong(RunSummary::evaluations));
		sorted(column("Created", true, 140, run -> WHEN.format(run.created().atZone(ZoneId.systemDefault()))), Comparator.comparing(RunSummary::created));
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MeasureItem, event -> event.height = THUMBNAIL + 2);
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.Selection, event -> selection.walked(rows.get(table.indexOf((TableItem) event.item))));
	}

	/** The table itself. */
	Table control() {
		return table;
	}

	/** The run selected. */
	RunSelection selection() {
		return selection;
	}

	/** Row of a run, if it is listed. */
	Optional<Integer> row(Path folder) {
		return row(rows, folder);
	}

	/** Row of a run in a list of them. */
	static Optional<Integer> row(List<RunSummary> rows, Path folder) {
		return IntStream.range(0, rows.size()).filter(row -> rows.get(row).folder().equals(folder)).boxed().findFirst();
	}

	/** Shows runs. What is selected is to be said next. */
	void show(List<RunSummary> runs) {
		rows = runs;
		table.setItemCount(runs.size());
		table.clearAll();
	}

	/** Shows a row anew. */
	void update(int row) {
		table.clear(row);
	}

	/** Selects a row and tells of it. */
	void select(int row, boolean reveal) {
		mark(row);
		if (reveal) {
			table.showSelection();
		}
		selection.changed(rows.get(row));
	}

	/** Selects the row where the run now is that is selected already. */
	void mark(int row) {
		if (table.getSelectionIndex() != row) {
			table.deselectAll();
			table.select(row);
		}
	}

	/** Whether the picture of a row is at hand; it comes when the row is seen. */
	boolean hasPicture(int row) {
		return rows.get(row).thumbnail().map(file -> pictures.has(file, THUMBNAIL)).orElse(false);
	}

	/** Takes in that the file of a picture has changed. */
	void forget(Path picture) {
		pictures.forget(picture);
	}

	private static String pictures(RunSummary run) {
		if (run.broken()) {
			return "";
		}
		long done = Searches.instance().at(run.folder()).flatMap(Task::progress).map(Progress::done).orElse(run.evaluations());
		return done + " of " + run.budget();
	}

	private static String status(RunSummary run) {
		if (run.broken()) {
			return "cannot be read";
		}
		Optional<Task> task = Searches.instance().at(run.folder());
		return task.map(at -> at.state().atWork() ? "running" : "waiting").orElseGet(() -> run.status().getName().toLowerCase(Locale.ROOT));
	}

	private void fill(Event event) {
		if (event.index < rows.size()) {
			RunSummary run = rows.get(event.index);
			((TableItem) event.item).setText(columns.stream().map(column -> column.text(run)).toArray(String[]::new));
		}
	}

	private void paint(Event event) {
		int row = event.index == 0 ? table.indexOf((TableItem) event.item) : -1;
		if (row >= 0 && row < rows.size()) {
			rows.get(row).thumbnail().flatMap(file -> pictures.get(file, THUMBNAIL, this::redraw))
					.ifPresent(image -> event.gc.drawImage(image, event.x, event.y + 1));
		}
	}

	private void redraw() {
		if (!table.isDisposed()) {
			table.redraw();
		}
	}

	private TableColumn column(String title, boolean figures, int width, Function<RunSummary, String> text) {
		var column = new RunColumn(table, title, figures, width, text);
		columns.add(column);
		return column.column();
	}

	private void sorted(TableColumn column, Comparator<RunSummary> order) {
		column.addListener(SWT.Selection, event -> {
			boolean up = table.getSortColumn() != column || table.getSortDirection() == SWT.DOWN;
			table.setSortColumn(column);
			table.setSortDirection(up ? SWT.UP : SWT.DOWN);
			sorted.accept(up ? order : order.reversed());
		});
	}
}
