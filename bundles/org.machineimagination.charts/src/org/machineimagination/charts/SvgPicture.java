// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;

/**
 * What is drawn as the text of an SVG file: letters as their outlines, so that the picture looks the same wherever it is seen, and a title for who hears it.
 */
final class SvgPicture {

	/** Decimals of coordinates: a hundredth of a pixel is never seen. */
	private static final int DECIMALS = 2;

	private SvgPicture() {
	}

	/** The text of a file of a size in pixels; the same drawing gives the same text. */
	static String of(int width, int height, String title, Consumer<Graphics2D> drawing) {
		Document document = document();
		SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
		context.setComment(null);
		context.setPrecision(DECIMALS);
		var canvas = new SVGGraphics2D(context, true);
		drawing.accept(canvas);
		return text(canvas.getRoot(frame(document, width, height, title)));
	}

	/** What Batik's own writer would put before it names a DTD on the net, which readers fetch. */
	private static String text(Element svg) {
		LSSerializer serializer = ((DOMImplementationLS) svg.getOwnerDocument().getImplementation().getFeature("LS", "3.0")).createLSSerializer();
		serializer.getDomConfig().setParameter("xml-declaration", false);
		return serializer.writeToString(svg) + "\n";
	}

	private static Document document() {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("Every JDK makes documents", e);
		}
	}

	/** The outermost element with the title, and nothing drawn yet. */
	private static Element frame(Document document, int width, int height, String title) {
		Element svg = document.createElementNS(SVGConstants.SVG_NAMESPACE_URI, SVGConstants.SVG_SVG_TAG);
		svg.setAttribute("width", Integer.toString(width));
		svg.setAttribute("height", Integer.toString(height));
		svg.setAttribute("viewBox", "0 0 %d %d".formatted(width, height));
		svg.setAttribute("role", "img");
		Element name = document.createElementNS(SVGConstants.SVG_NAMESPACE_URI, SVGConstants.SVG_TITLE_TAG);
		name.setTextContent(title);
		svg.appendChild(name);
		return svg;
	}
}
