// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.files.RecordFiles;
import org.machineimagination.project.Authored;
import org.machineimagination.project.Identified;
import org.machineimagination.project.Project;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.Projects;

/**
 * Notes what a command changes, however the command does it, so that it can be written down, taken back and done again.
 * A change outside a command would be in no journal; it is taken back at once and is an {@link IllegalStateException}.
 */
final class Recorder extends EContentAdapter {

	private enum State {
		/** No command is at work. */
		IDLE,
		/** A command changes the project. */
		RECORDING,
		/** Changes are taken back and nobody need know. */
		REVERTING
	}

	/**
	 * What a command did.
	 *
	 * @param changes what changed, in order
	 * @param json    the same for the journal
	 * @param unknown whether something came in that holds what this program does not know, which JSON does not tell
	 */
	record Recording(List<Change> changes, ArrayNode json, boolean unknown) {
	}

	private static final int MOST_EARLIER = 32;

	private final Project project;
	private final PartIndex parts;
	private final InstantSource clock;
	private State state = State.IDLE;
	private List<Change> changes = new ArrayList<>();
	private ChangeWriter writer;
	private boolean unknown;
	private String clash = "";

	/** A recorder that listens to a project from here on. */
	Recorder(Project project, PartIndex parts, InstantSource clock) {
		this.project = project;
		this.parts = parts;
		this.clock = clock;
		this.writer = new ChangeWriter(parts::has);
		PartIndex.visit(project, Projects::identify);
		parts.add(project);
		project.eAdapters().add(this);
	}

	/** Begins to record. */
	void begin() {
		if (state != State.IDLE) {
			throw new IllegalStateException("A command is begun within another");
		}
		changes = new ArrayList<>();
		writer = new ChangeWriter(parts::has);
		unknown = false;
		clash = "";
		state = State.RECORDING;
	}

	/** The changes so far; the recording goes on. */
	List<Change> changes() {
		return List.copyOf(changes);
	}

	/** An id that a part brought in although another has it. */
	Optional<String> clash() {
		return clash.isEmpty() ? Optional.empty() : Optional.of(clash);
	}

	/** What was recorded; the recording goes on until it is ended or reverted. */
	Recording recording() {
		return new Recording(List.copyOf(changes), writer.finish(), unknown);
	}

	/** Ends the recording; the changes stand. */
	void end() {
		state = State.IDLE;
	}

	/** Ends the recording and takes its changes back. */
	void revert() {
		state = State.REVERTING;
		try {
			for (Change change : changes.reversed()) {
				change.inverse().apply();
			}
		} finally {
			state = State.IDLE;
		}
	}

	/** Says of what a person made when it came in, and of what was changed that it was. */
	void stamp() {
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Set<Authored> changed = new LinkedHashSet<>();
		Set<Authored> dated = new LinkedHashSet<>();
		Set<Authored> made = new LinkedHashSet<>();
		for (Change change : changes()) {
			if (change.feature() == ProjectPackage.Literals.AUTHORED__MODIFIED) {
				dated.add((Authored) change.owner());
			}
			authored(change.owner()).ifPresent(changed::add);
			if (incoming(change) instanceof EObject tree) {
				PartIndex.visit(tree, part -> addAuthored(made, part));
			}
		}
		made.stream().filter(part -> parts.has(part) && part.getCreated() == null).forEach(part -> part.setCreated(now));
		changed.stream().filter(part -> parts.has(part) && !made.contains(part) && !dated.contains(part)).forEach(part -> date(part, now));
		new Removals(project, parts).note(changes(), now);
	}

	/** What it was changed at before is kept, so that a copy can be told to be ahead of another. */
	private static void date(Authored part, Instant now) {
		Instant before = part.getModified();
		if (before != null && !before.equals(now)) {
			part.getEarlier().add(before);
			while (part.getEarlier().size() > MOST_EARLIER) {
				part.getEarlier().remove(0);
			}
		}
		part.setModified(now);
	}

	private static void addAuthored(Set<Authored> set, Identified part) {
		if (part instanceof Authored authored) {
			set.add(authored);
		}
	}

	private static Optional<Authored> authored(EObject part) {
		for (EObject at = part; at != null; at = at.eContainer()) {
			if (at instanceof Authored authored) {
				return Optional.of(authored);
			}
		}
		return Optional.empty();
	}

	@Override
	@NonNullByDefault({})
	public void notifyChanged(Notification notification) {
		List<Change> made = Changes.of(notification);
		for (Change change : made) {
			if (outgoing(change) instanceof EObject tree) {
				parts.remove(tree);
			}
			EObject tree = incoming(change);
			if (tree != null) {
				PartIndex.visit(tree, Projects::identify);
			}
			if (state == State.RECORDING) {
				changes.add(change);
				writer.add(change);
				unknown |= tree != null && RecordFiles.holdsUnknown(tree);
			}
			if (tree != null) {
				// Only now: to the writer, what a part refers to within itself is not there yet.
				parts.add(tree).ifPresent(id -> clash = id);
			}
		}
		super.notifyChanged(notification);
		if (state == State.IDLE && !made.isEmpty()) {
			changes = made;
			revert();
			throw new IllegalStateException("A part of an open project was changed outside a command; the change was taken back");
		}
	}

	/** The part that a change brings into the project, if it does. */
	static @Nullable EObject incoming(Change change) {
		boolean containment = change.feature() instanceof EReference reference && reference.isContainment();
		return !containment ? null : switch (change) {
			case Change.Insert insert -> (EObject) insert.value();
			case Change.SetValue set -> (EObject) set.to();
			case Change.Remove remove -> null;
			case Change.Move move -> null;
		};
	}

	/** The part that a change takes out of the project, if it does. */
	static @Nullable EObject outgoing(Change change) {
		return incoming(change.inverse());
	}
}
