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
		String chosen = home.resolve("chosen").toString();
		assertEquals(List.of(Path.of(chosen), home.resolve(".cache")),
				UserCacheFolder.candidates("Linux", Map.of("XDG_CACHE_HOME", chosen), home.toString()));
	}

	@Test
	void macHasItsOwnFolder() {
		assertEquals(List.of(home.resolve("Library/Caches")), UserCacheFolder.candidates("Mac OS X", Map.of(), home.toString()));
	}

	@Test
	void windowsAsksItsOwnSettingFirst() {
		String chosen = home.resolve("Local").toString();
		assertEquals(Path.of(chosen), UserCacheFolder.candidates("Windows 11", Map.of("LOCALAPPDATA", chosen), home.toString()).getFirst());
	}

	@Test
	void withoutAHomeThereIsNoCandidate() {
		assertEquals(List.of(), UserCacheFolder.candidates("Linux", Map.of("XDG_CACHE_HOME", "relative"), "?"));
	}
}
