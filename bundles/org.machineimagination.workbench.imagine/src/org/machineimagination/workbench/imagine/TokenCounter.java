// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.model.ModelDescription.Kind;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Failure;
import org.machineimagination.studio.Studio;
import org.machineimagination.workbench.tasks.Services;

/**
 * Counts the tokens of what is typed, in the background and a moment after the last key. The guide's text encoder is opened at the first
 * text, not before, and closed when another guide is chosen.
 */
final class TokenCounter extends Job {

	private static final long MOMENT_MILLIS = 400;

	private final Consumer<Counted> told;
	private String typed = "";
	private String guide = "";
	private boolean closed;
	private @Nullable Perceptor perceptor; // null until somebody counts
	private String opened = "";

	/**
	 * What came of counting.
	 *
	 * @param typed  the text counted
	 * @param tokens how much of it the guide reads
	 */
	record Counted(String typed, TypedTokens tokens) {
	}

	/** @param told called in the background */
	TokenCounter(Consumer<Counted> told) {
		super("Counting tokens");
		this.told = told;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Counts soon. */
	synchronized void count(String text, String ofGuide) {
		typed = text;
		guide = ofGuide;
		if (!closed && !(text.isBlank() && opened.isEmpty())) {
			schedule(MOMENT_MILLIS);
		}
	}

	/** Frees the text encoder once nobody counts any more. */
	synchronized void close() {
		closed = true;
		schedule();
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		String text;
		String wanted;
		boolean ending;
		synchronized (this) {
			text = typed;
			wanted = guide;
			ending = closed;
		}
		if (ending) {
			free();
			return Status.OK_STATUS;
		}
		try {
			Perceptor perceptor = open(wanted);
			told.accept(new Counted(text, TypedTokens.of(text, perceptor::tokens)));
		} catch (ModelException | UsageException e) {
			// The search will say the same in its own place; a count that is missing is no reason to disturb somebody who types.
			ILog.of(TokenCounter.class).warn(Failure.of(e).sentence(), e);
		}
		return Status.OK_STATUS;
	}

	private Perceptor open(String id) {
		Studio studio = Services.studio();
		ModelDescription model = studio.models().catalogue().get(id.isEmpty() ? studio.models().catalogue().defaultGuide() : id, Kind.PERCEPTOR);
		Perceptor open = perceptor;
		if (open == null || !model.id().equals(opened)) {
			free();
			open = studio.models().perceptorFamily(model).open(model, Engine.find(studio.plugIns(), "").withThreads(1));
			perceptor = open;
			setOpened(model.id());
		}
		return open;
	}

	private void free() {
		Perceptor open = perceptor;
		if (open != null) {
			open.close();
			perceptor = null;
			setOpened("");
		}
	}

	private synchronized void setOpened(String id) {
		opened = id;
	}
}
