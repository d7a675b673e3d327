// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.imagination.model.ModelException;

/**
 * The networks of CLIP's own layout that OpenAI and OpenCLIP have published (Ilharco et al. 2021, {@code open_clip/model_configs}), as far as their
 * weights do not tell them apart: channels of a head and the nonlinearity. OpenCLIP's have GELU itself unless their name ends in
 * {@code -quickgelu}, OpenAI's the quick one. A head of a text tower has 64 channels in all of them.
 */
public final class Architectures {

	/**
	 * A published network.
	 *
	 * @param name  as in OpenCLIP's list, or OpenAI's
	 * @param patch side of a patch in pixels, or 0 for a residual network
	 * @param image channels of the image tower
	 * @param head  channels of a head of the image tower
	 * @param text  channels of the text tower
	 * @param quick whether it has the quick approximation of GELU
	 */
	public record Architecture(String name, int patch, int image, int head, int text, boolean quick) {

		/** How it is made. */
		public ClipShape shape() {
			return new ClipShape(new ClipShape.Tower(image / head, quick, ClipShape.EPSILON), new ClipShape.Tower(0, quick, ClipShape.EPSILON));
		}
	}

	private static final String QUICK = "-quickgelu";
	/** Name, patch, channels of the image tower, channels of its heads, channels of the text tower. */
	private static final String[] PUBLISHED = {"RN50 0 64 64 512", "RN101 0 64 64 512", "RN50x4 0 80 64 640", "RN50x16 0 96 64 768", "RN50x64 0 128 64 1024",
			"ViT-S-32 32 384 64 384", "ViT-S-32-alt 32 384 64 256", "ViT-S-16 16 384 64 384", "ViT-S-16-alt 16 384 64 256", "ViT-M-32 32 512 64 512",
			"ViT-M-32-alt 32 512 64 384", "ViT-M-16 16 512 64 512", "ViT-M-16-alt 16 512 64 384", "ViT-B-32 32 768 64 512", "ViT-B-32-256 32 768 64 512",
			"ViT-B-32-plus-256 32 896 64 640", "ViT-B-16 16 768 64 512", "ViT-B-16-plus 16 896 64 640", "ViT-B-16-plus-240 16 896 64 640",
			"ViT-L-14 14 1024 64 768", "ViT-L-14-280 14 1024 64 768", "ViT-L-14-336 14 1024 64 768", "ViT-L-16 16 1024 64 768", "ViT-L-16-320 16 1024 64 768",
			"ViT-L-16-384 16 1024 64 768", "ViT-H-14 14 1280 80 1024", "ViT-H-14-378 14 1280 80 1024", "ViT-H-16 16 1280 80 1024", "ViT-g-14 14 1408 88 1024",
			"ViT-bigG-14 14 1664 104 1280", "ViT-G-14 14 1664 104 1280", "ViT-e-14 14 1792 112 1280"};
	private static final Map<String, String> OPEN_AI = Map.of("ViT-B/32", "ViT-B-32", "ViT-B/16", "ViT-B-16", "ViT-L/14", "ViT-L-14", "ViT-L/14@336px",
			"ViT-L-14-336");
	private static final Map<String, Architecture> ALL = all();

	private Architectures() {
	}

	/** Their names. */
	public static List<String> names() {
		return List.copyOf(ALL.keySet());
	}

	/** The architecture of a name that is on the list. */
	public static Architecture named(String name) {
		return ALL.get(name);
	}

	/**
	 * The only published kind of network with an image tower so wide whose heads do not have 64 channels, if it is of one: from ViT-H on all are
	 * OpenCLIP's.
	 *
	 * @param image channels of the image tower
	 */
	static Optional<Architecture> wide(int image) {
		return ALL.values().stream().filter(each -> each.image() == image && each.head() != ClipShape.CHANNELS_PER_HEAD && !each.quick()).findFirst();
	}

	/**
	 * The architecture of a name, if weights can be of it.
	 *
	 * @throws ModelException if their towers are of other sizes
	 */
	static Architecture fitting(String name, String file, int patch, int image, int text) {
		Architecture architecture = ALL.get(name);
		if (architecture.patch() != patch || architecture.image() != image || architecture.text() != text) {
			throw new ModelException(
					"The weights %s are not of %s: their towers are %d and %d channels wide%s, its %d and %d%s. Of that size are %s.".formatted(
							file, name, image, text, patches(patch), architecture.image(), architecture.text(), patches(architecture.patch()),
							alike(patch, image, text)));
		}
		return architecture;
	}

	private static String patches(int patch) {
		return patch == 0 ? "" : " with patches of %d pixels".formatted(patch);
	}

	private static String alike(int patch, int image, int text) {
		List<String> names = ALL.values().stream().filter(each -> each.patch() == patch && each.image() == image && each.text() == text)
				.map(Architecture::name).toList();
		return names.isEmpty() ? "none of the published ones" : String.join(", ", names);
	}

	private static Map<String, Architecture> all() {
		var all = new LinkedHashMap<String, Architecture>();
		var quick = new ArrayList<Architecture>();
		for (String line : PUBLISHED) {
			String[] part = line.split(" ");
			var plain = new Architecture(part[0], Integer.parseInt(part[1]), Integer.parseInt(part[2]), Integer.parseInt(part[3]), Integer.parseInt(part[4]),
					false);
			all.put(plain.name(), plain);
			quick.add(new Architecture(plain.name() + QUICK, plain.patch(), plain.image(), plain.head(), plain.text(), true));
		}
		quick.forEach(each -> all.put(each.name(), each));
		OPEN_AI.keySet().stream().sorted().forEach(name -> {
			Architecture same = all.get(OPEN_AI.get(name));
			all.put(name, new Architecture(name, same.patch(), same.image(), same.head(), same.text(), true));
		});
		return all;
	}
}
