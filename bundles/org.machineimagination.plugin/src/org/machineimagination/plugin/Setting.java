// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of a settings record. The dialog, the command-line option, the validation and the stored record are
 * all made from it; see {@link Settings}.
 *
 * <p>Component types may be {@code int}, {@code long}, {@code double}, {@code boolean}, {@code String} or an enum; for a record see {@link Part}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

	/** Name shown in dialogs, for example {@code Step size}. */
	String label();

	/** One line of help, with the unit where there is one. */
	String help();

	/** Default in text form. */
	String initial();

	/** Smallest allowed number; ignored for other types. */
	double minimum() default Double.NEGATIVE_INFINITY;

	/** Largest allowed number; ignored for other types. */
	double maximum() default Double.POSITIVE_INFINITY;

	/**
	 * Whether the text {@value Settings#AUTOMATIC} leaves a number to the plug-in. The component is then 0, which is otherwise a number like
	 * any other and has to be within the range.
	 */
	boolean automatic() default false;
}
