// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import java.util.List;
import java.util.Locale;
import org.machineimagination.plugin.SettingDescriptor;

/**
 * An option that says something of a request, wherever words are typed.
 *
 * @param name     with its dashes, for example {@code --seed}
 * @param aliases  other names of it
 * @param kind     what values it takes
 * @param repeated whether each value is one more; otherwise the last one counts
 * @param label    what stands for a value in helps, for example {@code N}
 * @param help     what it is for, in sentences
 */
public record RequestOption(String name, List<String> aliases, Kind kind, boolean repeated, String label, String help) {

	/** What values an option takes. */
	public enum Kind {
		/** Any text. */
		TEXT,
		/** A whole number of 64 bits. */
		LONG,
		/** A whole number of 32 bits. */
		INTEGER,
		/** A path of this system. */
		PATH,
		/** Yes or no; yes without a value. */
		ANSWER
	}

	private static final String CLASS_SETTING = "initial-class";

	/** An option of a request itself. */
	static RequestOption of(String name, Kind kind, String label, String help) {
		return new RequestOption(name, List.of(), kind, false, label, help);
	}

	/** An option of a request itself that may be given more than once. */
	static RequestOption repeated(String name, String label, String help) {
		return new RequestOption(name, List.of(), Kind.TEXT, true, label, help);
	}

	/** The option of a plug-in's setting. */
	public static RequestOption of(String name, SettingDescriptor descriptor) {
		boolean known = descriptor.id().equals(CLASS_SETTING) && name.equals("--" + CLASS_SETTING);
		boolean answer = descriptor.type() == boolean.class;
		String choices = String.join("|", descriptor.choices());
		return new RequestOption(name, known ? List.of("--class") : List.of(), answer ? Kind.ANSWER : Kind.TEXT, false,
				!choices.isEmpty() ? choices : answer ? "yes|no" : descriptor.numeric() ? "N" : "TEXT", descriptor.explanation());
	}

	/** Whether an answer is yes. */
	static boolean isYes(String answer) {
		return List.of("yes", "true", "on").contains(answer.toLowerCase(Locale.ROOT));
	}

	/** Whether a text is an answer, which may follow an option as a word of its own. */
	public static boolean answers(String word) {
		return List.of("yes", "no", "true", "false", "on", "off").contains(word.toLowerCase(Locale.ROOT));
	}
}
