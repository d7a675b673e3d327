// SPDX-License-Identifier: EPL-2.0
/**
 * What waits to be done and what is at work: in order, a lane for each device, paused, stopped and gone on with, and kept when the process
 * ends. What a task does is told from outside; pictures pass through and are not kept.
 */
@NonNullByDefault
package org.machineimagination.studio.queue;

import org.eclipse.jdt.annotation.NonNullByDefault;
