// SPDX-License-Identifier: EPL-2.0
/**
 * Searches as people ask for them: models opened, the search driven, the run's folder kept in step; resumed, done again, judged.
 */
@NonNullByDefault
package org.machineimagination.studio.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
