// SPDX-License-Identifier: EPL-2.0
/** Commands for texts in projects: read them in, list them, look after them. What they do is the business of the corpus services. */
@NonNullByDefault
package org.machineimagination.cli.corpus;

import org.eclipse.jdt.annotation.NonNullByDefault;
