// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.testing.SourceTree;
import org.machineimagination.testing.ZipEntries;

/** Files made to do harm, and honest ones that were damaged: each is refused in a sentence that names it. */
class HostileFilesTest {

	private static final Path GOLDEN = SourceTree.GOLDEN;
	private static final String START = "\u0080\u0002";

	@TempDir
	private Path folder;

	@Test
	void aPickleThatRunsACommandIsRefusedByName() throws IOException {
		Path proof = folder.resolve("proof");
		String pickle = START + "cos\nsystem\n" + text("touch " + proof) + "\u0085R.";
		assertRefused(zip(pickle), "its pickle asks for os.system, which no table of tensors needs; nothing was run");
		assertRefused(zip("(" + "S'x'\nios\nsystem\n."), "its pickle has the instruction 0x53, which no table of tensors needs; nothing was run");
		assertRefused(zip("(ios\nsystem\n."), "its pickle asks for os.system, which no table of tensors needs; nothing was run");
		assertRefused(zip(START + text("posix") + text("system") + "\u0093."),
				"its pickle asks for posix.system, which no table of tensors needs; nothing was run");
		assertFalse(Files.exists(proof));
	}

	@Test
	void whatIsHarmlessInPythonIsRefusedToo() throws IOException {
		assertRefused(zip(START + "cbuiltins\neval\n" + text("1") + "\u0085R."),
				"its pickle asks for builtins.eval, which no table of tensors needs; nothing was run");
		assertRefused(zip(START + "ctorch.storage\n_load_from_bytes\n."),
				"its pickle asks for torch.storage._load_from_bytes, which no table of tensors needs; nothing was run");
		assertRefused(zip(START + "c__torch__\nModule\n)\u0081."),
				"it holds no tensors outside of objects of __torch__.Module, of which nothing is looked at; save the network's state_dict() alone");
	}

	@Test
	void aBarePickleIsRefused() throws IOException {
		assertRefused(file((START + "cos\nsystem\n" + text("ls") + "\u0085R.").getBytes(StandardCharsets.ISO_8859_1)),
				"it is a bare pickle and not a checkpoint of PyTorch's; only tensors are read, nothing is run");
	}

	@Test
	void anArchiveThatUnfoldsToMuchMoreThanItIsIsRefused() throws IOException {
		Path bomb = folder.resolve("bomb.pt");
		try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
			zip.putNextEntry(new ZipEntry("archive/data.pkl"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 64; i++) {
				zip.write(zeros);
			}
		}
		assertTrue(Files.size(bomb) < 1 << 17);
		assertRefused(bomb, "its entry archive/data.pkl is compressed or claims to be larger than the file, which PyTorch's are not");
	}

	@Test
	void aTensorThatClaimsThreeGigabytesInAKilobyteIsRefused() throws IOException {
		String tensor = tensor(750_000_000, "0", 750_000_000, 1);
		assertRefused(zip(table(tensor)), "its tensor 'w' claims 750000000 elements where 16 bytes are there for them");
		assertRefused(zip(table(tensor(4, "0", 750_000_000, 0))),
				"its tensor 'w' of the shape [750000000] claims more than the 16 bytes that are there for it");
		assertRefused(zip(table(tensor(4, "0", 5, 1))), "its tensor 'w' of the shape [5] claims more than the 16 bytes that are there for it");
		assertRefused(zip(table(tensor(4, "1", 4, 1))), "it lacks the elements '1' that its table names; fetch it again");
	}

	@Test
	void aTextThatClaimsThreeGigabytesIsRefused() throws IOException {
		assertRefused(zip(START + "X\u0000\u0000\u0000\u00b0abc."), "its pickle is cut off; fetch it again");
	}

	@Test
	void tablesInTablesInTablesAreRefused() throws IOException {
		var pickle = new StringBuilder(START + "]q\u0000");
		for (int level = 1; level < 30; level++) {
			pickle.append("](" + "h" + (char) (level - 1) + "h" + (char) (level - 1) + "e" + "q" + (char) level);
		}
		assertRefused(zip(pickle + "."), "its tables are nested or repeated beyond reason");
		assertRefused(zip(START + "]q\u0000h\u0000a."), "its tables are nested or repeated beyond reason");
	}

