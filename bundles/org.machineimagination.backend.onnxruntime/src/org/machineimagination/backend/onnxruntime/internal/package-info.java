// SPDX-License-Identifier: EPL-2.0
/**
 * How graphs reach ONNX Runtime: the door to the native library, its devices, compiled programs, and the way of tensors across.
 * Nothing outside this bundle uses it.
 */
@NonNullByDefault
package org.machineimagination.backend.onnxruntime.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
