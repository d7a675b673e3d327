// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus: what the window itself does, nothing of a programmer's tool. */
final class ImagineActionBars extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	ImagineActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow ofWindow) {
		window = ofWindow;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.QUIT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.CUT,
				ActionFactory.SELECT_ALL, ActionFactory.RESET_PERSPECTIVE, ActionFactory.ABOUT }) {
			register(factory.create(window));
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(menu("&File", ActionFactory.QUIT));
		bar.add(menu("&Edit", ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL));
		var view = new MenuManager("&Window", "window");
		var show = new MenuManager("&Show View");
		show.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		view.add(show);
		view.add(new Separator());
		view.add(getAction(ActionFactory.RESET_PERSPECTIVE.getId()));
		bar.add(view);
		bar.add(menu("&Help", ActionFactory.ABOUT));
	}

	private MenuManager menu(String name, ActionFactory... factories) {
		var menu = new MenuManager(name, name.replace("&", "").toLowerCase(java.util.Locale.ROOT));
		for (ActionFactory factory : factories) {
			menu.add(getAction(factory.getId()));
		}
		return menu;
	}
}
