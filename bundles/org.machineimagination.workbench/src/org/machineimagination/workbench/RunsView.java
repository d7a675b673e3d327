// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.machineimagination.studio.RunSummary;

/** Lists the runs, thumbnails first; its selection is what the Run view shows. */
public final class RunsView extends ViewPart {

	static final String ID = "org.machineimagination.workbench.runs";

	private static final int THUMBNAIL = 48;
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Map<Path, Image> thumbnails = new HashMap<>();
	private final Searches.Listener listener = this::searchChanged;
	private Composite body;
	private StackLayout stack;
	private Composite list;
	private PictureCanvas empty;
	private Text filter;
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		body.setLayout(stack);
		list = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(list);
		createFilter();
		createTable();
		empty = new PictureCanvas(body, "Runs");
		empty.hint("No runs yet. Write a line in the Prompt view and press Imagine; the run will stand here.");
		stack.topControl = empty;
		getSite().setSelectionProvider(viewer);
		Searches.instance().addListener(listener);
		reload();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		Searches.instance().removeListener(listener);
		thumbnails.values().forEach(Image::dispose);
		super.dispose();
	}

	/** The runs listed now. */
	List<?> runs() {
		return viewer.getInput() instanceof List<?> runs ? runs : List.of();
	}

	private void createFilter() {
		var label = new Label(list, SWT.NONE);
		label.setText("&Filter:");
		filter = new Text(list, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("words of a title or prompt");
		filter.addModifyListener(event -> viewer.refresh());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
	}

	private void createTable() {
		var table = new Composite(list, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
		table.setLayout(new FillLayout());
		viewer = new TableViewer(table, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		pictureColumn();
		column("Title", 260, RunSummary::title, Comparator.comparing(RunSummary::title, String.CASE_INSENSITIVE_ORDER));
		column("Seed", 60, run -> run.broken() ? "" : Long.toString(run.seed()), Comparator.comparingLong(RunSummary::seed));
		column("Similarity", 80, run -> run.bestSimilarity().isPresent() ? "%.3f".formatted(run.bestSimilarity().getAsDouble()) : "",
				Comparator.comparingDouble(run -> run.bestSimilarity().orElse(-1)));
		column("Status", 90, RunsView::status, Comparator.comparing(RunsView::status));
		column("Pictures", 90, run -> run.broken() ? "" : run.evaluations() + " of " + run.budget(), Comparator.comparingLong(RunSummary::evaluations));
		column("Created", 130, run -> WHEN.format(run.created().atZone(ZoneId.systemDefault())), Comparator.comparing(RunSummary::created));
		viewer.addFilter(new WordsFilter());
	}

	private static String status(RunSummary run) {
		return run.broken() ? "cannot be read" : run.status().getName().toLowerCase(Locale.ROOT);
	}

	private void pictureColumn() {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText("Picture");
		column.getColumn().setWidth(THUMBNAIL + 16);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return "";
			}

			@Override
			public Image getImage(Object element) {
				return thumbnail((RunSummary) element);
			}
		});
	}

	private void column(String title, int width, Function<RunSummary, String> text, Comparator<RunSummary> order) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((RunSummary) element)));
		column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), order));
	}

	private void sort(TableColumn column, Comparator<RunSummary> order) {
		var table = viewer.getTable();
		boolean up = table.getSortColumn() != column || table.getSortDirection() == SWT.DOWN;
		table.setSortColumn(column);
		table.setSortDirection(up ? SWT.UP : SWT.DOWN);
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer ofViewer, Object a, Object b) {
				int compared = order.compare((RunSummary) a, (RunSummary) b);
				return up ? compared : -compared;
			}
		});
	}

	private Image thumbnail(RunSummary run) {
		Optional<Path> file = run.thumbnail();
		if (file.isEmpty()) {
			return null;
		}
		Image image = thumbnails.get(file.get());
		if (image == null) {
			image = Images.read(body.getDisplay(), file.get(), THUMBNAIL).orElse(null);
			if (image != null) {
				thumbnails.put(file.get(), image);
			}
		}
		return image;
	}

	/** Runs appear when they get their folder and change when they end; what lies between is the Preview's. */
	private void searchChanged(SearchJob search) {
		SearchSnapshot snapshot = search.snapshot();
		boolean listed = snapshot.folder().isEmpty() || runs().stream().anyMatch(run -> ((RunSummary) run).folder().equals(snapshot.folder().get()));
		if (!listed || snapshot.ended()) {
			reload();
		}
	}

	/** Reads the list in the background. */
	private void reload() {
		Job.createSystem("Reading the runs", monitor -> {
			try {
				List<RunSummary> runs = Services.studio().runs().list();
				body.getDisplay().asyncExec(() -> show(runs));
			} catch (RuntimeException e) {
				ILog.of(RunsView.class).error("The list of runs cannot be read.", e);
			}
		}).schedule();
	}

	private void show(List<RunSummary> runs) {
		if (body.isDisposed()) {
			return;
		}
		Optional<Path> selected = Optional.ofNullable((RunSummary) viewer.getStructuredSelection().getFirstElement()).map(RunSummary::folder);
		viewer.setInput(runs);
		stack.topControl = runs.isEmpty() ? empty : list;
		body.layout();
		runs.stream().filter(run -> run.folder().equals(selected.orElse(runs.getFirst().folder()))).findFirst()
				.ifPresent(run -> viewer.setSelection(new StructuredSelection(run), true));
	}

	/** Keeps the runs whose title or prompts have every word of the filter. */
	private final class WordsFilter extends ViewerFilter {

		@Override
		public boolean select(Viewer ofViewer, Object parent, Object element) {
			var run = (RunSummary) element;
			var text = new StringBuilder(run.title());
			run.prompts().forEach(prompt -> text.append(' ').append(prompt.text()));
			String where = text.toString().toLowerCase(Locale.ROOT);
			return List.of(filter.getText().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(where::contains);
		}
	}
}
