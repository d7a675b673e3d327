// SPDX-License-Identifier: EPL-2.0
/**
 * How a generator of the BigGAN kind is read from its folder and made into a graph. Not for other bundles.
 */
@NonNullByDefault
package org.machineimagination.models.biggan.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
