// SPDX-License-Identifier: EPL-2.0
/**
 * Texts in projects: read into them, read again from another edition, listed, checked, illustrated, and brought together from two copies. How a
 * format is read is the business of readers, how a project is kept that of projects.
 */
@NonNullByDefault
package org.machineimagination.studio.corpus;

import org.eclipse.jdt.annotation.NonNullByDefault;
