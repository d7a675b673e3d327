// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.machineimagination.project.Project;
import org.machineimagination.project.Segment;
import org.machineimagination.project.SegmentState;
import org.machineimagination.project.Text;
import org.machineimagination.project.edit.ProjectSession;

/**
 * What there is in a project.
 *
 * @param title       what people call it
 * @param texts       the texts, in reading order
 * @param segments    of all texts
 * @param said        segments that something is said of
 * @param illustrated segments that a picture was made for
 * @param stale       segments whose words are others now than those that something was said of
 * @param orphans     segments that are no longer found, by their words
 * @param annotations of all people
 * @param pictures    that are spoken of
 * @param withoutAlt  of these those without words for people who do not see them
 * @param people      who work on it
 * @param missing     a sentence for each file that is named and not there
 */
public record ProjectStatus(String title, List<TextStatus> texts, long segments, int said, int illustrated, int stale, List<Orphan> orphans,
		int annotations, int pictures, int withoutAlt, List<String> people, List<String> missing) {

	/** A text: its key, its title, how many segments it has. */
	public record TextStatus(String key, String title, String language, String file, long segments) {
	}

	/** A segment that is no longer found. */
	public record Orphan(String id, String path, String words) {
	}

	static ProjectStatus of(ProjectSession session) {
		Project project = session.project();
		Set<Segment> illustrated = new HashSet<>();
		project.getRuns().stream().filter(run -> run.getSegment() != null).forEach(run -> illustrated.add(run.getSegment()));
		List<TextStatus> texts = project.getTexts().stream().map(text -> new TextStatus(SegmentRows.orEmpty(text.getKey()),
				SegmentRows.orEmpty(text.getTitle()), SegmentRows.orEmpty(text.getLanguage()), SegmentRows.orEmpty(text.getFileName()), text.getRows()))
				.toList();
		List<Orphan> orphans = project.getSegments().stream().filter(segment -> segment.getState() == SegmentState.ORPHANED)
				.map(segment -> new Orphan(segment.getId(), SegmentRows.orEmpty(segment.getCanonicalPath()), SegmentRows.orEmpty(segment.getQuote()))).toList();
		return new ProjectStatus(SegmentRows.orEmpty(project.getTitle()), texts, project.getTexts().stream().mapToLong(Text::getRows).sum(),
				project.getSegments().size(), illustrated.size(),
				(int) project.getSegments().stream().filter(segment -> segment.getState() == SegmentState.REVISED).count(), orphans,
				project.getAnnotations().size(), project.getPictures().size(),
				(int) project.getPictures().stream().filter(picture -> picture.getAltTexts().isEmpty()).count(),
				project.getPeople().stream().map(person -> SegmentRows.orEmpty(person.getName())).toList(), session.folder().missing(project));
	}
}
