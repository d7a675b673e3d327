// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {

	@Test
	void aVersionIsReadAndWritten() {
		assertEquals(Optional.of(new FormatVersion(1, 12)), FormatVersion.parse("1.12"));
		assertEquals("1.12", new FormatVersion(1, 12).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "1", "1.", "1.0.0", "-1.0", "a.b", "1.99999999999", " 1.0"})
	void anotherFormIsNoVersion(String text) {
		assertEquals(Optional.empty(), FormatVersion.parse(text));
	}

	@Test
	void minorVersionsAreNumbersNotDecimals() {
		assertTrue(new FormatVersion(1, 9).compareTo(new FormatVersion(1, 10)) < 0);
		assertTrue(new FormatVersion(2, 0).compareTo(new FormatVersion(1, 10)) > 0);
	}
}
