// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.machineimagination.workbench.runs.RunView;
import org.machineimagination.workbench.runs.RunsView;

/** The perspective in which searches are started and watched. */
public final class ImaginePerspective implements IPerspectiveFactory {

	static final String ID = "org.machineimagination.workbench.imagine";

	@Override
	@NonNullByDefault({})
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		String editors = layout.getEditorArea();
		layout.addView(PromptView.ID, IPageLayout.LEFT, 0.28f, editors);
		layout.addView(RunsView.ID, IPageLayout.BOTTOM, 0.65f, editors);
		layout.addView(PreviewView.ID, IPageLayout.LEFT, 0.55f, editors);
		layout.addView(RunView.ID, IPageLayout.RIGHT, 0.55f, PreviewView.ID);
		for (String view : new String[] {PromptView.ID, PreviewView.ID, RunsView.ID, RunView.ID}) {
			layout.addShowViewShortcut(view);
		}
		layout.getViewLayout(PromptView.ID).setCloseable(false);
		layout.getViewLayout(PreviewView.ID).setCloseable(false);
	}
}
