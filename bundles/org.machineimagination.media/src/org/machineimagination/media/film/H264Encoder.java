// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** The encoder that films are made with unless another one is asked for: the same film gives the same bytes on every machine. */
@Component(service = PlugIn.class)
public final class H264Encoder implements FilmEncoder {

	/** Identifier of the encoder. */
	public static final String ID = "built-in";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "Built-in H.264";
	}

	@Override
	public String description() {
		return "Writes .mp4 films without any other program, the same to the bit on every machine.";
	}

	@Override
	public void requireReady() {
		// It needs nothing.
	}

	@Override
	public Optional<String> program() {
		return Optional.empty();
	}

	@Override
	public FilmWriter open(Path file, FilmPlan plan) {
		return new Mp4Film(file, plan);
	}
}
