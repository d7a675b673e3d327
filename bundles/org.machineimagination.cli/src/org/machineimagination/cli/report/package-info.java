// SPDX-License-Identifier: EPL-2.0
/**
 * How runs and other work are told, to people and as JSON.
 */
@NonNullByDefault
package org.machineimagination.cli.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
