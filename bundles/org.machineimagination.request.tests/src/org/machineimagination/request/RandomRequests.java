// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;

/** Requests of every shape, their texts from all planes of Unicode. */
public final class RandomRequests {

	/** Letters and signs of many scripts, and one of each plane that has any. */
	private static final String SIGNS = "aZ09 .,;:!?'\"\\/{}[]<>&=-_#\t\u00e9\u0300\u0436\u05d0\u0628\u0e01\u2028\u3042\u6f22\ud55c\ufeff\uffee"
			+ new String(Character.toChars(0x1F34E)) + new String(Character.toChars(0x20000)) + new String(Character.toChars(0x30000))
			+ new String(Character.toChars(0xE0041)) + new String(Character.toChars(0xF0000)) + new String(Character.toChars(0x10FFFD));

	private final Random random;

	public RandomRequests(long seed) {
		this.random = new Random(seed);
	}

	/** Prompts come in the order of words: texts to draw, pictures, texts to avoid. */
	public RunRequest next() {
		var prompts = new ArrayList<Prompt>();
		for (int i = random.nextInt(3); i >= 0; i--) {
			prompts.add(new Prompt("x" + text() + "x", weight()));
		}
		if (random.nextBoolean()) {
			prompts.set(0, prompts.getFirst().withSource(source()));
		}
		for (int i = random.nextInt(2); i > 0; i--) {
			String name = "photo %d.png".formatted(random.nextInt(100));
			prompts.add(new Prompt(name, random.nextBoolean() ? weight() : -weight(), new PromptPicture(Path.of("some where", name).toAbsolutePath(), "")));
		}
		for (int i = random.nextInt(2); i > 0; i--) {
			prompts.add(new Prompt("x" + text() + "x", -weight()));
		}
		var models = new ModelNames(optional("generator-" + random.nextInt(9)), optional(text()), optional(RunRequest.NONE));
		var wanted = new Wanted(prompts, random.nextLong(), models, optional("cma-es"), settings(), "",
				StartLatents.typed(optional("2026-03-01-" + text())));
		var computing = new Computing(optional("onnxruntime"), optional("cuda:1"), random.nextInt(4097));
		var words =
				new Words(optional("Ada"), optional(text()), optional(text()), random.nextBoolean() ? List.of() : List.of(text(), text()));
		return new RunRequest(wanted, computing, words, null);
	}

	private Prompt.Source source() {
		int start = random.nextInt(1 << 30);
		return new Prompt.Source("x" + text(), optional(text()), optional(text()), start, start + random.nextInt(1 << 30),
				optional("0123456789abcdef".repeat(4)));
	}

	private Map<Role, Map<String, String>> settings() {
		Map<Role, Map<String, String>> settings = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			var texts = new LinkedHashMap<String, String>();
			for (int i = random.nextInt(4); i > 0; i--) {
				texts.put("setting-" + random.nextInt(9), text());
			}
			if (!texts.isEmpty()) {
				settings.put(role, texts);
			}
		}
		return settings;
	}

	private String optional(String text) {
		return random.nextBoolean() ? "" : text;
	}

	private double weight() {
		return switch (random.nextInt(4)) {
			case 0 -> 1;
			case 1 -> Double.MIN_VALUE;
			case 2 -> Math.exp(random.nextGaussian() * 20);
			default -> random.nextDouble() + 0.001;
		};
	}

	private String text() {
		int[] points = SIGNS.codePoints().toArray();
		return random.ints(1 + random.nextInt(12), 0, points.length).mapToObj(i -> Character.toString(points[i])).collect(Collectors.joining());
	}
}
