// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.PlugInKind;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.UsageException;

/** Encodes films as H.264 in MP4. The other formats keep every pixel, or as many colours as they can, and leave nothing to choose. */
@PlugInKind(value = "film encoder", plural = "film encoders")
public interface FilmEncoder extends PlugIn {

	/**
	 * Says before anything is made what would go wrong when the film is opened. May start a program of the machine.
	 *
	 * @throws UsageException with one plain sentence if this machine lacks what the encoder needs
	 */
	void requireReady();

	/** The program of the machine that encodes, with its version, since films depend on it; empty where the encoder is all of our own. */
	Optional<String> program();

	/**
	 * Begins a film.
	 *
	 * @throws UsageException                             if this machine lacks what the encoder needs
	 * @throws org.machineimagination.media.MediaException if it cannot be written there
	 */
	FilmWriter open(Path file, FilmPlan plan);

	/**
	 * The encoder of an identifier. The built-in one is there whatever is plugged in, so that films need no plug-in.
	 *
	 * @throws org.machineimagination.plugin.SettingException with one plain sentence if there is none
	 */
	static FilmEncoder of(PlugIns plugIns, String id) {
		return id.equals(H264Encoder.ID) ? new H264Encoder() : plugIns.of(FilmEncoder.class).get(id);
	}
}
