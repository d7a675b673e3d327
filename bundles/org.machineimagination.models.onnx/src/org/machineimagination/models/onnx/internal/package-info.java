// SPDX-License-Identifier: EPL-2.0
/**
 * How an unknown network is probed, and how it is wrapped so that it looks like every other generator. Not for other bundles.
 */
@NonNullByDefault
package org.machineimagination.models.onnx.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
