// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Tensor;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.plugin.Settings;

class WavesFamilyTest {

	private final WavesFamily family = new WavesFamily();
	private final ModelDescription description = ModelDescription.read(new WavesLibrary().folders().getFirst());

	@Test
	void theModelBelongsToTheFamily() {
		assertEquals(family.id(), description.family());
	}

	@Test
	void theFirstWaveIsASingleColour() {
		var latents = new float[3 * 16];
		latents[0] = 1;
		latents[16] = -0.5f;
		float[] image = image(new WavesSettings(8, 4), latents);
		for (int i = 0; i < 64; i++) {
			assertEquals(Math.tanh(1), image[i], 1e-6);
			assertEquals(Math.tanh(-0.5), image[64 + i], 1e-6);
			assertEquals(0, image[128 + i]);
		}
	}

	@Test
	void theSecondWaveRunsAcrossAndIsWeaker() {
		var latents = new float[3 * 16];
		latents[1] = 1;
		float[] image = image(new WavesSettings(8, 4), latents);
		assertEquals(Math.tanh(0.5 * Math.cos(Math.PI / 16)), image[0], 1e-6);
		assertEquals(-image[0], image[7], 1e-6);
		assertArrayEquals(Arrays.copyOf(image, 8), Arrays.copyOfRange(image, 56, 64), 1e-6f);
	}

	@Test
	void imagesAreAsLargeAsSaidAndWithinTheirRange() {
		WavesSettings settings = Settings.defaults(WavesSettings.class);
		Generator generator = family.open(description, settings);
		var latents = new float[generator.latentSpace().dimension()];
		Arrays.fill(latents, 9);
		float[] image = image(settings, latents);
		assertEquals(3 * generator.width() * generator.height(), image.length);
		for (float pixel : image) {
			assertTrue(pixel >= -1 && pixel <= 1);
		}
	}

	private float[] image(WavesSettings settings, float[] latents) {
		Map<String, Tensor> inputs = Map.of("waves", Tensor.of(latents, 1, latents.length));
		return Agreement.run(new JavaBackend(), family.open(description, settings).graph(), inputs).get(Generator.IMAGE).floats();
	}
}
