// SPDX-License-Identifier: EPL-2.0
/**
 * What a researcher asks of finished runs: which method is better over prompts, how sure that is, and what it costs. Prompts are the cases; the
 * seeds of a prompt are averaged first. How it is shown is not known here.
 */
@NonNullByDefault
package org.machineimagination.runs.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
