// SPDX-License-Identifier: EPL-2.0
/**
 * What commands share: the session around a command, options made from settings, captions.
 */
package org.machineimagination.cli.command;
