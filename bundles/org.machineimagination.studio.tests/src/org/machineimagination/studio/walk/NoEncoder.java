// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.media.film.FilmEncoder;
import org.machineimagination.media.film.FilmPlan;
import org.machineimagination.media.film.FilmWriter;
import org.machineimagination.plugin.UsageException;

/** An encoder that lacks what it needs. */
final class NoEncoder implements FilmEncoder {

	static final String ID = "tape";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "Tape";
	}

	@Override
	public String description() {
		return "Films on tape.";
	}

	@Override
	public void requireReady() {
		throw new UsageException("There is no tape.");
	}

	@Override
	public Optional<String> program() {
		return Optional.of("tape 1");
	}

	@Override
	public FilmWriter open(Path file, FilmPlan plan) {
		throw new AssertionError("Nobody opens what is not ready");
	}
}
