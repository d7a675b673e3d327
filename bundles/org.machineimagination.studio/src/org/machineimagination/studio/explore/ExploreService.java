// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.machineimagination.catalog.Models;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.ClassNames;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.DrawnPictures;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.imagination.walk.Exploration.Point;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.media.ContactSheet;
import org.machineimagination.media.Enlargement;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.media.PictureMetadata;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngText;
import org.machineimagination.media.PngWriter;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Pace;
import org.machineimagination.request.Product;
import org.machineimagination.request.Progress;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunNames;
import org.machineimagination.request.WorkListener;
import org.machineimagination.runs.RunFolder;
import org.machineimagination.studio.walk.OpenGenerator;
import org.machineimagination.studio.walk.WorkJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows what a generator can draw: samples of classes, and the ways from one to another. It works on the calling thread until everything is
 * there; exceptions carry one plain sentence, see {@link Failure}.
 */
@Component(service = ExploreService.class)
public final class ExploreService {

	private static final String SHEET = "sheet.png";
	private static final String LATENTS = "latents.npz";
	private static final String NOISE = "noise";
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
	private static final int SIDE = 160;
	private static final int CAPTION = 32;
	private static final int COLUMNS = 5;

	private final PlugIns plugIns;
	private final Models models;
	private final DataFolders folders;

	/** @param folders where pictures go unless another place is given */
	@Activate
	public ExploreService(@Reference PlugIns plugIns, @Reference Models models, @Reference DataFolders folders) {
		this.plugIns = plugIns;
		this.models = models;
		this.folders = folders;
	}

	/**
	 * The classes of a generator whose names hold a text.
	 *
	 * @param generator identifier or folder, or empty for the default one
	 * @param filter    part of the names, or empty for all
	 */
	public List<String> classes(String generator, String filter) {
		List<String> labels = OpenGenerator.read(models, generator).latentSpace().blocks().stream().filter(block -> block.prior() == Prior.MIXTURE)
				.findFirst().map(Block::labels).orElse(List.of());
		return Arrays.stream(new ClassNames(labels).matching(filter)).mapToObj(labels::get).toList();
	}

	/**
	 * Makes pictures and a sheet of them.
	 *
	 * @param captions draws the texts beneath them
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; nothing is left then
	 */
	public ExploreOutcome explore(ExploreRequest request, CaptionPainter captions, WorkListener listener, Cancellation cancellation) {
		Map<String, String> settings = OpenGenerator.truncated(models, request.generator(), Map.of(), request.usedTruncation());
		Path folder = folder(request);
		try (OpenGenerator open = AbandonableTask.run(stages -> OpenGenerator.open(plugIns, models, request.generator(), settings, request.computing(),
				stages, cancellation), listener::preparing, cancellation)) {
			List<Point> points = SamplePoints.of(request, open.generator().latentSpace());
			return new Work(request, folder, open, points, captions).write(listener, cancellation);
		}
	}

	private Path folder(ExploreRequest request) {
		Path folder = request.folder() == null
				? folders.data().resolve("explorations").resolve("%s-%s-%d".formatted(DATE.format(LocalDateTime.now()),
						RunNames.words(String.join(" ", request.classes())), request.seed()))
				: request.folder().toAbsolutePath().normalize();
		RunFolder.requireWritable(folder.getParent());
		try {
			boolean taken = Files.isDirectory(folder) ? !isEmpty(folder) : Files.exists(folder);
			if (taken) {
				throw new RunException("The place %s is taken; name a new or an empty folder.".formatted(folder));
			}
			return folder;
		} catch (IOException e) {
			throw new RunException("The folder %s cannot be read: %s.".formatted(folder, Failure.reason(e)), e);
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		}
	}

	/** One exploration. */
	private record Work(ExploreRequest request, Path folder, OpenGenerator open, List<Point> points, CaptionPainter captions) {

		ExploreOutcome write(WorkListener listener, Cancellation cancellation) {
			boolean made = Files.notExists(folder);
			var pictures = new ArrayList<Path>();
			boolean whole = false;
			try {
				Files.createDirectories(folder);
				int columns = request.target().map(ExploreRequest.Target::steps).orElse(Math.min(COLUMNS, points.size()));
				var sheet = new ContactSheet(points.size(), columns, SIDE, CAPTION, captions);
				makePictures(sheet, pictures, listener, cancellation);
				AtomicFiles.write(folder.resolve(LATENTS), Npz.write(arrays()));
				PngImage image = sheet.image();
				List<PngText> texts = metadata(OptionalInt.empty()).texts();
				AtomicFiles.write(folder.resolve(SHEET), PngWriter.write(new PngImage(image.width(), image.height(), image.rgb(), texts)));
				whole = true;
				return new ExploreOutcome(folder, folder.resolve(SHEET), folder.resolve(LATENTS), List.copyOf(pictures),
						points.stream().map(Point::classes).toList(), noise());
			} catch (FileException e) {
				throw new RunException(e.getMessage(), e);
			} catch (IOException e) {
				throw new RunException("The folder %s cannot be written to: %s.".formatted(folder, Failure.reason(e)), e);
			} finally {
				if (!whole) {
					remove(pictures, made);
				}
			}
		}

