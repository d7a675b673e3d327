// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.util.List;
import org.machineimagination.catalog.Models;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.words.RequestReader;
import org.machineimagination.runs.RunIndex;
import org.machineimagination.runs.RunStore;
import org.machineimagination.studio.batch.BatchService;
import org.machineimagination.studio.compare.MapService;
import org.machineimagination.studio.corpus.CorpusService;
import org.machineimagination.studio.corpus.IllustrationService;
import org.machineimagination.studio.explore.ExploreService;
import org.machineimagination.studio.explore.GeneratorSessions;
import org.machineimagination.studio.search.SearchService;
import org.machineimagination.studio.settings.Completion;
import org.machineimagination.studio.settings.Presets;
import org.machineimagination.studio.settings.StudioVocabulary;
import org.machineimagination.studio.walk.FilmService;
import org.machineimagination.studio.walk.FilmsOfSearches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The services, wired: what windows, commands and scripts take in hand. Under OSGi each is a component of its own; on a plain class path
 * {@link #of(DataFolders, List)} makes them of chosen plug-ins. No service knows the studio. Nothing heavy happens before something is
 * asked for. Thread-safe.
 *
 * @param plugIns       the plug-ins that are present, by kind
 * @param folders       where things are kept
 * @param models        the models that are there, and the ways to more
 * @param completion    fills in what a request leaves open
 * @param presets       settings under a name
 * @param index         the runs of the data folder, observable
 * @param runs          lists and reads runs
 * @param searches      does searches
 * @param batches       does many searches in a row
 * @param explorations  shows what generators can draw
 * @param sessions      keeps generators open for those who look around
 * @param maps          makes maps of pictures and lines
 * @param films         makes films: walks between pictures, and how searches went
 * @param corpora       reads texts into projects
 * @param illustrations makes a picture for every line of a project
 */
@Component(service = Studio.class)
public record Studio(PlugIns plugIns, DataFolders folders, Models models, Completion completion, Presets presets, RunIndex index, RunStore runs,
		SearchService searches, BatchService batches, ExploreService explorations, GeneratorSessions sessions, MapService maps,
		FilmService films, CorpusService corpora, IllustrationService illustrations) {

	@Activate
	public Studio(@Reference PlugIns plugIns, @Reference DataFolders folders, @Reference Models models, @Reference Completion completion,
			@Reference Presets presets, @Reference RunIndex index, @Reference RunStore runs, @Reference SearchService searches,
			@Reference BatchService batches, @Reference ExploreService explorations, @Reference GeneratorSessions sessions,
			@Reference MapService maps, @Reference FilmService films, @Reference CorpusService corpora,
			@Reference IllustrationService illustrations) {
		this.plugIns = plugIns;
		this.folders = folders;
		this.models = models;
		this.completion = completion;
		this.presets = presets;
		this.index = index;
		this.runs = runs;
		this.searches = searches;
		this.batches = batches;
		this.explorations = explorations;
		this.sessions = sessions;
		this.maps = maps;
		this.films = films;
		this.corpora = corpora;
		this.illustrations = illustrations;
	}

	/** Turns words into requests, with the settings and presets that are there now. */
	public RequestReader reader() {
		return new RequestReader(new StudioVocabulary(completion, presets));
	}

	/**
	 * The services of chosen plug-ins.
	 *
	 * @param chosen backends, optimizers, families and libraries in any order
	 */
	public static Studio of(DataFolders folders, List<? extends PlugIn> chosen) {
		return of(folders, PlugIns.of(chosen));
	}

	/** The services of the plug-ins that are and will be present. */
	public static Studio of(DataFolders folders, PlugIns plugIns) {
		var models = new Models(plugIns, folders);
		var index = new RunIndex(folders);
		var runs = new RunStore(folders, index);
		var completion = new Completion(plugIns, models, runs);
		var presets = new Presets(plugIns, completion, folders);
		var searches = new SearchService(plugIns, models, completion, folders, runs, new FilmsOfSearches());
		var batches = new BatchService(searches, completion, presets, folders);
		return new Studio(plugIns, folders, models, completion, presets, index, runs, searches, batches,
				new ExploreService(plugIns, models, folders), new GeneratorSessions(plugIns, models, searches),
				new MapService(models), new FilmService(plugIns, models, runs), new CorpusService(plugIns), new IllustrationService(batches));
	}
}
