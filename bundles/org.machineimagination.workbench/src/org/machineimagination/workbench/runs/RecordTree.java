// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.machineimagination.workbench.runs.RecordOutline.Row;
import org.machineimagination.workbench.runs.RecordOutline.Section;
import org.machineimagination.workbench.ui.Accessibles;

/** A record as a tree of two columns. A double click or Enter on a file opens it. */
final class RecordTree extends Composite {

	private final TreeViewer viewer;
	private List<Section> sections = List.of();

	RecordTree(Composite parent) {
		super(parent, SWT.NONE);
		var layout = new TreeColumnLayout();
		setLayout(layout);
		viewer = new TreeViewer(this, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		viewer.setContentProvider(new Sections());
		viewer.getTree().setHeaderVisible(false);
		Accessibles.describe(viewer.getTree(), "Record of the run", "Prompts, result, settings, models, environment and files.");
		ColumnViewerToolTipSupport.enableFor(viewer);
		layout.setColumnData(column(element -> element instanceof Section section ? section.name() : ((Row) element).name()),
				new ColumnWeightData(35, 90));
		layout.setColumnData(column(element -> element instanceof Row row ? row.value() : ""), new ColumnWeightData(65, 120));
		viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
	}

	/** Shows a record. What was open stays open, unless it is another one. */
	void show(List<Section> others, boolean another) {
		Set<String> open = another ? others.stream().filter(Section::open).map(Section::name).collect(Collectors.toSet())
				: Arrays.stream(viewer.getExpandedElements()).map(element -> ((Section) element).name()).collect(Collectors.toSet());
		sections = others;
		viewer.setInput(others);
		viewer.setExpandedElements(others.stream().filter(section -> open.contains(section.name())).toArray());
	}

	/** The record shown. */
	List<Section> sections() {
		return sections;
	}

	@Override
	public boolean setFocus() {
		return viewer.getTree().setFocus();
	}

	private TreeColumn column(Function<Object, String> text) {
		var column = new TreeViewerColumn(viewer, SWT.NONE);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			@NonNullByDefault({})
			public String getText(Object element) {
				return text.apply(element);
			}

			@Override
			@NonNullByDefault({})
			public String getToolTipText(Object element) {
				return element instanceof Row row ? row.value() : null;
			}
		});
		return column.getColumn();
	}

	private void open(Object element) {
		if (element instanceof Row row && row.file().isPresent()) {
			Program.launch(row.file().get().toString());
		} else if (element instanceof Section section) {
			viewer.setExpandedState(section, !viewer.getExpandedState(section));
		}
	}

	/** Sections with their rows. */
	private static final class Sections implements ITreeContentProvider {

		@Override
		@NonNullByDefault({})
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		@NonNullByDefault({})
		public Object[] getChildren(Object parent) {
			return parent instanceof Section section ? section.rows().toArray() : new Object[0];
		}

		@Override
		@NonNullByDefault({})
		public Object getParent(Object element) {
			return null;
		}

		@Override
		@NonNullByDefault({})
		public boolean hasChildren(Object element) {
			return element instanceof Section;
		}
	}
}
