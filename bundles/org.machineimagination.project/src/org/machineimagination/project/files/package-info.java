// SPDX-License-Identifier: EPL-2.0
/**
 * Projects as files: one folder with the project, its tables of segments and copies of pictures, or a zip of it. Reading
 * trusts nothing, writing never leaves half a file. What changes while a project is open, and its journal, is the
 * business of the package {@code edit}.
 */
@NonNullByDefault
package org.machineimagination.project.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
