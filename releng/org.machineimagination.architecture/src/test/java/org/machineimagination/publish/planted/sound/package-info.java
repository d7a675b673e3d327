// SPDX-License-Identifier: EPL-2.0
/** Says that nothing here is null: what all packages are to say. */
@NonNullByDefault
package org.machineimagination.publish.planted.sound;

import org.eclipse.jdt.annotation.NonNullByDefault;
