// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.machineimagination.media.MediaException;
import org.machineimagination.media.PngImage;
import org.machineimagination.plugin.Cancellation;

/**
 * A film that a process of ffmpeg encodes: it gets raw pixels through a pipe and what the film says of itself in a file. It is asked for what
 * depends on nothing but its version, on one thread, without dates. Odd sides get one more line of pixels, as the colours of video are kept at
 * half size. Whoever stops ends the process.
 */
final class FfmpegFilm implements FilmWriter {

	private static final long SECONDS_TO_SAY_WHY = 5;
	/** What a film says of itself, by the names that ffmpeg gives the places of {@link Mp4Boxes}; it keeps the program's to itself. */
	private static final Map<String, String> NAMES = Map.of("Title", "title", "Description", "description", "Author", "artist", "Machine Imagination",
			"comment");

	private final Path file;
	private final FilmPlan plan;
	private final int width;
	private final PartFile part;
	private final Path folder;
	private final Process process;
	private final OutputStream frames;

	/** @param program where ffmpeg is */
	FfmpegFilm(Path program, Path file, FilmPlan plan) {
		this.file = file;
		this.plan = plan;
		this.width = even(plan.width());
		this.part = new PartFile(file);
		try {
			part.end();
			folder = Files.createTempDirectory("machine-imagination-film");
			Files.writeString(texts(), ";FFMETADATA1\n" + plan.texts().stream().filter(text -> NAMES.containsKey(text.keyword()))
					.map(text -> NAMES.get(text.keyword()) + "=" + escaped(text.text()) + "\n").collect(Collectors.joining()));
			process = new ProcessBuilder(words(program)).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(log().toFile()).start();
			frames = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
		} catch (IOException e) {
			part.close();
			throw PartFile.problem(file, e);
		}
	}

	private List<String> words(Path program) {
		var words = new ArrayList<>(List.of(program.toString(), "-hide_banner", "-nostats", "-loglevel", "error", "-y"));
		words.addAll(List.of("-f", "rawvideo", "-pixel_format", "rgb24", "-video_size", width + "x" + even(plan.height()), "-framerate",
				Integer.toString(plan.rate()), "-i", "pipe:0"));
		words.addAll(List.of("-f", "ffmetadata", "-i", "file:" + texts(), "-map", "0:v", "-map_metadata", "1"));
		words.addAll(List.of("-vf", "scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int+bitexact,format=yuv420p", "-c:v",
				"libx264", "-preset", "medium", "-crf", "16", "-threads", "1", "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709",
				"-color_range", "tv"));
		words.addAll(List.of("-flags:v", "+bitexact", "-fflags", "+bitexact", "-movflags", "+faststart", "-f", "mp4", "file:" + part.place()));
		return words;
	}

	@Override
	public void add(PngImage picture, int times, Cancellation cancellation) {
		byte[] pixels = pixels(picture);
		try (Cancellation.Subscription stop = cancellation.onCancel(process::destroyForcibly)) {
			for (int i = 0; i < times; i++) {
				cancellation.check();
				frames.write(pixels);
			}
		} catch (IOException e) {
			cancellation.check();
			throw new MediaException(failure(), e);
		}
	}

	@Override
	public void finish(Cancellation cancellation) {
		try (Cancellation.Subscription stop = cancellation.onCancel(process::destroyForcibly)) {
			frames.close();
			process.onExit().join();
			cancellation.check();
			if (process.exitValue() != 0) {
				throw new MediaException(failure());
			}
			part.keep();
		} catch (IOException e) {
			cancellation.check();
			throw process.isAlive() || process.exitValue() != 0 ? new MediaException(failure(), e) : PartFile.problem(file, e);
		}
	}

	@Override
	public void close() {
		process.destroyForcibly().onExit().join();
		part.close();
		try {
			Files.deleteIfExists(texts());
			Files.deleteIfExists(log());
			Files.deleteIfExists(folder);
		} catch (IOException e) {
			System.getLogger(FfmpegFilm.class.getName()).log(Level.WARNING, "The folder " + folder + " could not be removed", e);
		}
	}

	private byte[] pixels(PngImage picture) {
		var pixels = new byte[3 * width * even(plan.height())];
		for (int i = 0; i < pixels.length / 3; i++) {
			int x = Math.min(i % width, picture.width() - 1);
			int y = Math.min(i / width, picture.height() - 1);
			int rgb = picture.rgb()[y * picture.width() + x];
			pixels[3 * i] = (byte) (rgb >> 16);
			pixels[3 * i + 1] = (byte) (rgb >> 8);
			pixels[3 * i + 2] = (byte) rgb;
		}
		return pixels;
	}

	/** What the program said last, in our sentence. */
	private String failure() {
		String reason = "";
		try {
			if (!process.waitFor(SECONDS_TO_SAY_WHY, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
			List<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
			reason = lines.isEmpty() ? "" : " (%s)".formatted(lines.getLast().strip());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			System.getLogger(FfmpegFilm.class.getName()).log(Level.DEBUG, "What ffmpeg said cannot be read", e);
		}
		return "The program ffmpeg could not make the film %s%s; see that it has the encoder libx264 and that there is space, or leave --encoder out."
				.formatted(file, reason);
	}

	private Path texts() {
		return folder.resolve("texts");
	}

	private Path log() {
		return folder.resolve("log");
	}

	private static String escaped(String text) {
		return text.replaceAll("[=;#\\\\\n]", "\\\\$0");
	}

	private static int even(int length) {
		return length + length % 2;
	}
}
