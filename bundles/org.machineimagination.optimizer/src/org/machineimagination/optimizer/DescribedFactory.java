// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import java.util.List;
import org.machineimagination.plugin.Settings;

/**
 * A method that is told of by what its constructor is given, for factories of which there are several of a kind.
 *
 * @param <S> the settings record of the method
 */
public abstract class DescribedFactory<S extends Record> implements OptimizerFactory<S> {

	private final String id;
	private final String name;
	private final String description;
	private final Class<S> settingsType;
	private final List<String> references;

	/** @param references citations in reading form */
	protected DescribedFactory(String id, String name, String description, Class<S> settingsType, String... references) {
		this.id = id;
		this.name = name;
		this.description = description;
		this.settingsType = settingsType;
		this.references = List.of(references);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final String description() {
		return description;
	}

	@Override
	public final List<String> references() {
		return references;
	}

	@Override
	public final Class<S> settingsType() {
		return settingsType;
	}

	/**
	 * The settings, if somebody could set them so: records made without {@code Settings} come here too, and what a method fixes in its members is what
	 * their settings are where nobody can set them.
	 *
	 * @throws org.machineimagination.plugin.SettingException if nobody could
	 */
	protected final S checked(S settings) {
		return Settings.read(settingsType, Settings.write(settings));
	}
}
