// SPDX-License-Identifier: EPL-2.0
/**
 * What an image-text model says of pictures that are there: scores against texts, and pools of random pictures embedded once.
 */
@NonNullByDefault
package org.machineimagination.imagination.judge;

import org.eclipse.jdt.annotation.NonNullByDefault;
