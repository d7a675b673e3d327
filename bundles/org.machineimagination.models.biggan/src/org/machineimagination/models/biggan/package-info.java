// SPDX-License-Identifier: EPL-2.0
/**
 * Generators of the BigGAN kind (Brock et al. 2019): noise and a mixture of classes to an image, with a truncation that trades variety
 * for quality. The starter generator and exports of BigGAN and BigGAN-deep are read by the same code.
 */
@NonNullByDefault
package org.machineimagination.models.biggan;

import org.eclipse.jdt.annotation.NonNullByDefault;
