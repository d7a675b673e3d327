// SPDX-License-Identifier: EPL-2.0
/**
 * What every plug-in shares: an identity, references to the literature, annotated settings, and the registry that
 * lists contributions. Nothing here knows what a plug-in does.
 */
@NonNullByDefault
package org.machineimagination.plugin;

import org.eclipse.jdt.annotation.NonNullByDefault;
