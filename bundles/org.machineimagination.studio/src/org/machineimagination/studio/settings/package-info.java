// SPDX-License-Identifier: EPL-2.0
/** What a request becomes before it is run: presets are put under it, and what it leaves open is filled in. Nothing is opened here. */
@NonNullByDefault
package org.machineimagination.studio.settings;

import org.eclipse.jdt.annotation.NonNullByDefault;
