// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.machineimagination.request.Failure;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.workbench.tasks.Services;
import org.machineimagination.workbench.ui.Buttons;
import org.machineimagination.workbench.ui.Colors;
import org.machineimagination.workbench.ui.PictureCache;
import org.machineimagination.workbench.ui.PictureCanvas;
import org.machineimagination.workbench.ui.UiJobs;

/** Shows the run that is selected in the list of runs: its picture, its record, and what can be done with it. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // fields are there once the controls are made
public final class RunView extends ViewPart {

	/** Identifier of the view. */
	public static final String ID = "org.machineimagination.workbench.run";

	private static final int LARGEST_SIDE = 2048;
	private static final int NARROW = 100;

	private final ISelectionListener selections = (part, selection) -> {
		if (part != this && selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof RunSummary run) {
			show(run);
		}
	};

	private UiJobs jobs;
	private Composite body;
	private StackLayout stack;
	private Composite page;
	private Label title;
	private PictureCanvas canvas;
	private RecordTree tree;
	private Label message;
	private Button openFolder;
	private Button copyPicture;
	private Button copyCommand;
	private Button useSettings;
	private Button resume;
	private RunSummary shown;

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		jobs = new UiJobs(parent);
		body = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		body.setLayout(stack);
		var empty = new PictureCanvas(body, "Run");
		empty.hint("Select a run in the list of runs to see its picture and its record.");
		stack.topControl = empty;
		page = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(page);
		createPage();
		getSite().getPage().addPostSelectionListener(selections);
		// The list of runs is followed also while another part is in use: it selects each run as it begins.
		getSite().getPage().addPostSelectionListener(RunsView.ID, selections);
		if (getSite().getPage().getSelection(RunsView.ID) instanceof IStructuredSelection now && now.getFirstElement() instanceof RunSummary run) {
			show(run);
		}
	}

	@Override
	public void setFocus() {
		if (shown == null) {
			body.setFocus();
		} else {
			tree.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selections);
		getSite().getPage().removePostSelectionListener(RunsView.ID, selections);
		super.dispose();
	}

	/** The run shown, if there is one. */
	public @Nullable RunSummary shown() {
		return shown;
	}

	/** Whether its picture is shown. */
	public boolean hasPicture() {
		return canvas.hasPicture();
	}

	/** The button that goes on with a run. */
	public Button resumeButton() {
		return resume;
	}

	/** The button that puts a run's settings into the Prompt view. */
	public Button reuseButton() {
		return useSettings;
	}

	/** The record shown. */
	public List<RecordOutline.Section> sections() {
		return tree.sections();
	}

	private void createPage() {
		title = new Label(page, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(title);
		var sash = new SashForm(page, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		canvas = new PictureCanvas(sash, "Picture of the run");
		tree = new RecordTree(sash);
		sash.setWeights(55, 45);
		message = new Label(page, SWT.WRAP);
		message.setForeground(Colors.error(page));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).exclude(true).applyTo(message);
		var buttons = new Composite(page, SWT.NONE);
		var row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
		buttons.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(buttons);
		resume = Buttons.push(buttons, "Resu&me", "Goes on where the run stopped.", () -> execute("resume"));
		useSettings = Buttons.push(buttons, "&Reuse Settings", "Puts the run's prompts, seed, models and settings into the Prompt view.",
				() -> execute("reuse"));
		copyPicture = Buttons.push(buttons, "&Copy Picture", "Copies the picture.", () -> execute("copyPicture"));
		copyCommand = Buttons.push(buttons, "Cop&y Command", "Copies the command that asks for the same run.", () -> execute("copyCommand"));
		openFolder = Buttons.push(buttons, "Open Fol&der", "Shows the run's files.", () -> execute("openFolder"));
	}

	private void show(RunSummary run) {
		boolean another = shown == null || !shown.folder().equals(run.folder());
		shown = run;
		title.setText(run.title().replace("&", "&&"));
		showPicture(run, another);
		enable(run);
		stack.topControl = page;
		body.layout();
		jobs.inBackground("Reading a record", () -> RunRecordPage.read(Services.studio().runs(), run), read -> {
			if (shown == run) {
				tree.show(read.sections(), another);
				say(String.join(" ", read.problems()));
			}
		}, this::fail);
	}

	private void showPicture(RunSummary run, boolean another) {
		if (run.thumbnail().isEmpty()) {
			canvas.hint(run.broken() ? run.message() : "There is no picture yet. It is written when the search ends.");
		} else if (another || !canvas.hasPicture()) {
			canvas.hint("Reading the picture \u2026");
			PictureCache.of(page.getDisplay()).read(run.thumbnail().get(), LARGEST_SIDE, data -> {
				if (shown == run && !canvas.isDisposed()) {
					data.ifPresentOrElse(decoded -> canvas.show(new Image(canvas.getDisplay(), decoded)),
							() -> canvas.hint("The picture cannot be shown; its file may be damaged."));
					copyPicture.setEnabled(canvas.hasPicture());
				}
			});
		}
	}

	private void enable(RunSummary run) {
		resume.setEnabled(ResumeHandler.canResume(run));
		useSettings.setEnabled(!run.broken());
		copyCommand.setEnabled(!run.broken());
		copyPicture.setEnabled(canvas.hasPicture());
		openFolder.setEnabled(true);
	}

	private void execute(String command) {
		try {
			RunHandler.execute(getSite(), command, shown);
		} catch (CommandException e) {
			fail(e);
		}
	}

	/** Says something good in the status line. */
	void tell(String sentence) {
		getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
	}

	/** Says what is wrong above the buttons; an empty sentence takes back what was said. */
	void say(String sentence) {
		message.setText(sentence);
		((GridData) message.getLayoutData()).exclude = sentence.isEmpty();
		message.setVisible(!sentence.isEmpty());
		page.layout();
	}

	private void fail(Exception problem) {
		String sentence = Failure.of(problem).sentence();
		ILog.of(RunView.class).error(sentence, problem);
		say(sentence);
	}
}
