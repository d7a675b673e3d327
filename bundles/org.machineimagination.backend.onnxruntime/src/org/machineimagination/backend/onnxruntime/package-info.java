// SPDX-License-Identifier: EPL-2.0
/**
 * The backend that runs graphs on ONNX Runtime, through DJL's engine for it. It is found by its identifier {@code onnxruntime};
 * how it works is internal.
 */
@NonNullByDefault
package org.machineimagination.backend.onnxruntime;

import org.eclipse.jdt.annotation.NonNullByDefault;
