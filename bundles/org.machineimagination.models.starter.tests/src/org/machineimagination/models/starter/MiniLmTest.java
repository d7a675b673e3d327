// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.starter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.models.clip.SentenceEncoder;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.Vectors;

class MiniLmTest {

	private final Backend backend = new OnnxRuntimeBackend();
	private final MiniLm miniLm = new MiniLm();

	@Test
	void sentencesAreVectorsOfLengthOne() {
		try (SentenceEncoder encoder = open()) {
			float[] vector = encoder.encode(List.of("a red apple"), new Cancellation())[0];
			assertEquals(384, vector.length);
			assertEquals(1, Vectors.dot(vector, vector), 1e-6);
		}
	}

	@Test
	void hopeIsNearerToFeathersThanToCars() {
		try (SentenceEncoder encoder = open()) {
			float[][] vectors = encoder.encode(List.of("hope is the thing with feathers", "feather", "bird", "car"), new Cancellation());
			assertTrue(Vectors.dot(vectors[0], vectors[1]) > Vectors.dot(vectors[0], vectors[3]) + 0.2);
			assertTrue(Vectors.dot(vectors[0], vectors[2]) > Vectors.dot(vectors[0], vectors[3]) + 0.1);
		}
	}

	@Test
	void aTextHasTheSameVectorWhateverItComesWith() {
		float[] alone;
		try (SentenceEncoder encoder = open()) {
			alone = encoder.encode(List.of("a cat"), new Cancellation())[0].clone();
		}
		try (SentenceEncoder encoder = open()) {
			float[] amongOthers =
					encoder.encode(List.of("the sun behind a cloud, as seen from a hill in the evening", "a cat", "house"), new Cancellation())[1];
			assertArrayEquals(alone, amongOthers);
		}
	}

	@Test
	void aVeryLongTextIsReadAsFarAsItGoes() {
		String text = "hope is the thing with feathers ".repeat(313).substring(0, 10_000);
		try (SentenceEncoder encoder = open()) {
			TokenCount count = encoder.tokens(text);
			assertEquals(MiniLm.LIMIT, count.used());
			assertTrue(count.lost() > 1500, "lost " + count.lost());
			assertEquals("feathers hope is", text.substring(count.charsRead() - 16, count.charsRead()));
			float[][] vectors = encoder.encode(List.of(text, text.substring(0, count.charsRead())), new Cancellation());
			assertArrayEquals(vectors[1], vectors[0]);
		}
	}

	@Test
	void allWhoOpenItShareOneNetworkUntilTheLastCloses() {
		SentenceEncoder first = open();
		SentenceEncoder second = open();
		float[] vector = first.encode(List.of("a house"), new Cancellation())[0];
		first.close();
		first.close();
		// The second still has what the first computed; a network of its own would have made another array.
		assertTrue(vector == second.encode(List.of("a house"), new Cancellation())[0]);
		second.close();
		try (SentenceEncoder third = open()) {
			assertArrayEquals(vector, third.encode(List.of("a house"), new Cancellation())[0]);
		}
	}

	private SentenceEncoder open() {
		return miniLm.open(Engine.of(backend));
	}
}
