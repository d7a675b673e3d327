// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.machineimagination.plugin.StateException;

/** The binary form of optimizers' states. */
class StateTest {

	@Test
	void whatWasWrittenIsReadBitForBit() {
		double odd = Double.longBitsToDouble(0x7FF8_0000_0000_1234L); // a NaN with a payload
		double[][] matrix = {{1, 2, 3}, {4}, {}};
		byte[] bytes = new StateWriter("method", 7).writeInt(-5).writeLong(Long.MIN_VALUE).writeDouble(odd).writeText("Grüße")
				.writeDoubles(new double[] {-0.0, Double.MIN_VALUE}).writeRows(matrix).writeBytes(new byte[] {-1, 0, 7}).toBytes();
		var reader = new StateReader(bytes, "method", 7);
		assertEquals(-5, reader.readInt());
		assertEquals(Long.MIN_VALUE, reader.readLong());
		assertEquals(0x7FF8_0000_0000_1234L, Double.doubleToRawLongBits(reader.readDouble()));
		assertEquals("Grüße", reader.readText());
		assertArrayEquals(new double[] {-0.0, Double.MIN_VALUE}, reader.readDoubles());
		double[][] read = {new double[3], new double[1], new double[0]};
		reader.readRows(read);
		assertArrayEquals(matrix, read);
		assertArrayEquals(new byte[] {-1, 0, 7}, reader.readBytes());
		reader.end();
	}

	@ParameterizedTest
	@EnumSource(value = RandomSource.class, names = {"XO_SHI_RO_256_PP", "MT_64", "JDK", "SPLIT_MIX_64", "PCG_RXS_M_XS_64"})
	void aRandomStreamGoesOnWhereItWasSaved(RandomSource source) {
		RestorableUniformRandomProvider random = source.create(5);
		random.nextInt(); // half a word of some generators stays behind for the next call
		byte[] bytes = new StateWriter("method", 1).writeRandom(random).toBytes();
		int[] expected = random.ints(50).toArray();
		RestorableUniformRandomProvider other = source.create(6);
		new StateReader(bytes, "method", 1).readRandom(other);
		assertArrayEquals(expected, other.ints(50).toArray());
	}

	@Test
	void aLongStateIsWrittenWhole() {
		var values = new double[300_000];
		Arrays.setAll(values, i -> i / 3.0);
		byte[] bytes = new StateWriter("method", 1).writeDoubles(values).toBytes();
		assertArrayEquals(values, new StateReader(bytes, "method", 1).readDoubles());
	}

	@Test
	void readingPastTheEndOrStoppingBeforeItIsRefused() {
		byte[] bytes = new StateWriter("method", 1).writeInt(3).toBytes();
		assertThrows(StateException.class, () -> new StateReader(bytes, "method", 1).readLong());
		assertThrows(StateException.class, () -> new StateReader(bytes, "method", 1).end());
		assertThrows(StateException.class, () -> new StateReader(bytes, "method", 1).readDoubles(new double[2]));
	}

	@Test
	void anEnormousLengthTakesNoMemory() {
		byte[] bytes = new StateWriter("method", 1).writeInt(Integer.MAX_VALUE).toBytes();
		var error = assertThrows(StateException.class, () -> new StateReader(bytes, "method", 1).readDoubles());
		assertEquals("The saved state of 'method' does not fit this search.", error.getMessage());
	}
}
