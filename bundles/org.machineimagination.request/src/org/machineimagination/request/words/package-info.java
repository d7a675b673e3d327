// SPDX-License-Identifier: EPL-2.0
/**
 * Requests as they are typed: the options there are, what they mean, and how a request would be typed. Command line, batches and window read
 * words here; which settings and presets there are, they say themselves.
 */
@NonNullByDefault
package org.machineimagination.request.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
