// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

/**
 * The words by which a run names what part something plays. They are text in the record, so that a plug-in may add
 * its own; these are the ones the product itself writes and looks for.
 */
public final class Roles {

	/** Makes pictures from latents: a model or a plug-in's settings. */
	public static final String GENERATOR = "generator";
	/** Steers the search: a model or a plug-in's settings. */
	public static final String PERCEPTOR = "perceptor";
	/** Judges what came out, without having steered: a model or a plug-in's settings. */
	public static final String JUDGE = "judge";
	/** Proposes candidates: a plug-in's settings. */
	public static final String OPTIMIZER = "optimizer";
	/** Crops and jitters what the perceptor sees: settings. */
	public static final String VIEWS = "views";
	/** Makes one loss of similarities and regularisers: settings. */
	public static final String OBJECTIVE = "objective";
	/** Runs the search itself: settings. */
	public static final String SEARCH = "search";
	/** Runs graphs on a device: a plug-in's settings. */
	public static final String BACKEND = "backend";

	/** The picture that came out: an artifact. */
	public static final String PICTURE = "picture";
	/** A picture from the course of the search: an artifact. */
	public static final String FRAME = "frame";
	/** Latents as numpy reads them: an artifact. */
	public static final String LATENTS = "latents";
	/** Figures of every generation as a table: an artifact. */
	public static final String TRACE = "trace";
	/** State from which a run goes on: an artifact. */
	public static final String CHECKPOINT = "checkpoint";
	/** Latents as the workshop's notebooks wrote them, one number a line: an artifact. */
	public static final String TEXT_LATENTS = "text-latents";
	/** A film of the search or of a walk: an artifact. */
	public static final String VIDEO = "video";

	/** The preset that settings were taken from: a note in the record, without settings of its own. */
	public static final String PRESET = "preset";

	private Roles() {
	}
}
