// SPDX-License-Identifier: EPL-2.0
/**
 * The generator without a network: every pixel is a latent of its own, as the workshop's {@code sigmoid} generator has it. It shows
 * what a perceptor alone can be made to see.
 */
@NonNullByDefault
package org.machineimagination.models.pixels;

import org.eclipse.jdt.annotation.NonNullByDefault;
