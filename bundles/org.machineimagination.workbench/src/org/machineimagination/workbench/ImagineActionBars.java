// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus and the status line: what the window itself does and says, nothing of a programmer's tool. */
final class ImagineActionBars extends ActionBarAdvisor {

	private static final String RUNS = "org.machineimagination.workbench.runs.menu";

	private @Nullable IWorkbenchWindow window; // there once the actions are made

	ImagineActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	@NonNullByDefault({})
	protected void makeActions(IWorkbenchWindow ofWindow) {
		window = ofWindow;
		for (ActionFactory factory : new ActionFactory[] {ActionFactory.QUIT, ActionFactory.RESET_PERSPECTIVE, ActionFactory.ABOUT}) {
			register(factory.create(ofWindow));
		}
	}

	@Override
	@NonNullByDefault({})
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(menu("&File", ActionFactory.QUIT));
		bar.add(edit());
		var runs = new MenuManager("&Run", RUNS);
		runs.add(new GroupMarker("start"));
		runs.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(runs);
		var view = new MenuManager("&Window", "window");
		var show = new MenuManager("&Show View");
		show.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		view.add(show);
		view.add(new Separator());
		view.add(getAction(ActionFactory.RESET_PERSPECTIVE.getId()));
		bar.add(view);
		bar.add(menu("&Help", ActionFactory.ABOUT));
	}

	@Override
	@NonNullByDefault({})
	protected void fillStatusLine(IStatusLineManager line) {
		line.appendToGroup(StatusLineManager.END_GROUP, new QueueStatus(Objects.requireNonNull(window)));
	}

	/** Cut, copy and the like, which the platform does in whatever text field has the focus. */
	private MenuManager edit() {
		var edit = new MenuManager("&Edit", "edit");
		for (String command : new String[] {IWorkbenchCommandConstants.EDIT_CUT, IWorkbenchCommandConstants.EDIT_COPY,
				IWorkbenchCommandConstants.EDIT_PASTE, IWorkbenchCommandConstants.EDIT_SELECT_ALL}) {
			edit.add(new CommandContributionItem(
					new CommandContributionItemParameter(window, null, command, CommandContributionItem.STYLE_PUSH)));
		}
		return edit;
	}

	private MenuManager menu(String name, ActionFactory... factories) {
		var menu = new MenuManager(name, name.replace("&", "").toLowerCase(java.util.Locale.ROOT));
		for (ActionFactory factory : factories) {
			menu.add(getAction(factory.getId()));
		}
		return menu;
	}
}
