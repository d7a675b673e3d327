// SPDX-License-Identifier: EPL-2.0
/**
 * Generators that nobody prepared for this product: one ONNX file from numbers to pictures, whatever its inputs are called and however its
 * pictures are laid out. The importer finds out by looking and trying; the family reads what it found.
 */
@NonNullByDefault
package org.machineimagination.models.onnx;

import org.eclipse.jdt.annotation.NonNullByDefault;
