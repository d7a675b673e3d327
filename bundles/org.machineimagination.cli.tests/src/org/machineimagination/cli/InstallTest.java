// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.machineimagination.catalog.PublicModels;
import org.machineimagination.testing.SourceTree;

/** The catalogue as people use it, without a network. */
class InstallTest extends CommandTest {

	private static final Path GOLDEN = SourceTree.GOLDEN;

	@Test
	void withoutANameTheCatalogueIsListed() {
		Told told = Told.by(studio, "models", "install").assertDone();
		assertEquals(1 + PublicModels.shipped().models().size(), told.outLines().size());
		assertTrue(told.outLines().getFirst().startsWith("KIND "), told.out());
		assertTrue(told.out().contains("perceptor  clip-vit-b-32    CLIP ViT-B/32 "), told.out());
		assertTrue(told.out().contains("338 MB + 1.4 MB"), told.out());
		assertEquals("imagine models install NAME fetches one and adds it; with --from FOLDER it takes the files from there.\n", told.err());
	}

	@Test
	void aNameThatIsNotThereIsToldWithThoseThatAre() {
		assertTrue(Told.by(studio, "models", "install", "stylegan").assertSentence(1)
				.startsWith("The catalogue has no model 'stylegan'; it has biggan-deep-128, "));
	}

	@Test
	void aFolderThatLacksAFileIsToldWhichAndWhereItIs() throws IOException {
		Path folder = Files.createDirectories(home.resolve("stick"));
		String sentence = Told.by(studio, "models", "install", "clip-vit-b-32", "--from", folder.toString()).assertSentence(1);
		assertTrue(sentence.startsWith("The folder %s has no file ViT-B-32.pt; fetch it from https://".formatted(folder))
				&& sentence.endsWith("ViT-B-32.pt and put it there."), sentence);
		Files.writeString(folder.resolve("ViT-B-32.pt"), "something else");
		String other = Told.by(studio, "models", "install", "clip-vit-b-32", "--from", folder.toString()).assertSentence(1);
		assertTrue(other.startsWith("The file %s is damaged or another one: its SHA-256 is not the published one. "
				.formatted(folder.resolve("ViT-B-32.pt"))), other);
	}

	@Test
	void aFolderStandsInForTheNetworkAndTheLicenceComesAlong() throws IOException {
		Told.by(studio, "models", "install", "biggan-deep-128", "--from", GOLDEN.resolve("biggan").toString()).assertDone();
		String description = Files.readString(home.resolve("models/biggan-deep-128/model.json"));
		assertTrue(description.contains("converted to PyTorch by Hugging Face") && description.contains("not stated with the files"), description);
	}

	@Test
	void aProxyThatIsNotThereIsNamedWithWhatToDoByHand() throws IOException {
		int port;
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		String sentence = Told.by(studio, "models", "install", "biggan-deep-256", "--proxy", "http://localhost:" + port).assertSentence(1);
		assertEquals(("The file config.json (1 kB) of the model biggan-deep-256 cannot be fetched: s3.amazonaws.com cannot be reached through the proxy "
				+ "localhost:%d. Install again to go on, or fetch it by hand from "
				+ "https://s3.amazonaws.com/models.huggingface.co/biggan/biggan-deep-256-config.json, "
				+ "put it into %s under that name, and install again.").formatted(port, home.resolve("cache/downloads/biggan-deep-256")), sentence);
		assertFalse(Files.exists(home.resolve("models/biggan-deep-256")));
	}

	@Test
	void whatIsNoProxyIsRefused() {
		assertEquals("The proxy 'socks5://localhost:1' is no address such as http://proxy.example:3128.",
				Told.by(studio, "models", "install", "biggan-deep-256", "--proxy", "socks5://localhost:1").assertSentence(2));
	}
}
