// SPDX-License-Identifier: EPL-2.0
/**
 * The models that the product brings along: a small generator, a guide and a judge trained on free drawings, and the frozen sentence
 * encoder that guide and judge stand on. How such models are read is their families' affair.
 */
@NonNullByDefault
package org.machineimagination.models.starter;

import org.eclipse.jdt.annotation.NonNullByDefault;
