// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ArtifactFiles;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.media.MediaException;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.media.SavedText;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.RunException;

/**
 * Finds latents by what people type: a run, whose best they are; a NumPy file, each of whose rows is a picture, or with {@code #2} behind
 * its name its second row; or the workshop's {@code *_noise.txt}, whose {@code *_class.txt} lies beside it. A NumPy file is an {@code .npz} of
 * all blocks, or a {@code noise.npy}, whose {@code class.npy} lies beside it.
 */
public final class LatentFinder {

	private static final String NOISE_FILE = "_noise.txt";
	private static final String CLASS_FILE = "_class.txt";
	private static final Pattern ARRAYS = Pattern.compile("(?is)(.*\\.np[zy])(?:#(\\d{1,7}))?");
	private static final Pattern NOISE_ARRAY = Pattern.compile("(?is)(.*?)noise\\.npy");

	/** A film of more pictures than these would take days. */
	private static final int MOST_PICTURES = 10_000;

	private final RunStore runs;

	public LatentFinder(RunStore runs) {
		this.runs = runs;
	}

	/**
	 * The latents in the order given.
	 *
	 * @throws RunException     if something is not there or a run has not finished
	 * @throws MediaException if a file is not what it should be
	 */
	public List<StoredLatents> find(List<String> sources) {
		var all = new ArrayList<StoredLatents>();
		for (String source : sources) {
			Matcher arrays = ARRAYS.matcher(source);
			if (arrays.matches() && !Files.isDirectory(path(arrays.group(1)))) {
				all.addAll(arrays(path(arrays.group(1)), arrays.group(2)));
			} else if (source.endsWith(NOISE_FILE)) {
				all.add(pair(path(source)));
			} else if (source.endsWith(CLASS_FILE)) {
				// A shell's *.txt gives both files of a pair; the noise stands for it.
				if (!sources.contains(partner(source, CLASS_FILE, NOISE_FILE))) {
					throw new RunException("The file %s is the second of a pair; give its first, %s, and it is found.".formatted(source,
							partner(source, CLASS_FILE, NOISE_FILE)));
				}
			} else if (source.toLowerCase(Locale.ROOT).endsWith(".txt")) {
				throw new RunException("The file %s is not named like the workshop's latents, whose names end in %s and %s.".formatted(source, NOISE_FILE,
						CLASS_FILE));
			} else {
				all.add(run(runs.find(source)));
			}
		}
		return all;
	}

	/**
	 * The latents of a single picture.
	 *
	 * @throws RunException     if the source is not there, a run has not finished, or there are latents of several pictures
	 * @throws MediaException if a file is not what it should be
	 */
	public StoredLatents one(String source) {
		List<StoredLatents> all = find(List.of(source));
		if (all.size() != 1) {
			throw new RunException("The file %s holds the latents of %d pictures; say which with its number behind the name, for example %s#1."
					.formatted(source, all.size(), source));
		}
		return all.getFirst();
	}

	/**
	 * The place of latents that a person names, which names them later, too: a run that is named by a part of its name, or as the last one, becomes its
	 * folder.
	 *
	 * @throws RunException if there is no such run, or more than one
	 */
	public String place(String source) {
		Matcher arrays = ARRAYS.matcher(source);
		boolean file = arrays.matches() && !Files.isDirectory(path(arrays.group(1))) || source.toLowerCase(Locale.ROOT).endsWith(".txt");
		return file ? source : runs.find(source).toString();
	}

	/**
	 * How many numbers the latent of a finished run's picture has.
	 *
	 * @throws RunException if it is not there
	 */
	public int dimension(Path folder) {
		StoredLatents found = run(folder);
		return found.blocks().entrySet().stream().filter(block -> !ResultFiles.FIGURES.contains(block.getKey())).mapToInt(block -> block.getValue().length)
				.sum();
	}

