// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCacheFolderTest {

	@TempDir
	Path home;

	@Test
	void linuxAsksTheDesktopsSettingFirst() {
		Path chosen = home.resolve("chosen");
		assertEquals(List.of(chosen.resolve("machine-imagination"), home.resolve(".cache/machine-imagination")),
				candidates("Linux", Map.of("XDG_CACHE_HOME", chosen.toString())));
	}

	@Test
	void macHasItsOwnFolder() {
		assertEquals(List.of(home.resolve("Library/Caches/Machine Imagination")), candidates("Mac OS X", Map.of()));
	}

	@Test
	void windowsAsksItsOwnSettingFirst() {
		Path chosen = home.resolve("Local");
		assertEquals(chosen.resolve("Machine Imagination/Cache"), candidates("Windows 11", Map.of("LOCALAPPDATA", chosen.toString())).getFirst());
	}

	@Test
	void thePlaceThatTheUserChoseComesFirst() {
		Path chosen = home.resolve("chosen");
		assertEquals(chosen.resolve("cache"), candidates("Linux", Map.of("MACHINE_IMAGINATION_HOME", chosen.toString())).getFirst());
	}

	@Test
	void placesThatAreRelativeAreIgnored() {
		assertEquals(1, candidates("Linux", Map.of("XDG_CACHE_HOME", "relative")).size());
	}

	private List<Path> candidates(String system, Map<String, String> environment) {
		return UserCacheFolder.candidates(environment::get, Map.of("os.name", system, "user.home", home.toString())::get);
	}
}
