// SPDX-License-Identifier: EPL-2.0
/**
 * How runs and other work are told, to people and as JSON.
 */
package org.machineimagination.cli.report;
