// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/** An element of a file and where it stands there. */
final class Element implements Node {

	private final String name;
	private final Map<String, String> attributes;
	private final @Nullable Element parent;
	private final int position;
	private final int line;
	private final int start;
	private int end;
	private final List<Node> children = new ArrayList<>(2);

	/**
	 * An element that has begun.
	 *
	 * @param name       local name; {@code *} of an element of another namespace
	 * @param attributes by local name; those of XML itself with {@code xml:} before it
	 * @param position   among the elements of its name in its parent, from 1
	 * @param line       it begins on, from 1
	 * @param start      UTF-16 units before it
	 */
	Element(String name, Map<String, String> attributes, @Nullable Element parent, int position, int line, int start) {
		this.name = name;
		this.attributes = attributes;
		this.parent = parent;
		this.position = position;
		this.line = line;
		this.start = start;
	}

	void add(Node child) {
		children.add(child);
	}

	void endAt(int place) {
		end = place;
	}

	String name() {
		return name;
	}

	boolean is(String... names) {
		for (String one : names) {
			if (one.equals(name)) {
				return true;
			}
		}
		return false;
	}

	/** The value of an attribute, or empty. */
	String attribute(String key) {
		return attributes.getOrDefault(key, "");
	}

	Optional<Element> parent() {
		Element above = parent;
		return above == null ? Optional.empty() : Optional.of(above);
	}

	List<Node> children() {
		return children;
	}

	/** The elements it holds. */
	List<Element> elements() {
		var elements = new ArrayList<Element>();
		for (Node child : children) {
			if (child instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

	/** The nearest element around it, or it itself, that fits. */
	Optional<Element> around(Predicate<Element> fits) {
		for (Optional<Element> at = Optional.of(this); at.isPresent(); at = at.get().parent()) {
			if (fits.test(at.get())) {
				return at;
			}
		}
		return Optional.empty();
	}

	/** The first element within it that fits, it itself left out. */
	Optional<Element> first(Predicate<Element> fits) {
		for (Node node : children) {
			if (node instanceof Element child) {
				Optional<Element> found = fits.test(child) ? Optional.of(child) : child.first(fits);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** All elements within it that fit, in order; those within one that fits are left out. */
	List<Element> all(Predicate<Element> fits) {
		var found = new ArrayList<Element>();
		collect(fits, found);
		return found;
	}

	private void collect(Predicate<Element> fits, List<Element> found) {
		for (Node node : children) {
			if (node instanceof Element child) {
				if (fits.test(child)) {
					found.add(child);
				} else {
					child.collect(fits, found);
				}
			}
		}
	}

	/** Its language: its own or that of the nearest element around it that says one; empty when none does. */
	String language() {
		return around(element -> !element.attribute("xml:lang").isEmpty()).map(element -> element.attribute("xml:lang")).orElse("");
	}

	/** XPath of positions, names without prefixes. */
	String xpath() {
		return parent().map(Element::xpath).orElse("") + "/" + name + "[" + position + "]";
	}

	/** All characters within it. */
	String text() {
		var text = new StringBuilder();
		for (Node child : children) {
			text.append(child instanceof Element element ? element.text() : ((Characters) child).text());
		}
		return text.toString();
	}

	int line() {
		return line;
	}

	int start() {
		return start;
	}

	int end() {
		return end;
	}
}
