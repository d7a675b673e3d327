// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Failure;
import org.machineimagination.runs.RunIndex;
import org.machineimagination.runs.RunIndexChange;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.QueueObserver;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;
import org.machineimagination.workbench.ui.PictureCanvas;
import org.machineimagination.workbench.ui.UiJobs;

/**
 * Lists the runs, thumbnails first; its selection is what the Run view shows. Filtering, sorting and looking for a run among thousands is done in the
 * background.
 */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // fields are there once the controls are made
public final class RunsView extends ViewPart {

	/** Identifier of the view. */
	public static final String ID = "org.machineimagination.workbench.runs";

	private static final int BREATH_MILLIS = 200;

	private final QueueObserver observer = this::taskChanged;
	private final AtomicBoolean updating = new AtomicBoolean();
	private final RunsNews news = new RunsNews();
	private final Job refresher = Job.createSystem("Reading the runs", monitor -> {
		refresh();
	});
	private final Job arranger = Job.createSystem("Arranging the runs", monitor -> {
		arrange();
	});
	private volatile RunOrder order = RunOrder.NEWEST;
	private volatile List<RunSummary> runs = List.of();
	private volatile RunIndex.Observation observation;
	private volatile boolean closed;
	private Cancellation.Subscription subscription;
	private UiJobs jobs;
	private Composite body;
	private StackLayout stack;
	private Composite list;
	private PictureCanvas empty;
	private Text filter;
	private Label reading;
	private RunsTable table;

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
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
		getSite().setSelectionProvider(table.selection());
		var menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, table.selection());
		subscription = Searches.instance().observe(observer);
		jobs.inBackground("Opening the index of runs", this::observe, seen -> {}, this::fail);
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
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

	/** The runs listed now, in their order. */
	public List<RunSummary> runs() {
		return runs;
	}

	/** Selects a run of the list. */
	public void select(RunSummary run) {
		table.row(run.folder()).ifPresent(row -> table.select(row, true));
	}

	/** Scrolls until a row is the first that is seen, as far as that goes. */
	public void scrollTo(int row) {
		table.control().setTopIndex(row);
	}

	private void createFilter() {
		var label = new Label(list, SWT.NONE);
		label.setText("Fi&lter:");
		filter = new Text(list, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("words of a title or prompt");
		filter.addModifyListener(event -> arrange(order.withWords(filter.getText())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
	}

	private void createTable() {
		var frame = new Composite(list, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(frame);
		frame.setLayout(new FillLayout());
		table = new RunsTable(frame, comparator -> arrange(order.withOrder(comparator)));
		reading = new Label(list, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(reading);
	}

	@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // fields are there once the controls are made
	/** Runs appear when they get their folder and change when they begin and end; in between only their figures do. */
	private void taskChanged(Task task) {
		Optional<Path> folder = task.folder();
		if (folder.isEmpty()) {
			return;
		}
		List<RunSummary> now = runs;
		Optional<Integer> row = RunsTable.row(now, folder.get());
		if (row.isEmpty() || task.state().ended() == (now.get(row.get()).status() == RunStatus.RUNNING)) {
			refresher.schedule();
		} else if (updating.compareAndSet(false, true)) {
			jobs.later(() -> {
				updating.set(false);
				if (runs == now) {
					table.update(row.get());
				}
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
		news.add(changed);
		arranger.schedule(runs.isEmpty() ? 0 : BREATH_MILLIS);
	}

	/** Called in the window's thread. */
	private void arrange(RunOrder wanted) {
		order = wanted;
		arranger.schedule();
	}

	private void arrange() {
		RunsNews.Told told = news.take();
		List<RunSummary> arranged = order.of(Services.studio().index().snapshot());
		Optional<Integer> begun = told.added().stream().filter(folder -> Searches.instance().at(folder).isPresent()).findFirst()
				.flatMap(folder -> RunsTable.row(arranged, folder));
		Optional<Integer> same = table.selection().run().flatMap(run -> RunsTable.row(arranged, run.folder()));
		jobs.later(() -> show(told, arranged, begun, same));
	}

	/**
	 * Shows the list.
	 *
	 * @param begun row of a run that this window has begun just now
	 * @param same  row of the run that was selected when this list was made
	 */
	private void show(RunsNews.Told told, List<RunSummary> arranged, Optional<Integer> begun, Optional<Integer> same) {
		told.pictures().forEach(table::forget);
		runs = arranged;
		table.show(arranged);
		showState(told);
		if (begun.isPresent()) {
			table.select(begun.get(), true);
		} else if (!arranged.isEmpty()) {
			keepSelection(arranged, same);
		}
	}

	private void keepSelection(List<RunSummary> arranged, Optional<Integer> same) {
		Optional<RunSummary> before = table.selection().run();
		Optional<Integer> row = before.flatMap(run -> same.filter(at -> arranged.get(at).folder().equals(run.folder())).or(() -> table.row(run.folder())));
		if (row.isPresent() && arranged.get(row.get()).equals(before.get())) {
			table.mark(row.get());
		} else {
			table.select(row.orElse(0), row.isEmpty());
		}
	}

	/** Shows the list or why there is none, and how many are still to be read. */
	private void showState(RunsNews.Told told) {
		boolean filtered = !order.words().isBlank();
		empty.hint(!told.problem().isEmpty() ? told.problem()
				: told.complete() ? "No runs yet. Write a line in the Prompt view and press Imagine; the run will stand here." : "Reading the runs \u2026");
		reading.setText("Reading the runs \u2026 %d of %d".formatted(told.read(), told.total()));
		((GridData) reading.getLayoutData()).exclude = told.complete();
		reading.setVisible(!told.complete());
		stack.topControl = runs.isEmpty() && !filtered ? empty : list;
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

	/** Whether the picture of a row is at hand. */
	public boolean hasPicture(int row) {
		return table.hasPicture(row);
	}
}
