// SPDX-License-Identifier: EPL-2.0
/**
 * Films from frames that come one by one: H.264 in MP4, animated PNG, GIF, or a folder of pictures. Memory does not grow with the length of
 * a film, and a film is either whole or not there. What the frames show is decided elsewhere.
 */
@NonNullByDefault
package org.machineimagination.media.film;

import org.eclipse.jdt.annotation.NonNullByDefault;
