// SPDX-License-Identifier: EPL-2.0
/**
 * Models that are there, that can be added, that can be fetched, and their networks run by themselves.
 */
@NonNullByDefault
package org.machineimagination.catalog;

import org.eclipse.jdt.annotation.NonNullByDefault;
