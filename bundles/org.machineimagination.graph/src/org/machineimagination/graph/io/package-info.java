// SPDX-License-Identifier: EPL-2.0
/** ONNX files, with weights inside or in a file beside them. Files are not trusted; whatever is wrong with one is told in a sentence that names it. */
@NonNullByDefault
package org.machineimagination.graph.io;

import org.eclipse.jdt.annotation.NonNullByDefault;
