// SPDX-License-Identifier: EPL-2.0
/**
 * The model of projects, generated from {@code model/project.ecore}, and {@link Projects}, which makes parts of it with
 * what every part needs. Reading and writing is the business of the package {@code files}, changing with undo and a
 * journal that of {@code edit}.
 */
package org.machineimagination.project;
