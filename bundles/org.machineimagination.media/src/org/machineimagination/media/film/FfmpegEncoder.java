// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.UsageException;
import org.osgi.service.component.annotations.Component;

/** Leaves encoding to the program {@code ffmpeg} of the machine, where there is one. Films are smaller, and depend on its version. */
@Component(service = PlugIn.class)
public final class FfmpegEncoder implements FilmEncoder {

	/** Identifier of the encoder. */
	public static final String ID = "ffmpeg";

	private static final List<String> NAMES = List.of("ffmpeg", "ffmpeg.exe");
	private static final int LONGEST_VERSION = 200;
	private static final long SECONDS_TO_ANSWER = 20;

	private final Supplier<String> searchPath;

	/** Looks where the shell would. */
	public FfmpegEncoder() {
		this(() -> System.getenv("PATH"));
	}

	/** @param searchPath folders, separated as the system does; null for none */
	FfmpegEncoder(Supplier<String> searchPath) {
		this.searchPath = searchPath;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "The machine's ffmpeg";
	}

	@Override
	public String description() {
		return "Writes .mp4 films with the program ffmpeg, if it is installed: smaller files, which depend on its version.";
	}

	@Override
	public void requireReady() {
		program();
	}

	@Override
	public Optional<String> program() {
		Path place = place();
		try {
			Process process = new ProcessBuilder(place.toString(), "-version").redirectInput(ProcessBuilder.Redirect.from(nothing()))
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			process.onExit().orTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS).whenComplete((ended, late) -> process.destroyForcibly());
			String told = new String(process.getInputStream().readNBytes(LONGEST_VERSION), StandardCharsets.UTF_8);
			process.destroyForcibly();
			String line = told.lines().findFirst().orElse("");
			if (!line.startsWith("ffmpeg")) {
				throw new UsageException("The program %s does not say its version; mend it, or leave --encoder out.".formatted(place));
			}
			return Optional.of(line.replace(" version ", " ").replaceFirst(" Copyright.*", "").strip());
		} catch (IOException e) {
			throw new UsageException("The program %s cannot be started; mend it, or leave --encoder out.".formatted(place), e);
		}
	}

	@Override
	public FilmWriter open(Path file, FilmPlan plan) {
		return new FfmpegFilm(place(), file, plan);
	}

	private Path place() {
		String path = searchPath.get();
		return Arrays.stream(path == null ? new String[0] : path.split(File.pathSeparator)).flatMap(FfmpegEncoder::folder)
				.flatMap(folder -> NAMES.stream().map(folder::resolve)).filter(each -> Files.isRegularFile(each) && Files.isExecutable(each)).findFirst()
				.orElseThrow(() -> new UsageException(
						"There is no program ffmpeg on this machine; install it (on Debian: apt install ffmpeg), or leave --encoder out."));
	}

	/** Whole paths alone: what stands for the working folder would start whatever lies there. */
	private static Stream<Path> folder(String text) {
		try {
			return Stream.of(Path.of(text)).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Stream.empty();
		}
	}

	private static File nothing() {
		return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
	}
}
