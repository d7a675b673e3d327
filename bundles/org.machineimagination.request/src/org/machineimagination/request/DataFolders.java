// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Where the program keeps what belongs to its user: one fixed place for each system, nothing to choose at the start. Finding the
 * places makes no folder.
 *
 * @param data  runs and models
 * @param cache what can be made again
 */
@Component(service = DataFolders.class)
public record DataFolders(Path data, Path cache) {

	/** Environment variable that names another data folder; the cache is then inside it. */
	public static final String HOME_VARIABLE = "MACHINE_IMAGINATION_HOME";

	/** System property that names another data folder; it has precedence over the variable. */
	public static final String HOME_PROPERTY = "machineimagination.home";

	private static final String LINUX_NAME = "machine-imagination";
	private static final String NAME = "Machine Imagination";

	public DataFolders {
		data = data.toAbsolutePath().normalize();
		cache = cache.toAbsolutePath().normalize();
	}

	/** The places of this system and user. */
	@Activate
	public DataFolders() {
		this(standard());
	}

	private DataFolders(DataFolders other) {
		this(other.data, other.cache);
	}

	/** Both within one folder. */
	public static DataFolders in(Path folder) {
		return new DataFolders(folder, folder.resolve("cache"));
	}

	/** The places of this system and user. */
	public static DataFolders standard() {
		return standard(System::getenv, System::getProperty);
	}

	/** Where runs are unless another place is given. */
	public Path runs() {
		return data.resolve("runs");
	}

	/** The user's own models, a folder each. */
	public Path models() {
		return data.resolve("models");
	}

	/** The user's own presets, a file each. */
	public Path presets() {
		return data.resolve("presets");
	}

	static DataFolders standard(UnaryOperator<String> environment, UnaryOperator<String> properties) {
		Optional<String> home = given(properties.apply(HOME_PROPERTY)).or(() -> given(environment.apply(HOME_VARIABLE)));
		if (home.isPresent()) {
			return in(Path.of(home.get()));
		}
		Path user = Path.of(properties.apply("user.home"));
		String system = properties.apply("os.name").toLowerCase(Locale.ROOT);
		if (system.startsWith("windows")) {
			return windows(user, environment);
		}
		if (system.startsWith("mac")) {
			return new DataFolders(user.resolve("Library/Application Support").resolve(NAME), user.resolve("Library/Caches").resolve(NAME));
		}
		return new DataFolders(base("XDG_DATA_HOME", user.resolve(".local/share"), environment).resolve(LINUX_NAME),
				base("XDG_CACHE_HOME", user.resolve(".cache"), environment).resolve(LINUX_NAME));
	}

	private static DataFolders windows(Path user, UnaryOperator<String> environment) {
		return new DataFolders(base("APPDATA", user.resolve("AppData/Roaming"), environment).resolve(NAME),
				base("LOCALAPPDATA", user.resolve("AppData/Local"), environment).resolve(NAME).resolve("Cache"));
	}

	/** The XDG specification has relative paths ignored. */
	private static Path base(String variable, Path otherwise, UnaryOperator<String> environment) {
		return given(environment.apply(variable)).map(Path::of).filter(Path::isAbsolute).orElse(otherwise);
	}

	private static Optional<String> given(@Nullable String text) {
		return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
	}
}
