// SPDX-License-Identifier: EPL-2.0
/**
 * The commands that list, add, fetch and run models, and list plug-ins.
 */
@NonNullByDefault
package org.machineimagination.cli.models;

import org.eclipse.jdt.annotation.NonNullByDefault;
