// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

/** A setting that cannot be used; the message is one plain sentence that names the setting and the way out. */
public final class SettingException extends UsageException {

	private static final long serialVersionUID = 1L;

	private final String setting;

	/**
	 * @param setting identifier of the setting
	 * @param message the sentence to show
	 */
	public SettingException(String setting, String message) {
		super(message);
		this.setting = setting;
	}

	/** Identifier of the setting, for example {@code step-size}. */
	public String setting() {
		return setting;
	}
}
