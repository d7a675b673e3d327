// SPDX-License-Identifier: EPL-2.0
/**
 * The interpreter behind the Java backend: one small function for each ONNX operation, in classes by what the operations do. Facts
 * about operations are from the ONNX operator specification (onnx.ai); clarity comes before speed.
 */
@NonNullByDefault
package org.machineimagination.examples.sketch.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
