// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something stands in its file, decoded, without a mark and with line feeds at the ends of its lines.
 *
 * @param line  the line it begins on, from 1
 * @param start code points before it
 * @param end   code points before its end
 */
public record Place(int line, int start, int end) {

	/** Places as one word, such as {@code 12:345-400}; several with blanks between. */
	public static String write(List<Place> places) {
		return places.stream().map(place -> place.line + ":" + place.start + "-" + place.end).collect(Collectors.joining(" "));
	}

	/**
	 * What {@link #write} wrote.
	 *
	 * @throws IllegalArgumentException when it is something else
	 */
	public static List<Place> read(String written) {
		return Stream.of(written.split(" ")).filter(word -> !word.isEmpty()).map(word -> {
			String[] numbers = word.split("[:-]");
			if (numbers.length != 3) {
				throw new IllegalArgumentException("A place is LINE:START-END, not " + word);
			}
			return new Place(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
		}).toList();
	}
}
