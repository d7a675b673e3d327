// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import java.time.Duration;
import java.util.Map;
import org.machineimagination.backend.Engine;
import org.machineimagination.catalog.Models;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.request.Computing;
import org.machineimagination.studio.search.SearchService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens sessions with generators, for those who look around. Thread-safe. */
@Component(service = GeneratorSessions.class)
public final class GeneratorSessions {

	/** How long a generator stays open that nobody looks at. */
	private static final Duration IDLE = Duration.ofMinutes(2);

	private final PlugIns plugIns;
	private final Models models;
	private final SearchService searches;

	/** @param searches while any of them is at work, sessions leave them half of the processors */
	@Activate
	public GeneratorSessions(@Reference PlugIns plugIns, @Reference Models models, @Reference SearchService searches) {
		this.plugIns = plugIns;
		this.models = models;
		this.searches = searches;
	}

	/**
	 * A session with a generator; nothing is read before the first wish.
	 *
	 * @param generator identifier or folder, or empty for the default one
	 * @param settings  texts by identifier of the setting; what is missing takes its default
	 */
	public GeneratorSession open(String generator, Map<String, String> settings, Computing computing) {
		return open(generator, settings, computing, IDLE);
	}

	GeneratorSession open(String generator, Map<String, String> settings, Computing computing, Duration idle) {
		var named = new SessionGenerator.Named(models, generator, Map.copyOf(settings));
		return new GeneratorSession(cancellation -> SessionGenerator.open(named, AbandonableTask.call(
				() -> Engine.find(plugIns, computing.backend(), computing.device(), computing.threads()), engine -> {}, cancellation), cancellation),
				searches::atWork, idle);
	}
}
