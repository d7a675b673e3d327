// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a picture says of itself. Where it says anything beside the settings, it says that a machine made it.
 *
 * @param title       what people call it
 * @param description how it came to be, in a sentence
 * @param prompt      the texts that it was drawn from
 * @param author      who asked for it, or empty
 * @param credits     whom the models' licences ask to be named
 * @param software    the program that made it
 * @param version     its version
 * @param models      the models that made it
 * @param created     when it was made
 * @param settings    everything needed to make it again, as JSON
 */
public record PictureMetadata(String title, String description, String prompt, String author, List<String> credits, String software,
		String version, String models, Instant created, String settings) {

	/** Keyword of the PNG text that holds the settings. */
	public static final String SETTINGS_KEYWORD = "Machine Imagination";

	/** Keyword of the PNG text that holds XMP, as the XMP specification, part 3, has it. */
	public static final String XMP_KEYWORD = "XML:com.adobe.xmp";

	public PictureMetadata {
		credits = List.copyOf(credits);
	}

	/** The texts to put into the PNG file of a result. */
	public List<PngText> texts() {
		var texts = new ArrayList<>(marks());
		texts.addAll(settingsAlone());
		return texts;
	}

	/** The text to put into a PNG file from which a result can be made again, and which says nothing else. */
	public List<PngText> settingsAlone() {
		return List.of(new PngText(SETTINGS_KEYWORD, settings));
	}

	/** The texts to put into a PNG file that is not a result, such as a frame: all but the settings. */
	public List<PngText> marks() {
		var texts = new ArrayList<PngText>();
		texts.add(new PngText("Title", title));
		texts.add(new PngText("Description", description));
		if (!author.isBlank()) {
			texts.add(new PngText("Author", author));
		}
		texts.add(new PngText("Software", software + " " + version));
		texts.add(new PngText(XMP_KEYWORD, XmpPacket.of(this)));
		return texts;
	}

	/** The settings that were put into a PNG file, if this program made it. */
	public static Optional<String> settings(byte[] png) {
		return PngFormat.text(PngReader.texts(png), SETTINGS_KEYWORD);
	}
}
