// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of ask-and-tell optimizers: a population out as one matrix, its losses in. Optimizers know nothing of images,
 * models or prompts; methods live in bundles of their own.
 */
@NonNullByDefault
package org.machineimagination.optimizer;

import org.eclipse.jdt.annotation.NonNullByDefault;
