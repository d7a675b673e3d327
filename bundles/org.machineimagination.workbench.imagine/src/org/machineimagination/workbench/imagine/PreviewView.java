// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.tasks.QueueSummary;
import org.machineimagination.workbench.tasks.SearchSnapshot;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.TaskWatch;
import org.machineimagination.workbench.ui.Buttons;
import org.machineimagination.workbench.ui.Colors;
import org.machineimagination.workbench.ui.CurveCanvas;
import org.machineimagination.workbench.ui.HistoryStrip;
import org.machineimagination.workbench.ui.Images;
import org.machineimagination.workbench.ui.PictureCanvas;
import org.machineimagination.workbench.ui.UiJobs;

/** Shows the search started last: its picture so far, its history, how far it is, and a way to stop it. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // fields are there once the controls are made
public final class PreviewView extends ViewPart {

	public static final String ID = "org.machineimagination.workbench.preview";

	private static final String STOP = "org.machineimagination.workbench.stop";
	private static final String PROCEED = "org.machineimagination.workbench.proceed";
	private static final int STEPS = 1000;
	private static final int NARROW = 100;
	private static final int STRIP_HEIGHT = 56;
	private static final int CURVE_HEIGHT = 84;

	private final TaskWatch watch = new TaskWatch(this::refreshSoon);
	private final AtomicBoolean refreshing = new AtomicBoolean();
	private volatile UiJobs jobs;
	private Label title;
	private PictureCanvas canvas;
	private HistoryStrip strip;
	private CurveCanvas curve;
	private ProgressBar bar;
	private Label message;
	private Label notes;
	private Button proceed;
	private Button stop;
	private Picture shown;

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(body);
		title = new Label(body, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, SWT.DEFAULT).applyTo(title);
		canvas = new PictureCanvas(body, "Preview");
		canvas.hint("Write a line in the Prompt view and press Imagine.");
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(canvas);
		strip = new HistoryStrip(body);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, STRIP_HEIGHT).applyTo(strip);
		curve = new CurveCanvas(body);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, CURVE_HEIGHT).applyTo(curve);
		bar = new ProgressBar(body, SWT.SMOOTH);
		bar.setMaximum(STEPS);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		var buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		proceed = Buttons.push(buttons, "Go On", "Goes on with the searches that wait" + key(PROCEED) + ".", () -> execute(PROCEED));
		GridDataFactory.fillDefaults().exclude(true).applyTo(proceed);
		stop = Buttons.push(buttons, "S&top", "Stops the search; it can be resumed from the list of runs.",
				() -> execute(STOP));
		message = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, SWT.DEFAULT).applyTo(message);
		notes = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, SWT.DEFAULT).applyTo(notes);
		jobs = new UiJobs(body);
		refresh();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		watch.close();
		super.dispose();
	}

	/** Whether a picture is shown, for tests and for copying. */
	public boolean hasPicture() {
		return canvas.hasPicture();
	}

	/** Where the search shown stands; empty if there has been none. */
	public Optional<SearchSnapshot> search() {
		return watch.snapshot();
	}

	/** The button that goes on with what the last time left, or with what was paused; invisible where there is nothing of that. */
	public Button proceedButton() {
		return proceed;
	}

	/** The button that stops the search. */
	public Button stopButton() {
		return stop;
	}

	/** The sentence shown. */
	public String message() {
		return message.getText();
	}

	/** The key of a command as a person would write it, in brackets; empty if it has none. */
	private String key(String command) {
		String key = getSite().getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
		return key == null ? "" : " (" + key + ")";
	}

	private void execute(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(PreviewView.class).error("There is no command " + command, e);
		}
	}

	/** Collapses the many changes of a fast search into one repaint. */
	private void refreshSoon() {
		UiJobs window = jobs;
		if (window != null && refreshing.compareAndSet(false, true)) {
			window.later(() -> {
				refreshing.set(false);
				refresh();
			});
		}
	}

	private void refresh() {
		Optional<SearchSnapshot> current = watch.snapshot();
		stop.setEnabled(current.isPresent() && !current.get().ended());
		stop.setVisible(current.isPresent());
		boolean waits = current.isPresent() && QueueSummary.now().canProceed() && !current.get().task().state().atWork();
		proceed.setVisible(waits);
		((GridData) proceed.getLayoutData()).exclude = !waits;
		bar.setVisible(current.isPresent());
		if (current.isEmpty()) {
			return;
		}
		SearchSnapshot search = current.get();
		title.setText(search.title().replace("&", "&&"));
		message.setText(search.message() + (search.task().state().atWork() ? waiting() : ""));
		notes.setText(String.join("\n", search.task().notes()));
		message.setForeground(search.failed() ? Colors.error(message) : null);
		bar.setSelection((int) Math.round(search.ended() && !search.failed() && search.progress().isPresent() ? STEPS
				: search.progress().map(progress -> progress.share() * STEPS).orElse(0.0)));
		bar.setState(search.failed() ? SWT.ERROR : SWT.NORMAL);
		curve.show(search.curve());
		strip.show(search.history());
		showPicture(search);
		message.getParent().layout();
	}

	private static String waiting() {
		long waiting = Searches.instance().tasks().stream().filter(task -> task.state() == Task.State.WAITING).count();
		return waiting < 1 ? "" : waiting == 1 ? " (1 more search waits)" : " (%d more searches wait)".formatted(waiting);
	}

	private static String hint(SearchSnapshot search) {
		return search.ended() ? "There is no picture."
				: search.task().state() == Task.State.HELD ? "This search is from the last time. Press Go On, or ask for another one."
				: "The first picture comes in a moment.";
	}

	private void showPicture(SearchSnapshot search) {
		Picture newest = search.newest().isPresent() ? search.newest().get() : null;
		if (newest == null) {
			canvas.hint(hint(search));
		} else if (newest != shown) {
			canvas.show(Images.of(canvas.getDisplay(), newest));
		}
		shown = newest;
	}
}
