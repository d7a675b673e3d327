// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.RelativePaths;

/** How the pictures that stand for prompts are found again from a written request. */
interface PicturePaths {

	/** Where they are on this machine. */
	PicturePaths ABSOLUTE = new PicturePaths() {
		@Override
		public String write(int index, Prompt prompt) {
			return prompt.picture().file().toString();
		}

		@Override
		public Path read(String path) throws FileException {
			try {
				Path file = Path.of(path);
				if (file.isAbsolute()) {
					return file;
				}
			} catch (InvalidPathException e) {
				throw new FileException("The path of the prompt is none: " + path + ".", e);
			}
			throw new FileException("The path of the prompt is not absolute: " + path + ".");
		}
	};

	/** Beside a file that travels, such as a result, as copies within its folder. */
	static PicturePaths beside(Path folder) {
		return new PicturePaths() {
			@Override
			public String write(int index, Prompt prompt) {
				return RunNames.promptPicture(index, prompt);
			}

			@Override
			public Path read(String path) throws FileException {
				return RelativePaths.resolve("prompt", path, folder);
			}
		};
	}

	/** @param index the prompt's place among all, from 0 */
	String write(int index, Prompt prompt);

	/** @throws FileException if the path is none, or leads to where no picture of the request can be */
	Path read(String path) throws FileException;
}
