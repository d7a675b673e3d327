// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Progress;
import org.machineimagination.studio.queue.QueueObserver;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.tasks.QueueSummary;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.ui.UiJobs;

/** How the queue stands, in the window's status line: what is at work and how far it is, what waits, and what the last time left to go on with. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // fields are there once the controls are made
final class QueueStatus extends ContributionItem {

	private static final String ID = "org.machineimagination.workbench.queue";
	private static final String PROCEED = "org.machineimagination.workbench.proceed";
	private static final int WIDTH = 700;
	private static final int BAR_WIDTH = 120;
	private static final int STEPS = 1000;

	private final IServiceLocator services;
	private final AtomicBoolean updating = new AtomicBoolean();
	private UiJobs jobs;
	private Composite body;
	private Label text;
	private ProgressBar bar;
	private Link proceed;

	/** @param services those of the window */
	QueueStatus(IServiceLocator services) {
		super(ID);
		this.services = services;
	}

	@Override
	@NonNullByDefault({})
	public void fill(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 0).applyTo(body);
		var data = new StatusLineLayoutData();
		data.widthHint = WIDTH;
		body.setLayoutData(data);
		text = new Label(body, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(BAR_WIDTH, SWT.DEFAULT).applyTo(text);
		bar = new ProgressBar(body, SWT.SMOOTH);
		bar.setMaximum(STEPS);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bar);
		// A button would be higher than the line.
		proceed = new Link(body, SWT.NONE);
		proceed.setText("<a>Go On</a>");
		proceed.setToolTipText("Goes on with the searches that wait.");
		proceed.addListener(SWT.Selection, event -> proceed());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(proceed);
		jobs = new UiJobs(body);
		Cancellation.Subscription subscription = Searches.instance().observe(new Watch());
		body.addDisposeListener(event -> subscription.close());
		update();
	}

	private void proceed() {
		try {
			services.getService(IHandlerService.class).executeCommand(PROCEED, null);
		} catch (CommandException e) {
			ILog.of(QueueStatus.class).error("The command that goes on with the queue is not there", e);
		}
	}

	/** Collapses the many changes of a fast search into one. */
	private void updateSoon() {
		if (updating.compareAndSet(false, true)) {
			jobs.later(() -> {
				updating.set(false);
				update();
			});
		}
	}

	@Override
	public void update() {
		if (body == null || body.isDisposed()) {
			return;
		}
		QueueSummary now = QueueSummary.now();
		if (!text.getText().equals(now.text())) {
			text.setText(now.text().replace("&", "&&"));
			text.setToolTipText(now.text());
		}
		bar.setSelection((int) Math.round(STEPS * now.share().orElse(0.0)));
		boolean moved = show(bar, now.share().isPresent());
		if (show(proceed, now.canProceed()) || moved) {
			body.layout();
		}
	}

	private static boolean show(Control control, boolean shown) {
		var data = (GridData) control.getLayoutData();
		boolean before = !data.exclude;
		data.exclude = !shown;
		control.setVisible(shown);
		return before != shown;
	}

	/** Told on whatever thread. */
	private final class Watch implements QueueObserver {

		@Override
		public void changed(Task task) {
			updateSoon();
		}

		@Override
		public void removed(Task task) {
			updateSoon();
		}

		@Override
		public void rearranged() {
			updateSoon();
		}

		@Override
		public void generation(Task task, Generation generation, Progress progress) {
			updateSoon();
		}
	}
}
