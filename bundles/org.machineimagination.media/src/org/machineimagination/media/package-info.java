// SPDX-License-Identifier: EPL-2.0
/**
 * What leaves the workbench, as bytes: pictures with their metadata inside, arrays as numpy reads and writes them, metadata packets.
 * Everything written is the same for the same content, byte for byte; who writes it where is decided elsewhere.
 */
@NonNullByDefault
package org.machineimagination.media;

import org.eclipse.jdt.annotation.NonNullByDefault;
