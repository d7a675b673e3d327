// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.studio.queue.SearchTask;
import org.machineimagination.workbench.settings.SettingsForm;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;
import org.machineimagination.workbench.ui.Accessibles;
import org.machineimagination.workbench.ui.Buttons;
import org.machineimagination.workbench.ui.Colors;
import org.machineimagination.workbench.ui.UiJobs;

/** Where a search is asked for: prompts, what to avoid, seed, models, settings, and the button that starts it. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // fields are there once the controls are made
public final class PromptView extends ViewPart {

	public static final String ID = "org.machineimagination.workbench.prompt";

	private static final String START = "org.machineimagination.workbench.imagine.start";
	private static final int PROMPT_LINES = 4;
	private static final int AVOID_LINES = 2;
	private static final int NARROW = 100;
	private static final int NEW_SEEDS = 1_000_000;

	/** Enter presses Imagine while this view is in use, and not in the fields of other views. */
	private final IPartListener2 activation = new IPartListener2() {
		@Override
		@NonNullByDefault({})
		public void partActivated(IWorkbenchPartReference part) {
			if (part.getPart(false) == PromptView.this) {
				imagine.getShell().setDefaultButton(imagine);
			}
		}

		@Override
		@NonNullByDefault({})
		public void partDeactivated(IWorkbenchPartReference part) {
			if (part.getPart(false) == PromptView.this && !imagine.isDisposed()) {
				imagine.getShell().setDefaultButton(null);
			}
		}
	};

	private UiJobs jobs;
	private ScrolledComposite scroll;
	private Composite form;
	private StyledText prompts;
	private Label tokens;
	private StyledText avoided;
	private Text seed;
	private ChoiceFields choices;
	private SettingsForm settings;
	private Label message;
	private Button imagine;
	private TokenCounter counter;

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		jobs = new UiJobs(parent);
		counter = new TokenCounter(counted -> jobs.later(() -> showTokens(counted)));
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		scroll = new ScrolledComposite(body, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(6, 5).applyTo(form);
		scroll.setContent(form);
		scroll.addListener(SWT.Resize, event -> resize());
		createPrompts();
		createSeed();
		choices = new ChoiceFields(form, this::readSettings, this::countTokens);
		createSettings();
		createStart(body);
		getSite().getPage().addPartListener(activation);
		readChoices();
	}

	@Override
	public void setFocus() {
		prompts.setFocus();
		// A view that is in use already is not activated again, whatever became of the button meanwhile.
		imagine.getShell().setDefaultButton(imagine);
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(activation);
		counter.close();
		super.dispose();
	}

	/** What stands in the fields. */
	public PromptInput input() {
		return new PromptInput(prompts.getText(), avoided.getText(), seed.getText(), choices.chosen(), settings.changed());
	}

	/** Puts a request into the fields. */
	public void fill(RunRequest request) {
		PromptInput input = PromptInput.of(request);
		prompts.setText(input.prompts());
		avoided.setText(input.avoided());
		seed.setText(input.seed());
		choices.choose(input.plugIns());
		boolean all = choices.chosen().equals(input.plugIns());
		say(all ? "" : "Not everything that the run used is installed here; its place is taken by the default.");
		readSettings(() -> settings.fill(input.settings()));
	}

	/** Reads what a run was asked for, in the background, and puts it into the fields. */
	void reuse(Path folder) {
		jobs.inBackground("Reading what was asked for", () -> RecordedRequest.of(folder), this::fill, this::tell);
	}

	private void execute() {
		try {
			getSite().getService(IHandlerService.class).executeCommand(START, null);
		} catch (CommandException e) {
			ILog.of(PromptView.class).error("The command that starts a search is not there", e);
		}
	}

	/** Starts a search for what stands in the fields, or says why it cannot be. */
	void start() {
		try {
			String problem = settings.showProblem().orElse("");
			if (!problem.isEmpty()) {
				say(problem);
				return;
			}
			RunRequest request = input().request();
			say("");
			Searches.instance().start(() -> SearchTask.of(Services.studio().searches(), request), failure -> jobs.later(() -> tell(failure)));
		} catch (UsageException e) {
			say(e.getMessage());
		}
	}

	/** The button that starts a search. */
	public Button startButton() {
		return imagine;
	}

	/** Types prompts as a person would. */
	public void type(String text) {
		prompts.setText(text);
	}

	/** What is said of the tokens typed. */
	public String tokens() {
		return tokens.getText();
	}

	/** The sentence that stands above the button; empty if there is nothing to say. */
	public String message() {
		return message.getText();
	}

	/** The settings. */
	public SettingsForm settings() {
		return settings;
	}

	private void createPrompts() {
		label("&Prompt, one in a line:");
		prompts = lines(PROMPT_LINES, "Prompts", "What to draw, one prompt in a line. A weight may follow after a colon, as in fog:0.5; a line like "
				+ "file:photo.jpg names a picture.");
		prompts.addModifyListener(event -> countTokens());
		tokens = new Label(form, SWT.WRAP);
		tokens.setForeground(Colors.quiet(form));
		tokens.setText("A weight may follow after a colon, as in fog:0.5; file:photo.jpg is a picture.");
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(tokens);
		label("&Avoid:");
		avoided = lines(AVOID_LINES, "Prompts to avoid", "What to keep away from, one prompt in a line. A weight may follow after a colon.");
	}

	private void label(String text) {
		var label = new Label(form, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
	}

	private StyledText lines(int count, String name, String help) {
		var text = new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(5, 4, 5, 4);
		text.setAlwaysShowScrollBars(false);
		Accessibles.describe(text, name, help);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(NARROW, count * text.getLineHeight() + 8).applyTo(text);
		// Tab leaves the field, as in any form.
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
	}

	private void createSeed() {
		var label = new Label(form, SWT.NONE);
		label.setText("&Seed:");
		seed = new Text(form, SWT.BORDER);
		seed.setText("1");
		String help = "Every random number follows from it: the same seed gives the same picture.";
		seed.setToolTipText(help);
		Accessibles.describe(seed, "Seed", help);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(seed);
		Buttons.push(form, "&New", "Takes another seed at random.",
				() -> seed.setText(Integer.toString(ThreadLocalRandom.current().nextInt(1, NEW_SEEDS))));
	}

	private void createSettings() {
		settings = new SettingsForm(form, this::resize);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 4).applyTo(settings);
	}

	private void createStart(Composite body) {
		var line = new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		var foot = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		message = new Label(foot, SWT.WRAP);
		message.setForeground(Colors.error(foot));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(NARROW, SWT.DEFAULT).applyTo(message);
		imagine = Buttons.push(foot, "&Imagine", "Starts a search for a picture that fits the prompt (Ctrl+Enter).", this::execute);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).hint(Math.max(NARROW, imagine.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT)
				.applyTo(imagine);
	}

	private void say(String sentence) {
		message.setText(sentence);
		message.getParent().getParent().layout(true, true);
		resize();
	}

	private void countTokens() {
		counter.count(prompts.getText(), choices == null ? "" : choices.chosen().guide());
	}

	private void showTokens(TokenCounter.Counted counted) {
		if (!counted.typed().equals(prompts.getText())) {
			return;
		}
		prompts.setStyleRange(null);
		for (TypedTokens.Range range : counted.tokens().gone()) {
			var style = new StyleRange(range.start(), range.length(), Colors.quiet(prompts), null);
			style.strikeout = true;
			prompts.setStyleRange(style);
		}
		tokens.setText(counted.tokens().words());
		resize();
	}

	/** Reads what can be chosen, and the settings of the defaults. */
	private void readChoices() {
		jobs.inBackground("Reading what can be chosen", () -> Choices.of(Services.studio()), choices::show, this::tell);
		jobs.inBackground("Reading settings", () -> Services.studio().completion().settings("", ""), settings::show, this::tell);
	}

	/** Reads the settings of the generator and method chosen. */
	private void readSettings() {
		readSettings(() -> {});
	}

	private void readSettings(Runnable then) {
		PromptInput.PlugIns chosen = choices.chosen();
		jobs.inBackground("Reading settings", () -> Services.studio().completion().settings(chosen.generator(), chosen.method()), all -> {
			settings.show(all);
			then.run();
		}, this::tell);
	}

	private void tell(RuntimeException problem) {
		String sentence = Failure.of(problem).sentence();
		ILog.of(PromptView.class).error(sentence, problem);
		say(sentence);
	}

	private void resize() {
		int width = scroll.getClientArea().width;
		Point size = form.computeSize(width, SWT.DEFAULT);
		scroll.setMinSize(0, size.y);
		form.layout(true, true);
	}
}
