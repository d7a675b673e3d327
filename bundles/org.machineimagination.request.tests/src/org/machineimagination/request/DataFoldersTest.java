// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFoldersTest {

	private static final Map<String, String> LINUX = Map.of("user.home", "/home/ada", "os.name", "Linux");

	@Test
	void onLinuxTheyFollowTheXdgSpecification() {
		assertEquals(Path.of("/home/ada/.local/share/machine-imagination/runs"), folders(Map.of(), LINUX).runs());
		assertEquals(Path.of("/home/ada/.cache/machine-imagination"), folders(Map.of(), LINUX).cache());
		assertEquals(Path.of("/big/machine-imagination/models"), folders(Map.of("XDG_DATA_HOME", "/big"), LINUX).models());
		assertEquals(Path.of("/home/ada/.local/share/machine-imagination"), folders(Map.of("XDG_DATA_HOME", "not/absolute"), LINUX).data());
	}

	@Test
	void onMacTheyAreInTheLibrary() {
		DataFolders folders = folders(Map.of(), Map.of("user.home", "/Users/ada", "os.name", "Mac OS X"));
		assertEquals(Path.of("/Users/ada/Library/Application Support/Machine Imagination"), folders.data());
		assertEquals(Path.of("/Users/ada/Library/Caches/Machine Imagination"), folders.cache());
	}

	@Test
	void onWindowsTheyAreInTheApplicationData() {
		DataFolders folders = folders(Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), Map.of("user.home", "/ada", "os.name", "Windows 11"));
		assertEquals(Path.of("/roaming/Machine Imagination"), folders.data());
		assertEquals(Path.of("/local/Machine Imagination/Cache"), folders.cache());
	}

	@Test
	void theVariableMovesThemAndThePropertyMovesThemFirst() {
		assertEquals(Path.of("/there/runs"), folders(Map.of(DataFolders.HOME_VARIABLE, "/there"), LINUX).runs());
		assertEquals(Path.of("/here/cache"), folders(Map.of(DataFolders.HOME_VARIABLE, "/there"),
				Map.of("user.home", "/home/ada", "os.name", "Linux", DataFolders.HOME_PROPERTY, "/here")).cache());
	}

	private static DataFolders folders(Map<String, String> environment, Map<String, String> properties) {
		return DataFolders.standard(environment::get, properties::get);
	}
}
