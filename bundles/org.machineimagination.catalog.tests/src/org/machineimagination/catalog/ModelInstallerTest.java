// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.models.pixels.PixelsFamily;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.request.DataFolders;

/** Fetching from a server on this machine, which breaks off, lies and fails when told to. */
class ModelInstallerTest {

	@TempDir
	private Path home;

	private final List<String> asked = new ArrayList<>();
	private byte[] content = "the weights of a model".repeat(1000).getBytes();
	private int serve = Integer.MAX_VALUE;
	private String type = "application/octet-stream";
	private boolean silent;
	/** Long, so that a busy machine is not taken for a silent server. */
	private Duration patience = Duration.ofMinutes(1);
	private final CountDownLatch release = new CountDownLatch(1);
	private HttpServer server;
	private Models models;
	private DataFolders folders;

	@BeforeEach
	void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.start();
		folders = DataFolders.in(home);
		PlugIns plugIns = PlugIns.of(List.of(new OnnxRuntimeBackend(), new PixelsFamily(), new Pretending()));
		models = new Models(plugIns, folders);
	}

	@AfterEach
	void stop() {
		release.countDown();
		server.stop(0);
	}

	@Test
	void aModelIsFetchedCheckedAndAdded() throws IOException {
		AddedModel added = install(sha256());
		assertEquals("some-model", added.model().id());
		assertEquals("Some model", added.model().name());
		assertEquals("MIT", added.model().licence());
		assertEquals(List.of("who made it"), added.model().attribution());
		assertEquals("pixels", models.catalogue().get("some-model").family());
		assertEquals(List.of("/weights.bin"), asked);
	}

	@Test
	void aFetchThatBrokeOffGoesOnWhereItWas() throws IOException {
		serve = 5000;
		String sentence = assertThrows(ModelException.class, () -> install(sha256())).getMessage();
		Path folder = home.resolve("cache/downloads/some-model");
		assertTrue(sentence.endsWith(("the connection broke; what is here is kept. Install again to go on, or fetch it by hand from %s, put it into %s "
				+ "under that name, and install again.").formatted(url("weights.bin"), folder)), sentence);
		assertEquals(5000, Files.size(folder.resolve("weights.bin.part")));
		serve = Integer.MAX_VALUE;
		install(sha256());
		assertEquals(List.of("/weights.bin", "/weights.bin bytes=5000-"), asked);
		assertEquals(content.length, Files.size(folder.resolve("weights.bin")));
	}

	@Test
	void aFetchThatEndedButWasNotNamedAsksNobody() throws IOException {
		Files.write(Files.createDirectories(home.resolve("cache/downloads/some-model")).resolve("weights.bin.part"), content);
		install(sha256());
		assertEquals(List.of(), asked);
	}

	@Test
	void aServerThatFallsSilentIsGivenUpAndGoesOnLater() throws IOException {
		serve = 5000;
		silent = true;
		patience = Duration.ofSeconds(1);
		assertFails("nothing came for 1 seconds; what is here is kept", url("weights.bin"));
		release.countDown();
		serve = Integer.MAX_VALUE;
		silent = false;
		install(sha256());
		assertEquals(List.of("/weights.bin", "/weights.bin bytes=5000-"), asked);
	}

	@Test
	void whoStopsAFetchWaitsForNobody() throws IOException {
		serve = 5000;
		silent = true;
		var cancellation = new Cancellation();
		ModelInstaller installer = installer(sha256(), Optional.empty());
		assertThrows(CancelledException.class, () -> installer.install("some-model", Optional.empty(), (file, bytes, total) -> {
			if (bytes == 5000) {
				cancellation.cancel();
			}
		}, cancellation));
		assertEquals(5000, Files.size(home.resolve("cache/downloads/some-model/weights.bin.part")));
	}

	@Test
	void whoStopsBeforeTheServerHasAnsweredWaitsForNobody() throws Exception {
		try (var mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var fetcher = new FileFetcher(new Proxies(Optional.empty(), name -> null, ProxySelector.of(null)), Duration.ofDays(1));
			var file = new PublicModels.RemoteFile("weights.bin", URI.create("http://localhost:%d/weights.bin".formatted(mute.getLocalPort())), "", 0, "22 kB");
			assertStops(cancellation -> {
				try {
					fetcher.fetch(file, home.resolve("weights.bin.part"), (name, bytes, total) -> {}, cancellation);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}, () -> mute.accept());
		}
	}

	@Test
	void aFileIsNotDigestedToItsEnd() throws Exception {
		Path file = Files.write(home.resolve("large.bin"), new byte[1 << 20]);
		var cancellation = new Cancellation();
		cancellation.cancel();
		assertThrows(CancelledException.class, () -> ModelDraft.digest(file, cancellation));
	}

	@Test
	void anImporterThatWorksOnIsNotWaitedForAndItsDraftGoesWhenItHasEnded() throws Exception {
		Path source = Files.createDirectories(home.resolve("source"));
		var writing = new CountDownLatch(1);
		var draft = new CompletableFuture<Path>();
		var importer = new Pretending() {
			@Override
			public void write(Path from, ModelDraft made) {
				draft.complete(made.folder());
				writing.countDown();
				awaitRelease();
				super.write(from, made);
			}
		};
		models = new Models(PlugIns.of(List.of(new OnnxRuntimeBackend(), new PixelsFamily(), importer)), folders);
		Thread[] worker = new Thread[1];
		assertStops(cancellation -> models.imports().add(ModelSource.of(source), "some-model", JsonNodeFactory.instance.objectNode(), cancellation), () -> {
			writing.await();
			worker[0] = Thread.getAllStackTraces().keySet().stream().filter(each -> each.getName().equals("abandonable task")).findFirst().orElseThrow();
		});
		assertEquals(List.of(), models.catalogue().all());
		assertTrue(Files.exists(draft.join()), "the importer still writes into it");
		release.countDown();
		worker[0].join(TimeUnit.MINUTES.toMillis(1));
		assertFalse(Files.exists(draft.join()));
		assertEquals(List.of(), models.catalogue().all());
	}

	private void awaitRelease() {
		try {
			release.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private interface Slow {
		void await() throws Exception;
	}

	/** Stops what never ends by itself, once it is at its slow part. */
	private static void assertStops(Consumer<Cancellation> work, Slow slowPart) throws Exception {
		var cancellation = new Cancellation();
		var ended = new CompletableFuture<Throwable>();
		Thread.ofPlatform().daemon().start(() -> {
			try {
				work.accept(cancellation);
				ended.complete(null);
			} catch (RuntimeException e) {
				ended.complete(e);
			}
		});
		slowPart.await();
		cancellation.cancel();
		assertTrue(ended.get(1, TimeUnit.MINUTES) instanceof CancelledException);
	}

	@Test
	void aServerThatSendsElsewhereIsFollowedAlsoInTheMiddle() throws IOException {
		serve = 5000;
		assertFails("the connection broke; what is here is kept", url("moved"));
		serve = Integer.MAX_VALUE;
		installer(sha256(), Optional.empty(), url("moved")).install("some-model", Optional.empty(), (file, bytes, total) -> {}, new Cancellation());
		assertEquals(List.of("/moved", "/weights.bin", "/moved bytes=5000-", "/weights.bin bytes=5000-"), asked);
	}

	@Test
	void aServerThatSendsInCirclesIsTold() throws IOException {
		assertFails("the server answers 302", url("circle"));
	}

	@Test
	void aPageToLogInIsNoModel() throws IOException {
		content = "<html>Please log in</html>".getBytes();
		type = "text/html; charset=utf-8";
		assertFails("a web page comes in its place, as where people have to log in first", url("weights.bin"));
		content = "\n<!DOCTYPE html><title>Please log in</title>".getBytes();
		type = "application/octet-stream";
		assertFails("a web page comes in its place, as where people have to log in first", url("weights.bin"));
		assertFalse(Files.exists(home.resolve("cache/downloads/some-model/weights.bin.part")));
	}

	@Test
	void withoutANetworkTheServerOrTheProxyIsNamed() throws IOException {
		server.stop(0);
		assertFails("localhost cannot be reached", url("weights.bin"));
		ModelInstaller installer = installer("", Optional.of(url("")), URI.create("http://models.invalid/weights.bin"));
		String sentence = assertThrows(ModelException.class, () -> installer.install("some-model", Optional.empty(), (file, bytes, total) -> {},
				new Cancellation())).getMessage();
		assertTrue(sentence.contains("cannot be fetched: models.invalid cannot be reached through the proxy localhost:%d. "
				.formatted(server.getAddress().getPort())), sentence);
	}

	@Test
	void aFullDiskIsTold() throws IOException {
		assumeTrue(Files.exists(Path.of("/dev/full")), "a file that cannot be written to");
		Files.createSymbolicLink(Files.createDirectories(home.resolve("cache/downloads/some-model")).resolve("weights.bin.part"), Path.of("/dev/full"));
		assertFails("no space left on device", url("weights.bin"));
	}

	/** What is fetched by hand, and where it goes, is said whatever went wrong. */
	private void assertFails(String reason, URI url) throws IOException {
		ModelInstaller installer = installer("", Optional.empty(), url);
		String sentence = assertThrows(ModelException.class, () -> installer.install("some-model", Optional.empty(), (file, bytes, total) -> {},
				new Cancellation())).getMessage();
		assertEquals(("The file weights.bin (22 kB) of the model some-model cannot be fetched: %s. Install again to go on, or fetch it by hand from %s, "
				+ "put it into %s under that name, and install again.").formatted(reason, url, home.resolve("cache/downloads/some-model")), sentence);
	}

	@Test
	void whatWasFetchedByHandIsTaken() throws IOException {
		Path folder = Files.createDirectories(home.resolve("cache/downloads/some-model"));
		Files.write(folder.resolve("weights.bin"), content);
		install(sha256());
		assertTrue(asked.isEmpty());
	}

	@Test
	void aFolderStandsInForTheNetwork() throws IOException {
		Path folder = Files.createDirectories(home.resolve("stick"));
		ModelInstaller installer = installer(sha256(), Optional.empty());
		assertEquals("The folder %s has no file weights.bin; fetch it from %s and put it there.".formatted(folder, url("weights.bin")),
				assertThrows(ModelException.class, () -> installer.install("some-model", Optional.of(folder), (file, bytes, total) -> {}, new Cancellation()))
						.getMessage());
		Files.write(folder.resolve("weights.bin"), content);
		installer.install("some-model", Optional.of(folder), (file, bytes, total) -> {}, new Cancellation());
		assertTrue(asked.isEmpty());
	}

	@Test
	void aProxyStandsBetween() throws IOException {
		ModelInstaller installer = installer(sha256(), Optional.of(url("")), URI.create("http://models.invalid/weights.bin"));
		installer.install("some-model", Optional.empty(), (file, bytes, total) -> {}, new Cancellation());
		assertEquals(List.of("http://models.invalid/weights.bin"), asked);
	}

	@Test
	void anotherDigestIsRefusedAndNothingIsKept() {
		String sentence = assertThrows(ModelException.class, () -> install("0".repeat(64))).getMessage();
		assertTrue(sentence.startsWith("The file weights.bin (22 kB) of the model some-model cannot be fetched: what came has another SHA-256 than the "
				+ "published one. "), sentence);
		assertFalse(Files.exists(home.resolve("cache/downloads/some-model/weights.bin")));
		assertFalse(Files.exists(home.resolve("cache/downloads/some-model/weights.bin.part")));
		assertFalse(Files.exists(home.resolve("models/some-model")));
	}

	@Test
	void aServerWithoutTheFileIsTold() {
		content = null;
		String sentence = assertThrows(ModelException.class, () -> install("")).getMessage();
		assertTrue(sentence.contains("cannot be fetched: the server answers 404, there is no such file."), sentence);
	}

	@Test
	void theShippedCatalogueIsSound() {
		PublicModels shipped = PublicModels.shipped();
		assertEquals(9, shipped.models().size());
		for (PublicModels.Entry entry : shipped.models()) {
			assertFalse(entry.licence().isBlank() || entry.source().isBlank(), entry.name());
			assertTrue(entry.files().stream().allMatch(file -> file.url().getScheme().equals("https") && file.sha256().matches("([0-9a-f]{64})?")),
					entry.name());
		}
		assertTrue(assertThrows(ModelException.class, () -> shipped.get("stylegan")).getMessage()
				.startsWith("The catalogue has no model 'stylegan'; it has biggan-deep-128, "));
	}

	private AddedModel install(String sha256) throws IOException {
		return installer(sha256, Optional.empty()).install("some-model", Optional.empty(), (file, bytes, total) -> {}, new Cancellation());
	}

	private ModelInstaller installer(String sha256, Optional<URI> proxy) throws IOException {
		return installer(sha256, proxy, url("weights.bin"));
	}

	private ModelInstaller installer(String sha256, Optional<URI> proxy, URI url) throws IOException {
		String json = """
				{"models": [{"name": "some-model", "title": "Some model", "kind": "generator", "licence": "MIT", "attribution": ["who made it"],
				 "source": "https://example.org",
				 "files": [{"name": "weights.bin", "url": "%s", "sha256": "%s", "about": "22 kB"}]}]}""".formatted(url, sha256);
		return new ModelInstaller(models.imports(), PublicModels.read(new ObjectMapper().readTree(json)),
				new FileFetcher(new Proxies(proxy, name -> null, ProxySelector.of(null)), patience), folders);
	}

	private String sha256() {
		return ModelDescription.sha256(content);
	}

	private URI url(String file) {
		return URI.create("http://localhost:%d/%s".formatted(server.getAddress().getPort(), file));
	}

	private void answer(HttpExchange exchange) throws IOException {
		String range = exchange.getRequestHeaders().getFirst("Range");
		asked.add(exchange.getRequestURI() + (range == null ? "" : " " + range));
		try (exchange) {
			String path = exchange.getRequestURI().getPath();
			if (path.equals("/moved") || path.equals("/circle")) {
				exchange.getResponseHeaders().set("Location", path.equals("/moved") ? "/weights.bin" : "/circle");
				exchange.sendResponseHeaders(302, -1);
				return;
			}
			if (content == null) {
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			int from = range == null ? 0 : Integer.parseInt(range.replaceAll("[^0-9]", ""));
			if (from > 0) {
				exchange.getResponseHeaders().set("Content-Range", "bytes %d-%d/%d".formatted(from, content.length - 1, content.length));
			}
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
			exchange.getResponseBody().write(Arrays.copyOfRange(content, from, Math.min(content.length, serve)));
			exchange.getResponseBody().flush();
			if (silent) {
				release.await();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Makes a model of free pixels of any folder with weights. */
	private static class Pretending implements ModelImporter {

		@Override
		public String id() {
			return "pretending";
		}

		@Override
		public String name() {
			return "Pretending";
		}

		@Override
		public String description() {
			return "Takes anything.";
		}

		@Override
		public Optional<String> recognise(Path source) {
			return Optional.of("pixels");
		}

		@Override
		public void write(Path source, ModelDraft draft) {
			draft.describe(ModelDescription.Kind.GENERATOR, "pixels", "Free pixels.");
		}
	}
}
