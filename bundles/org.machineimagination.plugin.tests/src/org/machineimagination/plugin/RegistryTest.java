// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of plug-ins that are present. */
class RegistryTest {

	private final Registry<PlugIn> registry = new Registry<>("optimizer");

	/** A plug-in that may have had another identifier once. */
	record Sample(String id, String formerId) implements PlugIn {

		Sample(String id) {
			this(id, null);
		}

		@Override
		public String name() {
			return id;
		}

		@Override
		public String description() {
			return "A sample.";
		}

		@Override
		public boolean matchesId(String storedId) {
			return PlugIn.super.matchesId(storedId) || storedId.equals(formerId);
		}
	}

	@Test
	void whatIsAddedIsFound() {
		var adam = new Sample("adam");
		assertTrue(registry.add(adam));
		assertSame(adam, registry.get("adam"));
		assertEquals(Optional.empty(), registry.find("sgd"));
	}

	@Test
	void allAreListedInTheOrderOfTheirIdentifiers() {
		registry.add(new Sample("sgd"));
		registry.add(new Sample("adam"));
		registry.add(new Sample("cma-es"));
		assertEquals(List.of("adam", "cma-es", "sgd"), registry.all().stream().map(PlugIn::id).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"cma-es", "cma-es+adam", "cma-es-then-sgd", "x2"})
	void identifiersAreWordsJoinedByHyphensOrPlusSigns(String id) {
		assertTrue(registry.add(new Sample(id)));
		assertEquals(id, registry.get(id).id());
	}

	@Test
	void aTakenIdentifierIsRefused() {
		var first = new Sample("adam", "first");
		var second = new Sample("adam", "second");
		assertTrue(registry.add(first));
		assertFalse(registry.add(second));
		assertSame(first, registry.get("adam"));
		registry.remove(second);
		assertSame(first, registry.get("adam"));
	}

	@Test
	void addingTheSameAgainChangesNothing() {
		var adam = new Sample("adam");
		assertTrue(registry.add(adam));
		assertTrue(registry.add(adam));
		assertEquals(1, registry.all().size());
	}

	@Test
	void aBrokenContributionIsSkipped() {
		var broken = new PlugIn() {
			@Override
			public String id() {
				throw new NoClassDefFoundError("a library of the plug-in is missing");
			}

			@Override
			public String name() {
				return "Broken";
			}

			@Override
			public String description() {
				return "Broken.";
			}
		};
		assertFalse(registry.add(broken));
		assertTrue(registry.add(new Sample("adam")));
		assertEquals(1, registry.all().size());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", "Adam", "adam optimizer", "-adam", "adam-", "adam--w", "adam+-w", "+adam", "../adam"})
	void anyOtherIdentifierIsSkipped(String id) {
		assertFalse(registry.add(new Sample(id)));
		assertTrue(registry.all().isEmpty());
	}

	@Test
	void whatIsRemovedMakesRoomForAnother() {
		var first = new Sample("adam", "first");
		var second = new Sample("adam", "second");
		registry.add(first);
		registry.remove(first);
		assertTrue(registry.add(second));
		assertSame(second, registry.get("adam"));
	}

	@Test
	void aFormerIdentifierStillFindsItsPlugIn() {
		var renamed = new Sample("cma-es", "cma");
		registry.add(renamed);
		assertSame(renamed, registry.get("cma"));
	}

	@Test
	void aPresentIdentifierGoesBeforeAFormerOne() {
		registry.add(new Sample("cma-es", "cma"));
		var present = new Sample("cma");
		registry.add(present);
		assertSame(present, registry.get("cma"));
	}

	@Test
	void anUnknownIdentifierIsAnsweredWithThosePresent() {
		assertEquals("There is no optimizer named 'lbfgs'; present are none.",
				assertThrows(SettingException.class, () -> registry.get("lbfgs")).getMessage());
		registry.add(new Sample("sgd"));
		registry.add(new Sample("adam"));
		assertEquals("There is no optimizer named 'lbfgs'; present are adam, sgd.",
				assertThrows(SettingException.class, () -> registry.get("lbfgs")).getMessage());
	}
}
