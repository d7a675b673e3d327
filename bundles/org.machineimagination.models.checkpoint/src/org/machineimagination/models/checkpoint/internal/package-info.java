// SPDX-License-Identifier: EPL-2.0
/**
 * The readers of the formats, one class each, and the machine that understands just so much of a pickle as a table of tensors needs. Not
 * for other bundles.
 */
@NonNullByDefault
package org.machineimagination.models.checkpoint.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
