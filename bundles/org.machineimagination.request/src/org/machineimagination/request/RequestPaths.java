// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.RelativePaths;

/** How the files that a request names are found again from its written form: pictures that stand for prompts, the latents to start at. */
interface RequestPaths {

	/** Where they are on this machine. */
	RequestPaths ABSOLUTE = new RequestPaths() {
		@Override
		public String write(int index, Prompt prompt) {
			return prompt.picture().file().toString();
		}

		@Override
		public String write(StartLatents start) {
			return start.source();
		}

		@Override
		public String readStart(String source) {
			return source;
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
	static RequestPaths beside(Path folder) {
		return new RequestPaths() {
			@Override
			public String write(int index, Prompt prompt) {
				return RunNames.promptPicture(index, prompt);
			}

			@Override
			public String write(StartLatents start) {
				return StartLatents.FILE_NAME;
			}

			@Override
			public String readStart(String source) throws FileException {
				return RelativePaths.resolve("start", source, folder).toString();
			}

			@Override
			public Path read(String path) throws FileException {
				return RelativePaths.resolve("prompt", path, folder);
			}
		};
	}

	/** @param index the prompt's place among all, from 0 */
	String write(int index, Prompt prompt);

	/** What leads to the latents to start at. */
	String write(StartLatents start);

	/** @throws FileException if the path is none, or leads to where no picture of the request can be */
	Path read(String path) throws FileException;

	/** @throws FileException if it leads to where no latents of the request can be */
	String readStart(String source) throws FileException;
}
