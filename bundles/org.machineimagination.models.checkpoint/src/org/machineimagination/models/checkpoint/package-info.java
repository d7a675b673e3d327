// SPDX-License-Identifier: EPL-2.0
/**
 * Tensors by name out of the files that networks are published in: safetensors, and PyTorch's three formats. Files are data and nothing
 * else: no script and no pickle of theirs is run. What the tensors mean is the families' business.
 */
@NonNullByDefault
package org.machineimagination.models.checkpoint;

import org.eclipse.jdt.annotation.NonNullByDefault;