	private StoredLatents run(Path folder) {
		RunRecord record = RunRecord.load(folder);
		Run run = record.run();
		if (run.getStatus() != RunStatus.FINISHED || run.getBest() == null) {
			throw new RunException("The run in %s has not finished and has no best picture yet; resume it first.".formatted(folder));
		}
		try {
			Artifact artifact = run.getBest().getLatents();
			if (artifact == null) {
				throw new RunException("The record in %s names no latents.".formatted(folder));
			}
			List<NumpyArray> arrays = Npz.read(ArtifactFiles.resolve(artifact, folder));
			int row = run.getBest().getLatentsRow();
			if (row < 0 || row >= rows(arrays)) {
				throw new RunException("The latents of the run in %s are not all there.".formatted(folder));
			}
			return new StoredLatents(folder.getFileName().toString(), row(arrays, row), Optional.of(record.recipe()));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	private static List<StoredLatents> arrays(Path file, @Nullable String number) {
		List<NumpyArray> arrays = read(file);
		int rows = rows(arrays);
		if (rows == 0) {
			throw new RunException("The file %s holds no pictures' latents.".formatted(file));
		}
		Optional<Recipe> recipe = recipeBeside(file);
		if (number != null) {
			int row = Integer.parseInt(number);
			if (row < 1 || row > rows) {
				throw new RunException("The file %s has no row %d; it has %d, counted from 1.".formatted(file, row, rows));
			}
			return List.of(new StoredLatents(file + "#" + row, row(arrays, row - 1), recipe));
		}
		if (rows > MOST_PICTURES) {
			throw new RunException("The file %s holds the latents of %,d pictures; at most %,d are taken. Name single ones, the second by %1$s#2."
					.formatted(file, rows, MOST_PICTURES));
		}
		var all = new ArrayList<StoredLatents>();
		for (int row = 1; row <= rows; row++) {
			all.add(new StoredLatents(rows == 1 ? file.toString() : file + "#" + row, row(arrays, row - 1), recipe));
		}
		return all;
	}

	/** How many pictures there are latents of. A vector counts as one row. */
	private static int rows(List<NumpyArray> arrays) {
		int rows = 0;
		for (NumpyArray array : arrays) {
			if (array.shape().length == 2 && array.shape()[1] > 0) {
				rows = Math.max(rows, array.shape()[0]);
			} else if (array.shape().length == 1 && array.shape()[0] > 0) {
				rows = Math.max(rows, 1);
			}
		}
		return rows;
	}

	/** A picture's blocks by name; arrays that are no blocks, such as losses, are passed over later. */
	private static Map<String, double[]> row(List<NumpyArray> arrays, int row) {
		int rows = rows(arrays);
		var blocks = new HashMap<String, double[]>();
		for (NumpyArray array : arrays) {
			if (array.shape().length == 2 && row < array.shape()[0]) {
				blocks.put(array.name(), array.row(row));
			} else if (array.shape().length == 1 && rows == 1) {
				blocks.put(array.name(), array.values());
			}
		}
		return blocks;
	}

	private static List<NumpyArray> read(Path file) {
		if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".npz")) {
			return Npz.read(file);
		}
		Matcher noise = NOISE_ARRAY.matcher(file.getFileName().toString());
		if (!noise.matches()) {
			throw new RunException("The file %s holds one array, and its name does not say which; name that of the noise noise.npy, and that of the classes "
					.formatted(file) + "class.npy beside it.");
		}
		var arrays = new ArrayList<NumpyArray>();
		arrays.add(named("noise", Npz.read(file)));
		Path classes = file.resolveSibling(noise.group(1) + "class.npy");
		if (Files.exists(classes)) {
			arrays.add(named("class", Npz.read(classes)));
		}
		return arrays;
	}

	private static NumpyArray named(String name, List<NumpyArray> only) {
		return new NumpyArray(name, only.getFirst().shape(), only.getFirst().values());
	}

	private static StoredLatents pair(Path noise) {
		Path classes = path(partner(noise.toString(), NOISE_FILE, CLASS_FILE));
		var blocks = new HashMap<String, double[]>();
		blocks.put("noise", SavedText.readVector(noise));
		if (Files.exists(classes)) {
			blocks.put("class", SavedText.readVector(classes));
		}
		return new StoredLatents(noise.toString(), blocks, recipeBeside(noise));
	}

	private static String partner(String name, String ending, String other) {
		return name.substring(0, name.length() - ending.length()) + other;
	}

	/** How the run was made in whose folder a file lies, if it lies in one. */
	private static Optional<Recipe> recipeBeside(Path file) {
		Path folder = file.toAbsolutePath().normalize().getParent();
		return Files.isRegularFile(folder.resolve(ExperimentFiles.RECORD)) ? Optional.of(RunRecord.load(folder).recipe()) : Optional.empty();
	}

	private static Path path(String text) {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new RunException("There can be no file named '%s'.".formatted(text), e);
		}
	}
}
