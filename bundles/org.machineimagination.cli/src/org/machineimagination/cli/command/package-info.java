// SPDX-License-Identifier: EPL-2.0
/**
 * What commands share: the session around a command, options made from settings, captions.
 */
@NonNullByDefault
package org.machineimagination.cli.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
