// SPDX-License-Identifier: EPL-2.0
/**
 * What may be asked for, and its written forms: requests, presets, batches, settings of what is written. Values and their files; nothing is
 * opened, run or shown here.
 */
@NonNullByDefault
package org.machineimagination.request;

import org.eclipse.jdt.annotation.NonNullByDefault;
