// SPDX-License-Identifier: EPL-2.0
/**
 * Files that belong to people: written whole or not at all, found only within their folder, and parsed as data however hostile they are.
 */
@NonNullByDefault
package org.machineimagination.plugin.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
