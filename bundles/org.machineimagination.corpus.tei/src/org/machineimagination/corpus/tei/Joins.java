// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.corpus.Unit;

/** Puts together what the file has in several elements although it is one: by {@code @part}, and by {@code @next} and {@code @prev}. */
final class Joins {

	private final List<Found> units;
	private final Map<Found, Found> into = new HashMap<>();
	private int count;
	private int firstLine;

	/** Joins of units, which are in the order of the text. */
	Joins(List<Found> units) {
		this.units = units;
	}

	/** The units that are left, each where its first part stands. */
	List<Found> joined() {
		byLinks();
		byParts();
		Set<Found> gone = new HashSet<>(into.keySet());
		var left = new ArrayList<>(units);
		left.removeIf(gone::contains);
		return left;
	}

	private void byParts() {
		Found open = null;
		for (Found unit : units) {
			String part = unit.first().attribute("part");
			boolean line = unit.kind().equals(Unit.LINE.kind()) && !into.containsKey(unit);
			if (!line) {
				continue;
			}
			switch (part) {
				case "I" -> open = unit;
				case "M", "F" -> {
					if (open != null) {
						join(open, unit);
					}
					open = part.equals("F") ? null : open;
				}
				default -> open = null;
			}
		}
	}

	private void byLinks() {
		var byId = new HashMap<String, Found>();
		units.forEach(unit -> byId.putIfAbsent(unit.first().attribute("xml:id"), unit));
		for (Found unit : units) {
			Found next = linked(byId, unit.first().attribute("next"));
			if (next != null) {
				join(head(unit), next);
			}
			Found previous = linked(byId, unit.first().attribute("prev"));
			if (previous != null) {
				join(head(previous), unit);
			}
		}
	}

	private static @Nullable Found linked(Map<String, Found> byId, String link) {
		return link.startsWith("#") ? byId.get(link.substring(1)) : null;
	}

	private Found head(Found unit) {
		Found at = unit;
		for (Found above = into.get(at); above != null; above = into.get(at)) {
			at = above;
		}
		return at;
	}

	/** What was joined already stays where it is: links in a circle end there. */
	private void join(Found first, Found second) {
		if (first != second && !into.containsKey(second) && head(first) != second && first.sentence() == 0 && second.sentence() == 0) {
			first.join(second);
			into.put(second, first);
			count++;
			firstLine = firstLine == 0 ? first.first().line() : firstLine;
		}
	}

	/** How many units were joined to another. */
	int count() {
		return count;
	}

	/** The line of the first that another was joined to. */
	int firstLine() {
		return firstLine;
	}
}
