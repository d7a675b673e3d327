// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a settings record that is a settings record itself: what a plug-in that is made of others leaves people to set of one of
 * them. The named settings stand in the outer record as if they were its own, in the order that they have in the inner one; the rest of the
 * inner record is at its default and cannot be set.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Part {

	/** Identifiers of the settings that can be set, for example {@code step-size}. */
	String[] only();
}
