// SPDX-License-Identifier: EPL-2.0
/**
 * BigGAN-deep made of the checkpoints that Hugging Face published: the network as a graph, and the importer's parts. Not for other bundles.
 */
@NonNullByDefault
package org.machineimagination.models.biggan.internal.deep;

import org.eclipse.jdt.annotation.NonNullByDefault;
