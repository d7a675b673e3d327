// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.workbench.tasks.SearchJob;
import org.machineimagination.workbench.tasks.SearchSnapshot;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;
import org.machineimagination.workbench.ui.Images;
import org.machineimagination.workbench.ui.PictureCanvas;

/** Lists the runs, thumbnails first; its selection is what the Run view shows. */
public final class RunsView extends ViewPart {

	/** Identifier of the view. */
	public static final String ID = "org.machineimagination.workbench.runs";

	private static final int THUMBNAIL = 48;
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Map<Path, Image> thumbnails = new HashMap<>();
	private final Searches.Listener listener = this::searchChanged;
	private final AtomicBoolean updating = new AtomicBoolean();
	private final Job reader = Job.createSystem("Reading the runs", monitor -> {
		read();
	});
	private volatile List<RunSummary> runs = List.of();
	private Display display;
	private Composite body;
	private StackLayout stack;
	private Composite list;
	private PictureCanvas empty;
	private Text filter;
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
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
		reader.schedule();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
		// Runs may have come from the command line in the meantime.
		reader.schedule();
	}

	@Override
	public void dispose() {
		Searches.instance().removeListener(listener);
		thumbnails.values().forEach(Image::dispose);
		super.dispose();
	}

	/** The runs listed now. */
	public List<RunSummary> runs() {
		return runs;
	}

	/** Selects a run of the list. */
	public void select(RunSummary run) {
		viewer.setSelection(new StructuredSelection(run), true);
	}

	private void createFilter() {
		var label = new Label(list, SWT.NONE);
		label.setText("Fi&lter:");
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
		column("Pictures", 90, RunsView::pictures, Comparator.comparingLong(RunSummary::evaluations));
		column("Created", 130, run -> WHEN.format(run.created().atZone(ZoneId.systemDefault())), Comparator.comparing(RunSummary::created));
		viewer.addFilter(new WordsFilter());
	}

	private static String pictures(RunSummary run) {
		if (run.broken()) {
			return "";
		}
		long done = Searches.instance().at(run.folder()).flatMap(SearchSnapshot::progress).map(Progress::done).orElse(run.evaluations());
		return done + " of " + run.budget();
	}

	private static String status(RunSummary run) {
		if (run.broken()) {
			return "cannot be read";
		}
		return Searches.instance().at(run.folder()).isPresent() ? "running" : run.status().getName().toLowerCase(Locale.ROOT);
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
			image = Images.read(display, file.get(), THUMBNAIL).orElse(null);
			if (image != null) {
				thumbnails.put(file.get(), image);
			}
		}
		return image;
	}

	/** Runs appear when they get their folder and change when they begin and end; in between only their figures do. */
	private void searchChanged(SearchJob search) {
		SearchSnapshot snapshot = search.snapshot();
		if (snapshot.folder().isEmpty()) {
			return;
		}
		Optional<RunSummary> listed = runs.stream().filter(run -> run.folder().equals(snapshot.folder().get())).findFirst();
		if (listed.isEmpty() || snapshot.ended() == (listed.get().status() == RunStatus.RUNNING)) {
			reader.schedule();
		} else if (updating.compareAndSet(false, true)) {
			later(() -> {
				updating.set(false);
				viewer.update(listed.get(), null);
			});
		}
	}

	/** Reads the list, in the background. */
	private void read() {
		try {
			List<RunSummary> read = Services.studio().runs().list();
			later(() -> show(read));
		} catch (RuntimeException e) {
			String sentence = Failure.of(e).sentence();
			ILog.of(RunsView.class).error(sentence, e);
			later(() -> {
				empty.hint(sentence);
				stack.topControl = empty;
				body.layout();
			});
		}
	}

	private void show(List<RunSummary> read) {
		Set<Path> before = runs.stream().map(RunSummary::folder).collect(Collectors.toSet());
		Optional<Path> begun = read.stream().map(RunSummary::folder)
				.filter(folder -> !before.contains(folder) && Searches.instance().at(folder).isPresent()).findFirst();
		Optional<Path> selected = Optional.ofNullable((RunSummary) viewer.getStructuredSelection().getFirstElement()).map(RunSummary::folder);
		Optional<Path> wanted = begun.or(() -> selected).or(() -> read.stream().map(RunSummary::folder).findFirst());
		runs = read;
		viewer.setInput(read);
		stack.topControl = read.isEmpty() ? empty : list;
		body.layout();
		read.stream().filter(run -> run.folder().equals(wanted.orElse(null))).findFirst()
				.ifPresent(run -> viewer.setSelection(new StructuredSelection(run), true));
	}

	/** Does something in the window's thread unless the view is gone by then. */
	private void later(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!body.isDisposed()) {
					work.run();
				}
			});
		}
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
