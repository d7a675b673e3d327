// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.models.checkpoint.Checkpoint;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.ProjectFolder;
import org.machineimagination.request.lists.BatchFile;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.runs.LatentFinder;
import org.machineimagination.testing.SourceTree;

/** Everything that reads files of other people, with good files to begin with: what earlier builds and PyTorch made. */
final class Targets {

	private static final Path FIXTURES = SourceTree.ROOT.resolve("bundles/org.machineimagination.cli.tests/fixtures/v1");
	private static final Path GOLDEN = SourceTree.GOLDEN;
	private static final Mutation TEXT = Mutation.oneOf(Texts::damage, Texts::damage, Bytes::damage).repeated();
	private static final Mutation JSON = Mutation.oneOf(Trees::damage, Trees::damage, Texts::damage).repeated();
	private static final Mutation RAW = Mutation.oneOf(Bytes::damage, Bytes::damage, Texts::otherDigits).repeated();
	private static final int SIDE = 16;

	private final Path place;

	private Targets(Path place) {
		this.place = place;
	}

	/** All of them. @param place an empty folder for what they need */
	static List<Target> all(Path place) {
		var targets = new Targets(place);
		return Stream.of(targets.models(), targets.checkpoints(), targets.runs(), targets.pictures(), targets.arrays(), targets.requests(),
				targets.projects()).flatMap(List::stream).toList();
	}

	private List<Target> models() {
		Desk onnx = desk("onnx");
		Desk folders = desk("folders");
		Path clip = folders.copy(GOLDEN.resolve("hugging-face"), "clip");
		Path biggan = folders.copy(GOLDEN.resolve("biggan"), "biggan");
		Desk listed = desk("listed");
		return List.of(
				new Target("onnx", seeds(GOLDEN.resolve("odd"), "bytes.onnx", "labelled.onnx", "one.onnx"),
						Mutation.oneOf(Messages::damage, Messages::damage, Bytes::damage).repeated(), (name, bytes) -> onnx.add(onnx.put(name, bytes))),
				new Target("clip-folder", seeds(GOLDEN.resolve("hugging-face"), "config.json", "vocab.json", "merges.txt"), JSON, (name, bytes) -> {
					Files.write(clip.resolve(name), bytes);
					try {
						folders.add(clip);
					} finally {
						Files.copy(GOLDEN.resolve("hugging-face").resolve(name), clip.resolve(name), StandardCopyOption.REPLACE_EXISTING);
					}
				}), new Target("biggan-configuration", seeds(GOLDEN.resolve("biggan"), "config.json"), JSON, (name, bytes) -> {
					Files.write(biggan.resolve(name), bytes);
					folders.add(biggan);
				}), new Target("model.json", seeds(FIXTURES.resolve("models/biggan-tiny"), "model.json"), JSON, (name, bytes) -> {
					listed.putHome("models/fuzzed/" + name, bytes);
					listed.type("models");
				}));
	}

	private List<Target> checkpoints() {
		Desk desk = desk("checkpoints");
		Target.Trial trial = (name, bytes) -> readAll(desk.put(name, bytes));
		return List.of(new Target("torch", seeds(GOLDEN, "types.bin", "training.pt"), Mutation.oneOf(Archives.of(RAW), Archives.of(RAW), RAW), trial),
				new Target("legacy-torch", seeds(GOLDEN, "types-legacy.bin"), RAW, trial),
				new Target("torchscript", seeds(GOLDEN.resolve("vit"), "ViT.pt"), Archives.of(RAW), trial),
				new Target("safetensors", seeds(GOLDEN, "types.safetensors"), Mutation.oneOf(Headers::safetensors, Headers::safetensors, RAW), trial));
	}

	private static void readAll(Path file) {
		try (Checkpoint checkpoint = Checkpoint.open(file)) {
			for (String name : checkpoint.names()) {
				checkpoint.floats(name);
			}
		}
	}

	private List<Target> runs() {
		Desk desk = desk("runs");
		return List.of(inRun(desk, "pixels-adam", "run.experiment"), inRun(desk, "pixels-adam", "trace.csv"), inRun(desk, "pixels-adam", "timing.csv"),
				inRun(desk, "starter-cma-es", "latents.npz"));
	}

	/** A file within a run's folder, which is listed and shown. */
	private static Target inRun(Desk desk, String run, String file) {
		Path good = FIXTURES.resolve("done/runs").resolve(run);
		String place = run + "-" + file;
		Path folder = desk.copy(good, place);
		return new Target(file, seeds(good, file), file.endsWith(".npz") ? Archives.of(Headers::numpy) : TEXT, (name, bytes) -> {
			Files.write(folder.resolve(name), bytes);
			desk.type("runs", "--in", folder.getParent().toString());
			desk.type("show", folder.toString());
			desk.type("compare", folder.toString(), folder.toString(), "--out", desk.home().resolve("compared").toString());
		});
	}

