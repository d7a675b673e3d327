// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective in which a search is started and watched. */
public final class ImaginePerspective implements IPerspectiveFactory {

    static final String ID = "org.machineimagination.workbench.imagine";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
    }
}