	@Test
	void aHeaderThatLiesAboutItsSizeIsRefused() throws IOException {
		assertRefused(safetensors(1L << 40, "{}"), "its header claims 1099511627776 bytes of the 10 that the file has");
		assertRefused(safetensors(-1, "{}"), "its header claims 18446744073709551615 bytes of the 10 that the file has");
		assertRefused(safetensors("{\"w\":{\"dtype\":\"F32\",\"shape\":[750000000],\"data_offsets\":[0,3000000000]}}", 4),
				"its header puts the tensor 'w' of the shape [750000000] at the bytes 0 to 3000000000 of the 4 that are there");
		assertRefused(safetensors("{\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4),
				"its header puts the tensor 'w' of the shape [2] at the bytes 0 to 4 of the 4 that are there");
	}

	@Test
	void tensorsThatLieOverEachOtherAreRefused() throws IOException {
		assertRefused(safetensors("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
				+ "\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8),
				"its header leaves a gap before the tensor 'b' or lets it overlap another");
		assertRefused(safetensors("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", 8),
				"its tensors end at the byte 4 of the 8 that are there");
		assertRefused(safetensors("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},\"a\":{}}", 4),
				"its header is not valid JSON or names a tensor twice");
		assertRefused(safetensors("{\"a\":{\"dtype\":\"F8_E4M3\",\"shape\":[4],\"data_offsets\":[0,4]}}", 4),
				"it has a tensor of the type 'F8_E4M3', which is not read");
	}

	@Test
	void filesThatWereCutOffAreRefused() throws IOException {
		for (String name : new String[] {"types.bin", "types-legacy.bin", "types.safetensors", "vit/ViT.pt"}) {
			byte[] whole = Files.readAllBytes(GOLDEN.resolve(name));
			for (int part = 1; part < 8; part++) {
				Path cut = file(Arrays.copyOf(whole, whole.length * part / 8));
				String sentence = assertThrows(ModelException.class, () -> Checkpoint.open(cut).close(), name + " " + part).getMessage();
				assertTrue(sentence.startsWith("The file " + cut + " cannot be used: it"), sentence);
			}
		}
	}

	@Test
	void anIndexReachesNoFileOutsideItsFolder() throws IOException {
		for (String name : new String[] {"../secret.bin", "/etc/passwd", "sub/weights.bin", "..", "a\\b.bin", ".hidden", "", "other.index.json"}) {
			assertRefused(index("{\"weight_map\": {\"w\": \"%s\"}}".formatted(name.replace("\\", "\\\\"))),
					"it says that the tensor 'w' is in '%s', which is no file beside it".formatted(name));
		}
	}

	@Test
	void anIndexOfWhatIsNotThereIsRefused() throws IOException {
		Files.copy(GOLDEN.resolve("types.safetensors"), folder.resolve("part.safetensors"));
		assertRefused(index("{\"weight_map\": {\"w\": \"gone.bin\"}}"), "the file gone.bin that it names is missing; fetch it, too");
		assertRefused(index("{\"weight_map\": {\"w\": \"part.safetensors\"}}"),
				"the file part.safetensors has no tensor 'w', which it should have; fetch both again");
		assertRefused(index("{}"), "it does not say which tensor is in which file");
		assertRefused(index("[1, 2"), "it is not valid JSON or names a tensor twice");
		Files.write(folder.resolve("evil.bin"), (START + "cos\nsystem\n.").getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(index("{\"weight_map\": {\"w\": \"evil.bin\"}}"),
				"of the file evil.bin that it names, it is a bare pickle and not a checkpoint of PyTorch's; only tensors are read, nothing is run");
	}

	private Path index(String json) throws IOException {
		return Files.writeString(folder.resolve("weights.bin.index.json"), json);
	}

	@Test
	void aMissingFileIsMissing() {
		Path nowhere = folder.resolve("nowhere.pt");
		assertEquals("There is no file %s; check the path or fetch it again.".formatted(nowhere),
				assertThrows(ModelException.class, () -> Checkpoint.open(nowhere)).getMessage());
	}

	private void assertRefused(Path file, String reason) {
		String sentence = assertThrows(ModelException.class, () -> Checkpoint.open(file).close()).getMessage();
		assertEquals("The file %s cannot be used: %s.".formatted(file, reason), sentence);
	}

	private static String text(String text) {
		return "\u008c" + (char) text.length() + text;
	}

	private static String number(long number) {
		var bytes = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) number).array();
		return "J" + new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private static String table(String tensor) {
		return START + "}" + text("w") + tensor + "s.";
	}

	private static String tensor(long elements, String key, long axis, long stride) {
		String storage = "(" + text("storage") + "ctorch\nFloatStorage\n" + text(key) + text("cpu") + number(elements) + "tQ";
		return "ctorch._utils\n_rebuild_tensor_v2\n(" + storage + number(0) + number(axis) + "\u0085" + number(stride) + "\u0085" + "\u0089N" + "tR";
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(Files.createTempFile(folder, "some", ".bin"), bytes);
	}

	/** An archive as PyTorch writes it, with four elements under the key 0. */
	private Path zip(String pickle) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			ZipEntries.put(zip, "archive/data.pkl", ZipEntry.STORED, pickle.getBytes(StandardCharsets.ISO_8859_1));
			ZipEntries.put(zip, "archive/data/0", ZipEntry.STORED, new byte[16]);
		}
		return file(bytes.toByteArray());
	}

	private Path safetensors(String header, int data) throws IOException {
		Path file = safetensors(header.length(), header);
		return Files.write(file, new byte[data], java.nio.file.StandardOpenOption.APPEND);
	}

	private Path safetensors(long length, String header) throws IOException {
		var bytes = ByteBuffer.allocate(8 + header.length()).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
		return file(bytes.put(header.getBytes(StandardCharsets.US_ASCII)).array());
	}
}