	private List<Target> pictures() {
		Desk desk = desk("pictures");
		Path ours = FIXTURES.resolve("done/runs/imported-cma-es-then-adam/result.png");
		Target.Trial reading = (name, bytes) -> PictureFiles.read(desk.put(name, bytes));
		return List.of(
				new Target("png", List.of(seed(ours), new Target.Seed("drawn.png", drawn("png"))), Mutation.oneOf(Pictures::png, Pictures::png, RAW),
						(name, bytes) -> {
							Path file = desk.put(name, bytes);
							desk.type("show", file.toString());
							desk.type("score", file.toString(), "a red apple");
						}),
				new Target("jpeg", List.of(new Target.Seed("drawn.jpg", drawn("jpg"))), Mutation.oneOf(Pictures::jpeg, Pictures::jpeg, RAW), reading),
				new Target("gif", List.of(new Target.Seed("drawn.gif", drawn("gif"))), RAW, reading),
				new Target("bmp", List.of(new Target.Seed("drawn.bmp", drawn("bmp"))), RAW, reading));
	}

	private List<Target> arrays() {
		Desk desk = desk("arrays");
		var finder = new LatentFinder(desk.studio().runs());
		Path noise = FIXTURES.resolve("done/runs/starter-adam/a-green-tree_2_noise.txt");
		List<Target.Seed> texts = seeds(noise.getParent(), noise.getFileName().toString(), noise.getFileName().toString().replace("noise", "class"));
		texts.forEach(seed -> put(desk, seed));
		return List.of(
				new Target("npz", seeds(FIXTURES.resolve("done/explorations/samples"), "latents.npz"),
						Mutation.oneOf(Archives.of(Headers::numpy), Archives.of(RAW), RAW),
						(name, bytes) -> finder.find(List.of(desk.put(name, bytes).toString()))),
				new Target("latents.txt", texts, TEXT, (name, bytes) -> {
					String file = desk.put(name, bytes).toString();
					finder.find(List.of(file.replace("_class.txt", "_noise.txt")));
				}));
	}

	private List<Target> requests() {
		Desk desk = desk("requests");
		String table = "prompt,seed,weight,--views\n\"a red, apple\",1,0.5,2\nfog | castle:2,2..4,,\n\"two \"\"quoted\"\"\",3,,\n";
		String lines = "a red apple --seed 3\n# a remark\nfog:0.5 | a castle --avoid \"people\"\n\n--image red.png --seeds 1..3 a smile\n";
		var lists = List.of(new Target.Seed("list.csv", table.getBytes(StandardCharsets.UTF_8)),
				new Target.Seed("list.tsv", table.replace(',', '\t').getBytes(StandardCharsets.UTF_8)),
				new Target.Seed("list.txt", lines.getBytes(StandardCharsets.UTF_8)));
		return List.of(new Target("batch", lists, TEXT, (name, bytes) -> BatchFile.read(desk.put(name, bytes))),
				new Target("batch.json", seeds(FIXTURES.resolve("done/batches/lines"), "batch.json"), JSON,
						(name, bytes) -> BatchPlan.read(desk.put("batch/" + name, bytes).getParent())),
				new Target("preset", seeds(FIXTURES.resolve("presets"), "by-hand.json", "kept.json"), JSON, (name, bytes) -> {
					desk.putHome("presets/fuzzed.json", bytes);
					desk.type("presets", "fuzzed");
				}));
	}

	private List<Target> projects() {
		Path folder = place.resolve("project");
		ProjectSession.create(folder, "Sonnets").close();
		Path file = folder.resolve(ProjectFolder.FILE);
		return List.of(new Target("project", List.of(seed(file)), TEXT, (name, bytes) -> {
			Files.write(file, bytes);
			ProjectSession.open(folder).close();
		}));
	}

	private Desk desk(String name) {
		return new Desk(place.resolve(name));
	}

	private static void put(Desk desk, Target.Seed seed) {
		try {
			desk.put(seed.name(), seed.bytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Target.Seed> seeds(Path folder, String... names) {
		return Arrays.stream(names).map(name -> seed(folder.resolve(name))).toList();
	}

	private static Target.Seed seed(Path file) {
		try {
			return new Target.Seed(file.getFileName().toString(), Files.readAllBytes(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A small picture in a format of the runtime. */
	private static byte[] drawn(String format) {
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		var random = new Random(1);
		for (int i = 0; i < SIDE * SIDE; i++) {
			image.setRGB(i % SIDE, i / SIDE, random.nextInt());
		}
		try {
			var out = new ByteArrayOutputStream();
			ImageIO.write(image, format, out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
