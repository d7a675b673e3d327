// SPDX-License-Identifier: EPL-2.0
/**
 * The commands that explore, walk and film.
 */
package org.machineimagination.cli.films;
