// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import java.util.ArrayList;
import java.util.List;

/** Keeps what is read in memory: for previews, and for files of which it is known that they are small. For one thread. */
public final class CollectedTexts implements CorpusSink {

	/**
	 * A text with its segments.
	 *
	 * @param segments in order; they may become more while it is read
	 */
	public record Text(Document document, List<Segment> segments) {
	}

	private final int enough;
	private final List<Text> texts = new ArrayList<>();
	private final List<Remark> remarks = new ArrayList<>();
	private int count;

	/**
	 * Nothing yet.
	 *
	 * @param enough segments after which no more are wanted
	 */
	public CollectedTexts(int enough) {
		this.enough = enough;
	}

	@Override
	public Document document(Document document) {
		texts.add(new Text(document, new ArrayList<>()));
		return document;
	}

	@Override
	public void segment(Segment segment) {
		texts.getLast().segments().add(segment);
		count++;
	}

	@Override
	public void remark(Remark remark) {
		remarks.add(remark);
	}

	@Override
	public boolean full() {
		return count >= enough;
	}

	/** The texts read so far, in order. */
	public List<Text> texts() {
		return List.copyOf(texts);
	}

	/** All segments, of whatever text. */
	public List<Segment> segments() {
		return texts.stream().flatMap(text -> text.segments().stream()).toList();
	}

	/** What was remarked on. */
	public List<Remark> remarks() {
		return List.copyOf(remarks);
	}
}
