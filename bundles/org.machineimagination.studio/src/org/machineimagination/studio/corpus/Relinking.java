// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.project.PassageTarget;
import org.machineimagination.project.Segment;
import org.machineimagination.project.SegmentState;
import org.machineimagination.project.Text;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.SegmentRow;

/** Moves what was said of a segment that is no longer found to one that is there. */
final class Relinking {

	private record Place(Text text, SegmentRow row) {
	}

	private final ProjectSession session;

	Relinking(ProjectSession session) {
		this.session = session;
	}

	/** Does it; returns the words of the other. */
	String relink(String orphanId, String name) {
		Segment orphan = session.find(orphanId).filter(Segment.class::isInstance).map(Segment.class::cast)
				.filter(segment -> segment.getState() == SegmentState.ORPHANED)
				.orElseThrow(() -> new UsageException("There is no segment %s that is no longer found; imagine corpus status lists them.".formatted(orphanId)));
		Place place = find(name).orElseThrow(() -> new UsageException("There is no segment '%s'; imagine corpus segments lists them.".formatted(name)));
		session.edit("Say where an orphan belongs", () -> {
			Optional<Segment> known = session.find(place.row().id()).map(Segment.class::cast);
			Segment segment = known.orElseGet(() -> {
				Segment made = place.row().toModel(place.text());
				session.project().getSegments().add(made);
				return made;
			});
			move(orphan, segment);
			if (known.isEmpty() && !place.row().words().equals(orphan.getQuote())) {
				keepWords(orphan, segment);
			}
			segment.getVariants().addAll(List.copyOf(orphan.getVariants()));
			session.project().getSegments().remove(orphan);
		});
		return place.row().words();
	}

	private static void move(Segment orphan, Segment segment) {
		Collection<EStructuralFeature.Setting> uses = List.copyOf(EcoreUtil.UsageCrossReferencer.find(orphan, orphan.eContainer()));
		for (EStructuralFeature.Setting use : uses) {
			EcoreUtil.replace(use, orphan, segment);
			if (use.getEObject() instanceof PassageTarget target && target.getSegment() == segment && target.getQuote() != null) {
				fit(target, segment);
			}
		}
	}

	/** Offsets that count from the segment's beginning are those of the same words there, where they are. */
	private static void fit(PassageTarget target, Segment segment) {
		int at = segment.getQuote().indexOf(target.getQuote());
		if (at >= 0) {
			target.setStart(segment.getQuote().codePointCount(0, at));
			target.setEnd(target.getStart() + target.getQuote().codePointCount(0, target.getQuote().length()));
		}
	}

	/** What was said was said of the orphan's words, so that pictures and notes are known to be of others than those that are there now. */
	private static void keepWords(Segment orphan, Segment segment) {
		segment.setQuote(orphan.getQuote());
		segment.setSource(orphan.getSource());
		segment.setSha256(orphan.getSha256());
		segment.setState(SegmentState.REVISED);
	}

	private Optional<Place> find(String name) {
		for (Text text : CorpusService.texts(session, "")) {
			Optional<SegmentRow> found = session.rows(text.getTable()).rows(text).filter(row -> row.id().equals(name) || name.equals(row.anchor().xmlId())
					|| name.equals(row.anchor().mintedId()) || name.equals(text.getKey() + ":" + row.anchor().canonicalPath())).findFirst();
			if (found.isPresent()) {
				return Optional.of(new Place(text, found.get()));
			}
		}
		return Optional.empty();
	}
}
