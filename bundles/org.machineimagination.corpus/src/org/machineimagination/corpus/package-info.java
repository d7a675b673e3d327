// SPDX-License-Identifier: EPL-2.0
/**
 * Texts: what a reader of corpora is asked for, and what it gives — documents, their segments with anchors that hold, and
 * remarks. Which formats there are is the business of plug-ins, what becomes of segments that of projects.
 */
@NonNullByDefault
package org.machineimagination.corpus;

import org.eclipse.jdt.annotation.NonNullByDefault;
