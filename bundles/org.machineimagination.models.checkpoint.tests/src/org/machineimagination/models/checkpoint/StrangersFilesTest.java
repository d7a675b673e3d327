// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.testing.TorchFiles;
import org.machineimagination.testing.TorchFiles.Code;
import org.machineimagination.testing.TorchFiles.Floats;

/** What training scripts, wrappers and web servers make of checkpoints: all that is plain is read, the rest is told by what it is. */
class StrangersFilesTest {

	private static final Floats PAIR = new Floats(new float[] {1, 2}, 2);

	@TempDir
	private Path folder;

	@Test
	void scalarsOfNumPyBesideTheTensorsAreInert() throws IOException {
		for (String module : List.of("numpy.core.multiarray", "numpy._core.multiarray")) {
			var type = new Code(TorchFiles.call("numpy", "dtype", "f8", false, true).code() + "(J\u0003\u0000\u0000\u0000tb");
			Code scalar = TorchFiles.call(module, "scalar", type, TorchFiles.call("_codecs", "encode", "333333\u00d3?", "latin1"));
			assertRead(Map.of("state_dict", Map.of("w", PAIR), "best_acc", scalar), "w");
		}
	}

	@Test
	void objectsOfUnknownClassesBesideTheTensorsAreEmpty() throws IOException {
		for (Code object : List.of(TorchFiles.object("argparse", "Namespace", Map.of("lr", 0.1)), TorchFiles.object("easydict", "EasyDict", Map.of()),
				TorchFiles.call("pathlib", "PosixPath", "runs", "1"), TorchFiles.call("datetime", "datetime", "\u0007\u00e7"),
				TorchFiles.call("torch", "device", "cuda"), TorchFiles.object("omegaconf.dictconfig", "DictConfig", Map.of("_content", List.of(1))),
				new Code(TorchFiles.call("__main__", "Meter", 1).code() + "(J\u0001\u0000\u0000\u0000J\u0002\u0000\u0000\u0000u"),
				new Code("c__main__\nRows\n)\u0081(J\u0001\u0000\u0000\u0000e"), TorchFiles.call("__builtin__", "set", List.of(1, 2)),
				TorchFiles.call("functools", "partial", TorchFiles.call("__main__", "f")))) {
			assertRead(Map.of("state_dict", Map.of("w", PAIR), "args", object), "w");
		}
	}

	@Test
	void tensorsUnderOtherNamesAndInOtherTablesAreFound() throws IOException {
		assertRead(Map.of("net", Map.of("w", PAIR)), "net.w");
		assertRead(Map.of("model_state_dict", Map.of("w", PAIR)), "w");
		assertRead(new Code("ccollections\ndefaultdict\nc__builtin__\nlist\n\u0085R"), null);
	}

	@Test
	void whatNobodyButATrapAsksForIsToldByName() throws IOException {
		for (String name : List.of("os.system", "posix.system", "nt.system", "subprocess.Popen", "builtins.eval", "__builtin__.exec", "builtins.getattr",
				"runpy._run_code", "torch.storage._load_from_bytes", "importlib.import_module", "operator.methodcaller")) {
			int dot = name.lastIndexOf('.');
			Path file = file(Map.of("w", PAIR, "x", TorchFiles.call(name.substring(0, dot), name.substring(dot + 1), "ls")));
			assertRefused(file, "its pickle asks for %s, which no table of tensors needs; nothing was run".formatted(name));
		}
	}

	@Test
	void aWholeNetworkInPlaceOfItsTensorsIsToldOf() throws IOException {
		assertRefused(file(TorchFiles.object("clip.model", "CLIP", Map.of("w", PAIR))),
				"it holds no tensors outside of objects of clip.model.CLIP, of which nothing is looked at; save the network's state_dict() alone");
	}

	@Test
	void tensorsOfKindsThatAreNotReadAreToldByName() throws IOException {
		assertRefused(file(Map.of("w", TorchFiles.call("torch._utils", "_rebuild_sparse_tensor", 1))),
				"it has tensors of a kind that is not read (torch._utils._rebuild_sparse_tensor); save them as ordinary ones");
		assertRefused(file(Map.of("w", new Code("(X\u0007\u0000\u0000\u0000storagectorch\nComplexFloatStorage\nK\u0001K\u0001K\u0001tQ"))),
				"it has tensors of torch.ComplexFloatStorage, a type that is not read");
	}

