// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.project.ProjectFactory;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.SegmentTable;
import org.machineimagination.project.files.Digests;
import org.machineimagination.project.files.ProjectFolder;
import org.machineimagination.project.files.SegmentRow;
import org.machineimagination.project.files.SegmentTableReader;
import org.machineimagination.testing.SourceTree;

/** What the page on the format shows is of that format. */
class ProjectFormatPageTest {

	private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

	@TempDir
	Path folder;

	@Test
	void theRowOnThePageIsUnderstood() throws IOException {
		byte[] bytes = examples().get(0).getBytes(StandardCharsets.UTF_8);
		Files.write(folder.resolve("table.jsonl"), bytes);
		SegmentTable table = ProjectFactory.eINSTANCE.createSegmentTable();
		table.setPath("table.jsonl");
		table.setRows(1);
		table.setBytes(bytes.length);
		table.setSha256(Digests.sha256(bytes));
		try (var reader = SegmentTableReader.open(new ProjectFolder(folder), table)) {
			SegmentRow row = reader.row(0);
			assertEquals("Tyger Tyger, burning bright,", row.words());
			assertEquals(row.words().length(), row.anchor().end());
		}
	}

	@Test
	void theJournalOnThePageIsUnderstood() throws IOException {
		JournalContents contents = JournalContents.read(Files.writeString(folder.resolve("journal.jsonl"), examples().get(1)));
		assertEquals(3, contents.entries().size());
		assertFalse(contents.damaged());
	}

	@Test
	void everyPartOfAProjectIsOnThePage() throws IOException {
		String page = page();
		EClass project = ProjectPackage.Literals.PROJECT;
		assertEquals(List.of(), project.getEAllContainments().stream().map(feature -> feature.getName())
				.filter(name -> !page.contains("`" + name + "`") && !name.equals("properties")).toList());
	}

	private static String page() throws IOException {
		return Files.readString(SourceTree.ROOT.resolve("docs/project-format.md"));
	}

	private static List<String> examples() throws IOException {
		return EXAMPLE.matcher(page()).results().map(match -> match.group(1)).toList();
	}
}