		private void makePictures(ContactSheet sheet, List<Path> files, WorkListener listener, Cancellation cancellation) throws FileException {
			var pace = new Pace(0, System.nanoTime());
			var drawn = new DrawnPictures(open.print().id());
			for (int from = 0; from < points.size(); from += PictureMaker.batch()) {
				int to = Math.min(points.size(), from + PictureMaker.batch());
				List<Picture> made = open.pictures().make(points.subList(from, to).stream().map(Point::latents).toArray(double[][]::new), cancellation);
				drawn.add(made);
				drawn.requireSome();
				for (int i = from; i < to; i++) {
					cancellation.check();
					Picture large = Enlargement.toAtLeast(made.get(i - from), request.size());
					var image = new PngImage(large.width(), large.height(), large.toRgb(), metadata(OptionalInt.of(i)).texts());
					Path file = folder.resolve(name(i));
					files.add(file);
					AtomicFiles.write(file, PngWriter.write(image));
					Picture small = Enlargement.toAtLeast(made.get(i - from), SIDE);
					sheet.put(i, new PngImage(small.width(), small.height(), small.toRgb(), List.of()));
					sheet.caption(i, points.get(i).classes());
				}
				long now = System.nanoTime();
				pace.add((long) to - from, now);
				listener.progress(new Progress(to, points.size(), Duration.ofMillis(Math.round(1000 * pace.seconds(now))),
						pace.left((long) points.size() - to)));
			}
			drawn.flawOrSameness().ifPresent(listener::note);
		}

		private String name(int index) {
			return request.target().map(target -> String.format(Locale.ROOT, "way-%d-step-%02d.png", index / target.steps() + 1, index % target.steps() + 1))
					.orElseGet(() -> String.format(Locale.ROOT, "sample-%02d.png", index + 1));
		}

		/** For each block {@code [pictures][size]}. */
		private List<NumpyArray> arrays() {
			LatentSpace space = open.generator().latentSpace();
			return space.blocks().stream().map(block -> NumpyArray.of(block.name(), points.stream().map(point -> part(point, block)).toArray(double[][]::new)))
					.toList();
		}

		private double[] noise() {
			return open.generator().latentSpace().block(NOISE).map(block -> part(points.getFirst(), block)).orElse(new double[0]);
		}

		private double[] part(Point point, Block block) {
			int offset = open.generator().latentSpace().offset(block);
			return Arrays.copyOfRange(point.latents(), offset, offset + block.size());
		}

		/** @param index of the picture, or empty for the sheet */
		private PictureMetadata metadata(OptionalInt index) {
			String shown = index.isPresent() ? points.get(index.getAsInt()).classes() : String.join(", ", request.classes());
			Map<String, String> exploration = new LinkedHashMap<>();
			exploration.put("seed", Long.toString(request.seed()));
			exploration.put("truncation", Double.toString(request.usedTruncation()));
			exploration.put("samples", Integer.toString(request.samples()));
			index.ifPresent(i -> exploration.put("picture", Integer.toString(i + 1)));
			Map<String, List<String>> lists = new LinkedHashMap<>(Map.of("classes", request.classes()));
			request.target().ifPresent(target -> {
				exploration.put("to-seed", Long.toString(target.seed()));
				exploration.put("steps", Integer.toString(target.steps()));
				lists.put("to-classes", target.classes());
			});
			return new PictureMetadata(shown.isEmpty() ? open.print().name() : shown,
					"A picture that a machine drew at random (seed %d, %s)".formatted(request.seed(), open.print().id()), shown, "", open.credits(),
					Product.NAME, Product.version(), open.print().id(), Instant.now().truncatedTo(ChronoUnit.SECONDS),
					WorkJson.write("exploration", open, Map.of("exploration", exploration), lists));
		}

		private void remove(List<Path> pictures, boolean made) {
			var all = new ArrayList<>(pictures);
			all.add(folder.resolve(LATENTS));
			if (made) {
				all.add(folder);
			}
			for (Path file : all) {
				try {
					Files.deleteIfExists(file);
				} catch (IOException e) {
					System.getLogger(ExploreService.class.getName()).log(System.Logger.Level.WARNING, "What is left in " + folder + " could not be removed", e);
				}
			}
		}
	}
}
