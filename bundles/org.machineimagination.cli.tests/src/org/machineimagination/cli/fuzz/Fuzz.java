// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.machineimagination.cli.fuzz.Examiner.Find;

/**
 * Tries damaged files until the time is over, and keeps what it finds, made as small as it can be, with what went wrong beside it:
 * {@code releng/fuzz --minutes 60 --seed 1 --only onnx,png --out target/fuzz}. The same seed gives the same files in the same order.
 */
public final class Fuzz {

	private static final int TRIES = 600;
	private static final long TELLING_SECONDS = 60;
	private static final long REDUCING_SECONDS = 60;

	private final List<Target> targets;
	private final Path out;
	private final PrintStream told;
	private final Set<String> known = new HashSet<>();
	private long inputs;

	private Fuzz(List<Target> targets, Path out, PrintStream told) {
		this.targets = targets;
		this.out = out;
		this.told = told;
	}

	/** @param arguments as the class's description says */
	public static void main(String[] arguments) throws IOException {
		double minutes = 1;
		long seed = System.nanoTime();
		Path out = Path.of("target/fuzz");
		List<String> only = List.of();
		for (int i = 0; i + 1 < arguments.length; i += 2) {
			switch (arguments[i]) {
				case "--minutes" -> minutes = Double.parseDouble(arguments[i + 1]);
				case "--seed" -> seed = Long.parseLong(arguments[i + 1]);
				case "--only" -> only = List.of(arguments[i + 1].split(","));
				case "--out" -> out = Path.of(arguments[i + 1]);
				default -> throw new IllegalArgumentException("There is no option " + arguments[i]);
			}
		}
		List<String> wanted = only;
		Locale.setDefault(Locale.ROOT);
		List<Target> targets =
				Targets.all(Files.createTempDirectory("fuzz")).stream().filter(each -> wanted.isEmpty() || wanted.contains(each.name())).toList();
		Files.createDirectories(out);
		System.out.println("Seed " + seed + ", targets: " + String.join(", ", targets.stream().map(Target::name).toList()));
		int found = new Fuzz(targets, out, System.out).run(seed, System.nanoTime() + (long) (minutes * TimeUnit.MINUTES.toNanos(1)));
		System.exit(found == 0 ? 0 : 1);
	}

	/** Every target gets the same time, whatever one of its files costs. */
	private int run(long seed, long end) throws IOException {
		var spent = new long[targets.size()];
		long telling = System.nanoTime() + TimeUnit.SECONDS.toNanos(TELLING_SECONDS);
		while (System.nanoTime() < end) {
			int next = least(spent);
			long began = System.nanoTime();
			tryOne(targets.get(next), seed, inputs++);
			spent[next] += System.nanoTime() - began;
			if (System.nanoTime() > telling) {
				told.println(inputs + " files, " + known.size() + " finds");
				telling += TimeUnit.SECONDS.toNanos(TELLING_SECONDS);
			}
		}
		told.println(inputs + " files, " + known.size() + " finds");
		return known.size();
	}

	private static int least(long[] values) {
		int least = 0;
		for (int i = 1; i < values.length; i++) {
			least = values[i] < values[least] ? i : least;
		}
		return least;
	}

	private void tryOne(Target target, long seed, long number) throws IOException {
		Target.Input input = target.input(random(seed, number));
		Optional<Find> found = Examiner.examineWarm(target, input);
		if (found.isPresent() && known.add(target.name() + " " + found.get().kind())) {
			keep(target, input, found.get());
		}
	}

	/** The source of chance of one file. */
	static SplittableRandom random(long seed, long number) {
		return new SplittableRandom(seed * 1_000_003 + number);
	}

	private void keep(Target target, Target.Input input, Find found) throws IOException {
		told.println("FOUND in " + target.name() + ": " + found.kind() + "; making it smaller ...");
		long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(REDUCING_SECONDS);
		byte[] smallest = found.kind().equals("hangs") ? input.bytes()
				: new Reduction(
						bytes -> System.nanoTime() < until && Examiner.examine(target, new Target.Input(input.name(), bytes))
								.filter(other -> other.kind().equals(found.kind())).isPresent(),
						TRIES).of(input.bytes());
		var crc = new CRC32();
		crc.update(smallest);
		String name = target.name() + "-" + HexFormat.of().toHexDigits((int) crc.getValue());
		int dot = input.name().lastIndexOf('.');
		Path file = out.resolve(name + (dot < 0 ? "" : input.name().substring(dot)));
		Files.write(file, smallest);
		Files.writeString(out.resolve(name + ".txt"), target.name() + ": " + found.kind() + "\n" + found.details() + "\n");
		told.println("Kept as " + file + " (" + smallest.length + " bytes)");
	}
}
