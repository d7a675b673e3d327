// SPDX-License-Identifier: EPL-2.0
/** Widgets and pictures that any view can use: buttons, folds, canvases, what screen readers say. They know nothing of runs and services. */
@NonNullByDefault
package org.machineimagination.workbench.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
