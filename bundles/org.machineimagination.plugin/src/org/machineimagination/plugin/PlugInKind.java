// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an interface that extends {@link PlugIn}: it is a kind of plug-in, and {@link PlugIns} keeps a registry for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PlugInKind {

	/** What people call one of its kind, in the singular and in plain words, for example {@code optimizer}. */
	String value();

	/** What people call several of its kind, for example {@code optimizers}. */
	String plural();
}
