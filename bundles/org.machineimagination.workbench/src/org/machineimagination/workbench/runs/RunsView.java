// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunIndex;
import org.machineimagination.runs.RunIndexChange;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.QueueObserver;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;
import org.machineimagination.workbench.ui.PictureCache;
import org.machineimagination.workbench.ui.PictureCanvas;
import org.machineimagination.workbench.ui.UiJobs;

/** Lists the runs, thumbnails first; its selection is what the Run view shows. */
public final class RunsView extends ViewPart {

	/** Identifier of the view. */
	public static final String ID = "org.machineimagination.workbench.runs";

	private static final int THUMBNAIL = 48;
	private static final int BREATH_MILLIS = 200;
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final QueueObserver observer = this::taskChanged;
	private final AtomicBoolean updating = new AtomicBoolean();
	private final AtomicReference<RunIndexChange> change = new AtomicReference<>();
	private final Job refresher = Job.createSystem("Reading the runs", monitor -> {
		refresh();
	});
	private volatile List<RunSummary> runs = List.of();
	private volatile RunIndex.Observation observation;
	private volatile boolean closed;
	private Cancellation.Subscription subscription;
	private UiJobs jobs;
	private PictureCache pictures;
	private Composite body;
	private StackLayout stack;
	private Composite list;
	private PictureCanvas empty;
	private Text filter;
	private Label reading;
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		pictures = PictureCache.of(parent.getDisplay());
		body = new Composite(parent, SWT.NONE);
		jobs = new UiJobs(body);
		stack = new StackLayout();
		body.setLayout(stack);
		list = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(list);
		createFilter();
		createTable();
		empty = new PictureCanvas(body, "Runs");
		empty.hint("Reading the runs \u2026");
		stack.topControl = empty;
		getSite().setSelectionProvider(viewer);
		var menu = new MenuManager();
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		subscription = Searches.instance().observe(observer);
		jobs.inBackground("Opening the index of runs", this::observe, seen -> {}, this::fail);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		closed = true;
		subscription.close();
		if (observation != null) {
			observation.close();
		}
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
		viewer = new TableViewer(table, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider((IStructuredContentProvider) input -> runs.toArray());
		viewer.setComparer(new SameFolder());
		pictureColumn();
		column("Title", 260, RunSummary::title, Comparator.comparing(RunSummary::title, String.CASE_INSENSITIVE_ORDER));
		column("Seed", 60, run -> run.broken() ? "" : Long.toString(run.seed()), Comparator.comparingLong(RunSummary::seed));
		column("Similarity", 80, run -> run.bestSimilarity().isPresent() ? "%.3f".formatted(run.bestSimilarity().getAsDouble()) : "",
				Comparator.comparingDouble(run -> run.bestSimilarity().orElse(-1)));
		column("Status", 90, RunsView::status, Comparator.comparing(RunsView::status));
		column("Pictures", 90, RunsView::pictures, Comparator.comparingLong(RunSummary::evaluations));
		column("Created", 130, run -> WHEN.format(run.created().atZone(ZoneId.systemDefault())), Comparator.comparing(RunSummary::created));
		viewer.addFilter(new WordsFilter());
		viewer.setInput(this);
		reading = new Label(list, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(reading);
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
		return Searches.instance().at(run.folder()).isPresent() ? "running" : run.status().getName().toLowerCase(Locale.ROOT);
	}

	private void pictureColumn() {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText("Picture");
		column.getColumn().setWidth(THUMBNAIL + 16);
		column.setLabelProvider(new OwnerDrawLabelProvider() {
			@Override
			protected void measure(Event event, Object element) {
				event.setBounds(new Rectangle(event.x, event.y, THUMBNAIL, THUMBNAIL + 2));
			}

			@Override
			protected void paint(Event event, Object element) {
				((RunSummary) element).thumbnail().flatMap(file -> pictures.get(file, THUMBNAIL, RunsView.this::redraw))
						.ifPresent(image -> event.gc.drawImage(image, event.x, event.y + 1));
			}
		});
	}

	private void redraw() {
		if (!body.isDisposed()) {
			viewer.getTable().redraw();
		}
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

	/** Runs appear when they get their folder and change when they begin and end; in between only their figures do. */
	private void taskChanged(Task task) {
		Optional<Path> folder = task.folder();
		if (folder.isEmpty()) {
			return;
		}
		Optional<RunSummary> listed = runs.stream().filter(run -> run.folder().equals(folder.get())).findFirst();
		if (listed.isEmpty() || task.state().ended() == (listed.get().status() == RunStatus.RUNNING)) {
			refresher.schedule();
		} else if (updating.compareAndSet(false, true)) {
			jobs.later(() -> {
				updating.set(false);
				viewer.update(listed.get(), null);
			});
		}
	}

	private RunIndex.Observation observe() {
		observation = Services.studio().index().observe(this::indexChanged);
		if (closed) {
			observation.close();
		}
		return observation;
	}

	/** Has the index look at the folders at once, in the background; it tells what it finds. */
	private void refresh() {
		try {
			Services.studio().index().refresh();
		} catch (RuntimeException e) {
			jobs.later(() -> fail(e));
		}
	}

	/** Called in the background, at times often: what has come meanwhile is shown together. */
	private void indexChanged(RunIndexChange changed) {
		if (change.getAndSet(changed) == null) {
			jobs.later(this::showSoon);
		}
	}

	private void showSoon() {
		if (runs.isEmpty()) {
			show();
		} else {
			body.getDisplay().timerExec(BREATH_MILLIS, () -> {
				if (!body.isDisposed()) {
					show();
				}
			});
		}
	}

	private void show() {
		RunIndexChange now = change.getAndSet(null);
		List<RunSummary> read = Services.studio().index().snapshot();
		Set<Path> before = runs.stream().map(RunSummary::folder).collect(Collectors.toSet());
		Optional<RunSummary> begun = read.stream()
				.filter(run -> !before.contains(run.folder()) && Searches.instance().at(run.folder()).isPresent()).findFirst();
		Optional<RunSummary> selected = Optional.ofNullable((RunSummary) viewer.getStructuredSelection().getFirstElement());
		now.changed().forEach(run -> run.thumbnail().ifPresent(pictures::forget));
		runs = read;
		viewer.refresh();
		showState(now);
		Optional<RunSummary> wanted = begun.or(() -> selected.flatMap(run -> find(run.folder()))).or(() -> read.stream().findFirst());
		boolean same = begun.isEmpty() && selected.isPresent();
		wanted.filter(run -> !(same && run.equals(selected.get()))).ifPresent(run -> viewer.setSelection(new StructuredSelection(run), !same));
	}

	private Optional<RunSummary> find(Path folder) {
		return runs.stream().filter(run -> run.folder().equals(folder)).findFirst();
	}

	/** Shows the list or why there is none, and how many are still to be read. */
	private void showState(RunIndexChange now) {
		empty.hint(!now.problem().isEmpty() ? now.problem()
				: now.complete() ? "No runs yet. Write a line in the Prompt view and press Imagine; the run will stand here." : "Reading the runs \u2026");
		reading.setText("Reading the runs \u2026 %d of %d".formatted(now.read(), now.total()));
		((GridData) reading.getLayoutData()).exclude = now.complete();
		reading.setVisible(!now.complete());
		stack.topControl = runs.isEmpty() ? empty : list;
		list.layout();
		body.layout();
	}

	private void fail(RuntimeException problem) {
		String sentence = Failure.of(problem).sentence();
		ILog.of(RunsView.class).error(sentence, problem);
		empty.hint(sentence);
		stack.topControl = empty;
		body.layout();
	}

	/** A run is the same when its folder is, whatever became of it meanwhile. */
	private static final class SameFolder implements IElementComparer {

		@Override
		public boolean equals(Object a, Object b) {
			return a instanceof RunSummary first && b instanceof RunSummary second ? first.folder().equals(second.folder()) : a.equals(b);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof RunSummary run ? run.folder().hashCode() : element.hashCode();
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
