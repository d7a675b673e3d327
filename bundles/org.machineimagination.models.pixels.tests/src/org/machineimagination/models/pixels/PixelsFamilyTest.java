// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;

class PixelsFamilyTest {

	private final PixelsFamily family = new PixelsFamily();

	@Test
	void everyLatentIsThePixelOfItsPlace() {
		Generator generator = open(Map.of("size", "8"));
		var latents = new float[2 * 192];
		for (int i = 0; i < latents.length; i++) {
			latents[i] = (i - 190) / 20f;
		}
		float[] images = run(generator, latents, 2);
		for (int i = 0; i < latents.length; i++) {
			assertEquals(2 / (1 + Math.exp(-latents[i])) - 1, images[i], 1e-6);
		}
	}

	@Test
	void withoutColourTheThreeChannelsAreOne() {
		Generator generator = open(Map.of("size", "8", "colour", "false"));
		var latents = new float[64];
		latents[5] = 3;
		float[] image = run(generator, latents, 1);
		for (int channel = 0; channel < 3; channel++) {
			assertEquals(2 / (1 + Math.exp(-3)) - 1, image[channel * 64 + 5], 1e-6);
			assertEquals(0, image[channel * 64 + 6], 1e-6);
		}
	}

	@Test
	void theSpaceIsOneNormalBlock() {
		Block block = open(Map.of()).latentSpace().blocks().getFirst();
		assertEquals(new Block("pixels", 3 * 64 * 64, Block.Prior.NORMAL, Block.Transform.IDENTITY, java.util.List.of()), block);
	}

	@Test
	void aSizeThatIsNoneIsRefused() {
		assertThrows(SettingException.class, () -> open(Map.of("size", "4")));
	}

	@Test
	void theLibraryOffersItsOneModel() {
		var model = ModelDescription.read(new PixelsLibrary().folders().getFirst());
		assertEquals("pixels", model.id());
		assertEquals(family.id(), model.family());
	}

	private Generator open(Map<String, String> settings) {
		var model = ModelDescription.read(new PixelsLibrary().folders().getFirst());
		return family.open(model, Settings.read(family.settingsType(), settings));
	}

	private static float[] run(Generator generator, float[] latents, int n) {
		try (var program = new OnnxRuntimeBackend().compile(generator.graph(), CompileOptions.DEFAULT)) {
			Tensor images = program.run(Map.of("pixels", Tensor.of(latents, n, latents.length / n)), Set.of(Generator.IMAGE), new Cancellation())
					.get(Generator.IMAGE);
			assertArrayEquals(new long[] {n, 3, generator.height(), generator.width()}, images.shape());
			return images.floats();
		}
	}
}
