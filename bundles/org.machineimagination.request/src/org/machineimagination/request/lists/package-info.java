// SPDX-License-Identifier: EPL-2.0
/** Many wishes at once as people write them: lists of prompts, tables, and grids of settings. What is made of them are plans of batches. */
@NonNullByDefault
package org.machineimagination.request.lists;

import org.eclipse.jdt.annotation.NonNullByDefault;
