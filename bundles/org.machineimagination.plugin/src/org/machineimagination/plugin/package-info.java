// SPDX-License-Identifier: EPL-2.0
/**
 * What every plug-in shares: an identity, references to the literature, annotated settings, and the registry that
 * lists contributions. Nothing here knows what a plug-in does.
 */
package org.machineimagination.plugin;
