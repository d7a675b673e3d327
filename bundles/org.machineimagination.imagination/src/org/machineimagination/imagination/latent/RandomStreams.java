// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Named streams of random numbers that all follow from one seed, so that adding a consumer never changes what another one draws.
 *
 * @param seed the run's seed
 */
public record RandomStreams(long seed) {

	/** The stream of a name. */
	public RestorableUniformRandomProvider stream(String name) {
		return stream(name, 0);
	}

	/**
	 * One of a numbered family of streams, for example the views of a generation: whoever resumes at that number needs no saved state.
	 *
	 * @return xoshiro256++ (Blackman and Vigna 2021), its state the SHA-256 of seed, name and number
	 */
	public RestorableUniformRandomProvider stream(String name, long number) {
		byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
		var input = ByteBuffer.allocate(16 + bytes.length).putLong(seed).putLong(number).put(bytes);
		try {
			var digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(input.array()));
			return RandomSource.XO_SHI_RO_256_PP
					.create(new long[] {digest.getLong(), digest.getLong(), digest.getLong(), digest.getLong()});
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
