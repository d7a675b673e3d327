// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.project.ProjectFactory;
import org.machineimagination.project.Projects;
import org.machineimagination.project.Property;
import org.machineimagination.project.Segment;
import org.machineimagination.project.Text;

/**
 * One segment as its table holds it. Parts that are not known are missing.
 *
 * @param id            its UUID, which it keeps when it becomes part of the model
 * @param textId        UUID of its text
 * @param kind          what it is, such as {@code line}, {@code stanza} or {@code paragraph}
 * @param ordinal       its place among the segments of the text, from 1
 * @param stanzaOrdinal its place in its stanza, from 1; 0 when it is in none
 * @param words         its reading text, in normalization form C
 * @param source        it as it stands in the source, markup and all
 * @param language      its language as a BCP 47 tag, where it is not the text's
 * @param anchor        how it is found again
 * @param properties    anything else that the source says of it, in that order
 */
public record SegmentRow(String id, @Nullable String textId, @Nullable String kind, int ordinal, int stanzaOrdinal, String words,
		@Nullable String source, @Nullable String language, SegmentAnchor anchor, Map<String, String> properties) {

	/** Copies the properties. */
	public SegmentRow {
		properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
	}

	/**
	 * The segment as a part of the model, ready to be added to a project.
	 *
	 * @param text the text it belongs to, if that is known yet
	 */
	public Segment toModel(@Nullable Text text) {
		Segment segment = ProjectFactory.eINSTANCE.createSegment();
		segment.setId(id);
		segment.setText(text);
		segment.setKind(kind);
		segment.setOrdinal(ordinal);
		segment.setStanzaOrdinal(stanzaOrdinal);
		segment.setQuote(words);
		segment.setSource(source);
		segment.setLanguage(language);
		segment.setXmlId(anchor.xmlId());
		segment.setMintedId(anchor.mintedId());
		segment.setNumber(anchor.number());
		segment.setCanonicalPath(anchor.canonicalPath());
		segment.setXpath(anchor.xpath());
		segment.setUrn(anchor.urn());
		segment.setPrefix(anchor.prefix());
		segment.setSuffix(anchor.suffix());
		segment.setStart(anchor.start());
		segment.setEnd(anchor.end());
		segment.setSha256(anchor.sha256());
		properties.forEach((name, value) -> segment.getProperties().add(Projects.property(name, value)));
		return segment;
	}

	/** What a segment of the model says of itself, as a row. Of several properties with one name the last counts. */
	public static SegmentRow of(Segment segment) {
		var properties = new LinkedHashMap<String, String>();
		for (Property property : segment.getProperties()) {
			properties.put(property.getName(), property.getValue());
		}
		var anchor = new SegmentAnchor(segment.getXmlId(), segment.getMintedId(), segment.getNumber(), segment.getCanonicalPath(),
				segment.getXpath(), segment.getUrn(), segment.getPrefix(), segment.getSuffix(), segment.getStart(), segment.getEnd(),
				segment.getSha256());
		return new SegmentRow(segment.getId(), segment.getText() == null ? null : segment.getText().getId(), segment.getKind(),
				segment.getOrdinal(), segment.getStanzaOrdinal(), segment.getQuote(), segment.getSource(), segment.getLanguage(), anchor,
				properties);
	}
}
