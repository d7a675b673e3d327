// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngReader;
import org.machineimagination.request.Comparison;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.RunException;

/** Compares a run that was done again with its origin, bit for bit, and puts what differs into words. */
public final class RunComparer {

	private final List<String> compared = new ArrayList<>();
	private final List<String> differences = new ArrayList<>();
	private final List<String> circumstances = new ArrayList<>();

	private RunComparer() {
	}

	/**
	 * Compares.
	 *
	 * @param recipe how the run was done again
	 * @throws RunException if a file cannot be read
	 */
	public static Comparison compare(Origin origin, Recipe recipe, Path again) {
		var comparer = new RunComparer();
		comparer.circumstances.addAll(origin.changes());
		comparer.versions(origin.recipe(), recipe);
		origin.folder().ifPresent(folder -> {
			comparer.latents(folder, again);
			comparer.trace(folder, again);
		});
		comparer.pixels(origin.picture(), again.resolve(ResultFiles.PICTURE));
		return new Comparison(comparer.compared, comparer.differences, comparer.circumstances);
	}

	private void versions(Recipe then, Recipe now) {
		note("backend's version", then.backendVersion(), now.backendVersion());
		note("device", then.deviceName(), now.deviceName());
		note("number of candidates judged at once", Integer.toString(then.chunk()), Integer.toString(now.chunk()));
	}

	private void note(String what, String then, String now) {
		if (!then.equals(now)) {
			circumstances.add("The %s was %s then and is %s now.".formatted(what, then, now));
		}
	}

	private void latents(Path folder, Path again) {
		compared.add(ResultFiles.LATENTS);
		byte[] first = bytes(folder.resolve(ResultFiles.LATENTS));
		byte[] second = bytes(again.resolve(ResultFiles.LATENTS));
		if (Arrays.equals(first, second)) {
			return;
		}
		List<NumpyArray> before = Npz.read(first);
		List<NumpyArray> after = Npz.read(second);
		boolean comparable = before.size() == after.size();
		double largest = 0;
		for (int i = 0; comparable && i < before.size(); i++) {
			comparable = before.get(i).values().length == after.get(i).values().length;
			largest = comparable ? Math.max(largest, largestDifference(before.get(i).values(), after.get(i).values())) : 0;
		}
		differences.add(comparable ? "The latents differ by up to %.3g.".formatted(largest) : "The latents have other shapes.");
	}

	private static double largestDifference(double[] a, double[] b) {
		double largest = 0;
		for (int i = 0; i < a.length; i++) {
			largest = Math.max(largest, Math.abs(a[i] - b[i]));
		}
		return largest;
	}

	private void trace(Path folder, Path again) {
		compared.add(Trace.FIGURES);
		Path first = folder.resolve(Trace.FIGURES);
		Path second = again.resolve(Trace.FIGURES);
		try {
			if (Files.mismatch(first, second) < 0) {
				return;
			}
			List<String> before = Files.readAllLines(first);
			List<String> after = Files.readAllLines(second);
			int line = 0;
			while (line < Math.min(before.size(), after.size()) && before.get(line).equals(after.get(line))) {
				line++;
			}
			differences.add("The trace differs from line %d on.".formatted(line + 1));
		} catch (IOException e) {
			throw new RunException("The traces of the two runs cannot be compared: %s.".formatted(Failure.reason(e)), e);
		}
	}

	private void pixels(Path picture, Path again) {
		compared.add("the picture's pixels");
		PngImage first = PngReader.read(bytes(picture));
		PngImage second = PngReader.read(bytes(again));
		if (first.width() != second.width() || first.height() != second.height()) {
			differences.add("The picture had %d x %d pixels then and has %d x %d now.".formatted(first.width(), first.height(), second.width(),
					second.height()));
			return;
		}
		int differing = 0;
		int largest = 0;
		for (int i = 0; i < first.rgb().length; i++) {
			int difference = levels(first.rgb()[i], second.rgb()[i]);
			differing += difference > 0 ? 1 : 0;
			largest = Math.max(largest, difference);
		}
		if (differing > 0) {
			differences.add("%,d of the picture's %,d pixels differ, by up to %d of 255 levels.".formatted(differing, first.rgb().length, largest));
		}
	}

	private static int levels(int a, int b) {
		return Math.max(Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
				Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
	}

	private static byte[] bytes(Path file) {
		return PictureFiles.bytes(file);
	}
}
