// SPDX-License-Identifier: EPL-2.0
/**
 * Films: walks from picture to picture, and how searches went.
 */
@NonNullByDefault
package org.machineimagination.studio.walk;

import org.eclipse.jdt.annotation.NonNullByDefault;
