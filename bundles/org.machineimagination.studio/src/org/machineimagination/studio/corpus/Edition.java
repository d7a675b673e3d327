// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.corpus.align.Alignment;
import org.machineimagination.corpus.align.Fate;
import org.machineimagination.corpus.align.Match;
import org.machineimagination.corpus.align.Passage;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.project.Segment;
import org.machineimagination.project.SegmentState;
import org.machineimagination.project.Text;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.SegmentRow;

/** A text that is read again: which of its segments are which of the new edition, and what that means for what is said of them. */
final class Edition {

	private final ProjectSession session;
	private final Text text;
	private final boolean acceptClose;
	private final List<SegmentRow> before;
	private final List<SegmentRow> after = new ArrayList<>();
	private final Map<String, Fate> fates = new HashMap<>();
	private final Map<String, Segment> said = new HashMap<>();
	private @Nullable EditionReport report; // null until it is aligned

	/**
	 * Begins with the segments as they are.
	 *
	 * @param acceptClose whether words much like those before are taken for them
	 */
	Edition(ProjectSession session, Text text, boolean acceptClose) {
		this.session = session;
		this.text = text;
		this.acceptClose = acceptClose;
		before = new ArrayList<>(session.rows(text.getTable()).rows(text).toList());
		session.project().getSegments().stream().filter(segment -> segment.getText() == text).forEach(segment -> said.put(segment.getId(), segment));
	}

	/**
	 * Finds the segments again.
	 *
	 * @return the rows of the new edition, with the ids that they have from now on
	 */
	List<SegmentRow> align(List<org.machineimagination.corpus.Segment> segments, Cancellation cancellation) {
		int ordered = before.size();
		said.values().stream().filter(segment -> segment.getState() == SegmentState.ORPHANED).forEach(segment -> before.add(SegmentRow.of(segment)));
		List<Passage> old = before.stream().map(row -> new Passage(SegmentRows.orEmpty(row.anchor().xmlId()), row.words(),
				SegmentRows.orEmpty(row.anchor().prefix()), SegmentRows.orEmpty(row.anchor().suffix()))).toList();
		List<Passage> now = segments.stream().map(segment -> new Passage(segment.anchor().xmlId(), segment.words(), segment.anchor().prefix(),
				segment.anchor().suffix())).toList();
		List<Match> matches = Alignment.of(old, ordered, now, cancellation);
		var ids = new String[segments.size()];
		for (Match match : matches) {
			boolean taken = match.fate() != Fate.LOST && (match.fate() != Fate.CLOSE || acceptClose);
			if (taken) {
				ids[match.after()] = before.get(match.before()).id();
			}
		}
		int inserted = 0;
		for (int i = 0; i < ids.length; i++) {
			inserted += ids[i] == null ? 1 : 0;
			after.add(SegmentRows.of(segments.get(i), ids[i] == null ? Experiments.newId() : ids[i], text.getId()));
		}
		long proposed = acceptClose ? 0 : matches.stream().filter(match -> match.fate() == Fate.CLOSE).count();
		report = report(matches, ordered, inserted - (int) proposed);
		return after;
	}

	private EditionReport report(List<Match> matches, int ordered, int inserted) {
		List<EditionReport.Change> still = new ArrayList<>();
		Map<Fate, List<EditionReport.Change>> changes = new EnumMap<>(Fate.class);
		int same = 0;
		for (Match match : matches) {
			SegmentRow old = before.get(match.before());
			SegmentRow now = match.after() < 0 ? null : after.get(match.after());
			Fate fate = match.fate() == Fate.CLOSE && acceptClose ? Fate.REVISED : match.fate();
			fates.put(old.id(), fate);
			if (fate == Fate.SAME) {
				same++;
				continue;
			}
			boolean orphan = match.before() >= ordered && fate == Fate.LOST;
			(orphan ? still : changes.computeIfAbsent(fate, each -> new ArrayList<>()))
					.add(new EditionReport.Change(old.id(), SegmentRows.orEmpty(old.anchor().canonicalPath()),
							old.words(), now == null ? "" : now.words(), now == null ? "" : now.id(), said.containsKey(old.id())));
		}
		return new EditionReport(same, changes.getOrDefault(Fate.REVISED, List.of()), changes.getOrDefault(Fate.MOVED, List.of()),
				changes.getOrDefault(Fate.QUOTED, List.of()), changes.getOrDefault(Fate.CLOSE, List.of()), changes.getOrDefault(Fate.LOST, List.of()),
				still, inserted);
	}

	/** What became of the segments. */
	EditionReport report() {
		return Objects.requireNonNull(report);
	}

	/** Says of the segments that something is said of what became of them; within a command. */
	void apply() {
		Map<String, SegmentRow> rows = new HashMap<>();
		after.forEach(row -> rows.put(row.id(), row));
		said.forEach((id, segment) -> {
			SegmentRow row = rows.get(id);
			if (row == null) {
				segment.setState(SegmentState.ORPHANED);
			} else {
				update(segment, row, fates.getOrDefault(id, Fate.SAME));
			}
		});
	}

	/** Its place is the new one; its words are those that something was said of. */
	static void update(Segment segment, SegmentRow row, Fate fate) {
		segment.setOrdinal(row.ordinal());
		segment.setStanzaOrdinal(row.stanzaOrdinal());
		segment.setXmlId(row.anchor().xmlId());
		segment.setMintedId(row.anchor().mintedId());
		segment.setNumber(row.anchor().number());
		segment.setCanonicalPath(row.anchor().canonicalPath());
		segment.setXpath(row.anchor().xpath());
		segment.setUrn(row.anchor().urn());
		segment.setPrefix(row.anchor().prefix());
		segment.setSuffix(row.anchor().suffix());
		segment.setStart(row.anchor().start());
		segment.setEnd(row.anchor().end());
		if (!row.words().equals(segment.getQuote())) {
			segment.setState(SegmentState.REVISED);
		} else {
			segment.setSource(row.source());
			segment.setSha256(row.anchor().sha256());
			segment.setState(fate == Fate.MOVED ? SegmentState.MOVED : SegmentState.CURRENT);
		}
	}
}
