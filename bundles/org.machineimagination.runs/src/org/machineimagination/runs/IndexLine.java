// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.CRC32;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;

/**
 * One run as a line of an index: a checksum and fields with tabs between them. Numbers with fractions stand as their bits, which are read ten times as
 * fast as decimals. The checksum takes in the format and the folder of the runs as well, so that a line of another time or place counts as damaged.
 */
final class IndexLine {

	/** Changes with the fields, and with what a summary makes of a record. */
	private static final String FORMAT = "runs 1";
	private static final int CHECKSUM = 8;
	private static final byte BETWEEN = '\t';
	private static final byte ESCAPE = '\\';

	private final Path runs;
	private final int salt;

	/** @param runs folder of the runs, absolute */
	IndexLine(Path runs) {
		this.runs = runs;
		byte[] bytes = (FORMAT + "\n" + runs + "\n").getBytes(StandardCharsets.UTF_8);
		this.salt = checksum(bytes, 0, bytes.length);
	}

	/** Writes a run that is not broken; the line ends with a line feed. */
	byte[] write(IndexedRun run) {
		var text = new StringBuilder();
		fields(run).forEach(field -> escape(text.append((char) BETWEEN), field));
		byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
		return (HexFormat.of().toHexDigits(salt ^ checksum(bytes, 0, bytes.length)) + text + "\n").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Reads a run.
	 *
	 * @param from first byte of the line
	 * @param to   its line feed
	 * @return empty if it is damaged
	 */
	Optional<IndexedRun> read(byte[] bytes, int from, int to) {
		int start = from + CHECKSUM;
		if (to - start < 1 || hexadecimal(bytes, from) != (salt ^ checksum(bytes, start, to - start))) {
			return Optional.empty();
		}
		var fields = new Fields(bytes, start, to);
		String name = fields.next();
		return Optional.of(IndexedRun.of(name, new RunStamp(fields.number(), fields.number(), fields.next()), RunStatus.get((int) fields.number()),
				fields.instant(), () -> summary(new Fields(bytes, start, to))));
	}

	private static List<String> fields(IndexedRun run) {
		RunSummary of = run.recorded();
		var fields = new ArrayList<>(List.of(run.name(), Long.toString(run.stamp().bytes()), Long.toString(run.stamp().time()), run.stamp().state(),
				Integer.toString(of.status().getValue()), Long.toString(of.created().getEpochSecond()), Integer.toString(of.created().getNano()), of.id(),
				of.title(), Long.toString(of.seed()), of.message(), of.generator(), of.optimizer(), Long.toString(of.evaluations()),
				Long.toString(of.budget()), bits(of.bestLoss()), bits(of.bestSimilarity()), of.thumbnail().map(file -> relative(of, file)).orElse("")));
		for (Prompt prompt : of.prompts()) {
			PromptPicture picture = prompt.picture();
			fields.addAll(List.of(prompt.text(), Long.toString(Double.doubleToLongBits(prompt.weight())),
					picture == null ? "" : relative(of, picture.file()), picture == null ? "" : picture.sha256()));
		}
		return fields;
	}

	private RunSummary summary(Fields fields) {
		Path folder = runs.resolve(fields.next());
		fields.pass(3);
		RunStatus status = RunStatus.get((int) fields.number());
		Instant created = fields.instant();
		String id = fields.next();
		String title = fields.next();
		long seed = fields.number();
		String message = fields.next();
		String generator = fields.next();
		String optimizer = fields.next();
		long evaluations = fields.number();
		long budget = fields.number();
		OptionalDouble loss = fields.decimal();
		OptionalDouble similarity = fields.decimal();
		Optional<Path> thumbnail = fields.file(folder);
		var prompts = new ArrayList<Prompt>();
		while (fields.hasNext()) {
			prompts.add(new Prompt(fields.next(), Double.longBitsToDouble(fields.number()), picture(fields, folder)));
		}
		return new RunSummary(folder, id, title, List.copyOf(prompts), seed, status, message, false, created, generator, optimizer, evaluations, budget, loss,
				similarity, thumbnail);
	}

	private static @Nullable PromptPicture picture(Fields fields, Path folder) {
		Optional<Path> file = fields.file(folder);
		String sha256 = fields.next();
		return file.isEmpty() ? null : new PromptPicture(file.get(), sha256);
	}

	private static String relative(RunSummary run, Path file) {
		return run.folder().relativize(file).toString();
	}

	private static String bits(OptionalDouble value) {
		return value.isPresent() ? Long.toString(Double.doubleToLongBits(value.getAsDouble())) : "";
	}

	private static int checksum(byte[] bytes, int from, int length) {
		var checksum = new CRC32();
		checksum.update(bytes, from, length);
		return (int) checksum.getValue();
	}

	/** The number that eight digits stand for; what is no digit makes it wrong. */
	private static int hexadecimal(byte[] bytes, int from) {
		int value = 0;
		for (int i = 0; i < CHECKSUM; i++) {
			value = value << 4 | Character.digit(bytes[from + i], 16) & 15;
		}
		return value;
	}

	private static void escape(StringBuilder text, String field) {
		for (int i = 0; i < field.length(); i++) {
			switch (field.charAt(i)) {
				case BETWEEN -> text.append("\\t");
				case '\n' -> text.append("\\n");
				case ESCAPE -> text.append("\\\\");
				default -> text.append(field.charAt(i));
			}
		}
	}

	/** The fields of a line, one after another. */
	private static final class Fields {
		private final byte[] bytes;
		private final int end;
		private int at;

		/** @param from the tab before the first field */
		Fields(byte[] bytes, int from, int end) {
			this.bytes = bytes;
			this.end = end;
			this.at = from;
		}

		boolean hasNext() {
			return at < end;
		}

		String next() {
			int from = at + 1;
			boolean escaped = false;
			for (at = from; at < end && bytes[at] != BETWEEN; at++) {
				escaped |= bytes[at] == ESCAPE;
			}
			String field = new String(bytes, from, at - from, StandardCharsets.UTF_8);
			return escaped ? unescape(field) : field;
		}

		void pass(int fields) {
			for (int i = 0; i < fields; i++) {
				next();
			}
		}

		/** A whole number, digit by digit: ten thousand lines have thirty thousand of them before anybody has seen one. */
		long number() {
			boolean negative = bytes[at + 1] == '-';
			long value = 0;
			for (at += negative ? 2 : 1; at < end && bytes[at] != BETWEEN; at++) {
				value = 10 * value + bytes[at] - '0';
			}
			return negative ? -value : value;
		}

		Instant instant() {
			return Instant.ofEpochSecond(number(), number());
		}

		OptionalDouble decimal() {
			String bits = next();
			return bits.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.longBitsToDouble(Long.parseLong(bits)));
		}

		Optional<Path> file(Path folder) {
			String path = next();
			return path.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(path));
		}

		private static String unescape(String field) {
			var text = new StringBuilder();
			for (int i = 0; i < field.length(); i++) {
				char character = field.charAt(i);
				if (character == ESCAPE) {
					i++;
					character = switch (field.charAt(i)) {
						case 't' -> '\t';
						case 'n' -> '\n';
						default -> '\\';
					};
				}
				text.append(character);
			}
			return text.toString();
		}
	}
}