	@Test
	void whatStandsBeforeTheNamesIsFoundByThoseThatEveryNetworkHas() throws IOException {
		for (String prefix : List.of("", "module.", "_orig_mod.", "model.", "module._orig_mod.", "network.inner.clip.")) {
			var tensors = new LinkedHashMap<String, Object>();
			tensors.put(prefix + "gen.weight", PAIR);
			tensors.put(prefix + "gen.bias", PAIR);
			tensors.put("other.bias", PAIR);
			try (var checkpoint = Checkpoint.open(file(tensors))) {
				assertEquals(List.of(prefix), checkpoint.prefixes("gen.weight", "gen.bias"));
				Checkpoint inner = checkpoint.under(prefix);
				assertArrayEquals(new float[] {1, 2}, inner.floats("gen.bias"));
				assertFalse(inner.unread().contains("gen.bias"));
				assertTrue(inner.unread().contains("gen.weight"));
				assertTrue(checkpoint.prefixes("gen.weight", "gen.other").isEmpty());
			}
		}
	}

	@Test
	void averagesOfTheTrainingComeAfterWhatItWorksOn() throws IOException {
		try (var checkpoint = Checkpoint.open(file(Map.of("ema", Map.of("w", PAIR), "generator", Map.of("w", PAIR), "optimizer", Map.of("w", PAIR))))) {
			assertEquals(List.of("generator.", "ema.", "optimizer."), checkpoint.prefixes("w"));
		}
	}

	@Test
	void whatLiesAroundTheTensorsIsKnown() throws IOException {
		try (var checkpoint = Checkpoint.open(file(Map.of("epoch", 3, "name", "x", "state_dict", Map.of("w", PAIR))))) {
			assertTrue(checkpoint.beside("epoch") && checkpoint.beside("name"));
			assertFalse(checkpoint.beside("w"));
		}
	}

	@Test
	void whatCameInPlaceOfTheWeightsIsToldByWhatItIs() throws IOException {
		assertMistaken("version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 3\n",
				"it is a pointer of Git LFS that stands for the weights; fetch these with 'git lfs pull', or from the page of the model");
		for (String page : List.of("<!DOCTYPE html><html>", "\u00ef\u00bb\u00bf<!doctype HTML>", "  \n<html lang='en'>", "<?xml version='1.0'?><Error/>")) {
			assertMistaken(page, "it is a web page and not the weights; fetch the file itself, perhaps after logging in");
		}
		assertMistaken("", "it is empty; fetch it again");
		assertMistaken("Entry not found\n", "it is text ('Entry not found') and not weights; fetch it again");
		assertMistaken("{\"error\":\"Repository not found\"}", "it is text ('{\"error\":\"Repository not found\"}') and not weights; fetch it again");
		assertMistaken("\u001f\u008b\u0008", "it is a packed archive; unpack it and add what is inside");
		assertMistaken("GGUF\u0003", "it is GGUF, which is not read; take the safetensors it was made of");
		assertMistaken("\u0089HDF\r\n", "it is HDF5, as Keras and TensorFlow write it; only safetensors and PyTorch's checkpoints are read");
	}

	private void assertMistaken(String content, String reason) throws IOException {
		assertRefused(Files.write(Files.createTempFile(folder, "some", ".bin"), content.getBytes(StandardCharsets.ISO_8859_1)), reason);
	}

	/** @param name of the only tensor, or null for none */
	private void assertRead(Object root, String name) throws IOException {
		Path file = file(root);
		if (name == null) {
			assertRefused(file, "it holds no tensors");
			return;
		}
		try (var checkpoint = Checkpoint.open(file)) {
			assertEquals(List.of(name), List.copyOf(checkpoint.names()));
			assertArrayEquals(new float[] {1, 2}, checkpoint.floats(name));
		}
	}

	private void assertRefused(Path file, String reason) {
		String sentence = assertThrows(ModelException.class, () -> Checkpoint.open(file).close()).getMessage();
		assertEquals("The file %s cannot be used: %s.".formatted(file, reason), sentence);
	}

	private Path file(Object root) throws IOException {
		return TorchFiles.write(Files.createTempFile(folder, "some", ".pt"), root);
	}
}
