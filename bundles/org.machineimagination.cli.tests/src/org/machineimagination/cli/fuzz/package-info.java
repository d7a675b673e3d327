// SPDX-License-Identifier: EPL-2.0
/**
 * Damaged files of every kind that people bring, made from good ones by a seeded source of chance, and what reads them. {@code ./verify} reads a few
 * thousand; {@code releng/fuzz} goes on for as long as one likes. No files are kept here but those that were found to do harm, and these become tests
 * of what reads them.
 */
package org.machineimagination.cli.fuzz;
