// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

/**
 * The models that somebody asks for, as they were named. What is left empty is chosen by whoever runs the request.
 *
 * @param generator identifier or folder of the model that makes pictures, or empty
 * @param guide     identifier or folder of the perceptor that steers the search, or empty
 * @param judge     identifier or folder of the perceptor that scores the result, {@value RunRequest#NONE}, or empty
 */
public record ModelNames(String generator, String guide, String judge) {

	/** Every model left to the defaults. */
	public static final ModelNames DEFAULT = new ModelNames("", "", "");

	/** These names, with others wherever there is none. */
	public ModelNames or(ModelNames others) {
		return new ModelNames(or(generator, others.generator), or(guide, others.guide), or(judge, others.judge));
	}

	private static String or(String text, String otherwise) {
		return text.isEmpty() ? otherwise : text;
	}
}
