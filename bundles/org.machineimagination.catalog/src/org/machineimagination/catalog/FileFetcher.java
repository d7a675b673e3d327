// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.machineimagination.catalog.PublicModels.RemoteFile;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

/** Fetches files over HTTP, directly or through a proxy, and goes on where a fetch broke off. */
public final class FileFetcher {

	private static final System.Logger LOG = System.getLogger(FileFetcher.class.getName());
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int BUFFER = 1 << 16;
	private static final int OK = 200;
	private static final int PARTIAL = 206;
	private static final int MISSING = 404;
	private static final int BEYOND = 416;
	/** As much of a file as is looked at to tell a page from it. */
	private static final int LOOK = 256;
	/** No model of the catalogue is larger; a server that sends more is not the one that is meant. */
	private static final long MOST_BYTES = 4L << 30;

	private final Proxies proxies;
	private final Duration patience;

	/**
	 * @param proxy address of a proxy, for example {@code http://proxy.example:3128}; empty for the environment's or the system's own
	 * @throws IllegalArgumentException if it is no address of a proxy
	 */
	public FileFetcher(Optional<URI> proxy) {
		this(new Proxies(proxy, System::getenv, ProxySelector.getDefault()), PATIENCE);
	}

	/** @param patience how long nothing may come before the fetch is given up */
	public FileFetcher(Proxies proxies, Duration patience) {
		this.proxies = proxies;
		this.patience = patience;
	}

	/**
	 * Fetches a file, or the rest of it.
	 *
	 * @param part where it grows
	 * @throws IOException        whose message says why it did not come
	 * @throws CancelledException if cancelled; what came is kept
	 */
	void fetch(RemoteFile file, Path part, ModelInstaller.Progress progress, Cancellation cancellation) throws IOException {
		try (HttpClient client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NORMAL).proxy(proxies).build()) {
			long have = Files.exists(part) ? Files.size(part) : 0;
			HttpResponse<InputStream> response = send(client, file.url(), have, cancellation);
			if (response.statusCode() == BEYOND) {
				response.body().close();
				Files.delete(part);
				have = 0;
				response = send(client, file.url(), 0, cancellation);
			}
			try (var body = new SteadyStream(response.body(), patience, cancellation)) {
				receive(file, response, body, part, have, progress);
			}
		}
		requireNoPage(part);
	}

	/** Waits for the answer: for the name of a host or a silent proxy that may be long, and nothing but the end of the client ends it. */
	private HttpResponse<InputStream> send(HttpClient client, URI url, long from, Cancellation cancellation) throws IOException {
		try {
			return AbandonableTask.call(() -> answer(client, url, from), FileFetcher::discard, cancellation);
		} catch (CancelledException e) {
			client.shutdownNow();
			throw e;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void discard(HttpResponse<InputStream> late) {
		try {
			late.body().close();
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "An answer that nobody waited for", e);
		}
	}

	private HttpResponse<InputStream> answer(HttpClient client, URI url, long from) {
		try {
			return request(client, url, from);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new UncheckedIOException(new IOException("it was interrupted", e));
		}
	}

	private HttpResponse<InputStream> request(HttpClient client, URI url, long from) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(patience);
		if (from > 0) {
			request.header("Range", "bytes=" + from + "-");
		}
		try {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
		} catch (ConnectException e) {
			throw new IOException("%s cannot be reached%s".formatted(url.getHost(), proxies.described(url)), e);
		} catch (HttpTimeoutException e) {
			throw new IOException("%s does not answer%s".formatted(url.getHost(), proxies.described(url)), e);
		} catch (SSLException e) {
			throw new IOException("the connection to %s is not secure%s (%s)".formatted(url.getHost(), proxies.described(url), e.getMessage()), e);
		}
	}

	private static void receive(RemoteFile file, HttpResponse<InputStream> response, SteadyStream body, Path part, long had,
			ModelInstaller.Progress progress) throws IOException {
		boolean goesOn = response.statusCode() == PARTIAL && response.headers().firstValue("Content-Range").orElse("").startsWith("bytes " + had + "-");
		if (response.statusCode() != OK && !goesOn) {
			throw new IOException("the server answers %d%s".formatted(response.statusCode(),
					response.statusCode() == MISSING ? ", there is no such file" : ""));
		}
		if (response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("text/html")) {
			throw page();
		}
		long have = goesOn ? had : 0;
		long announced = response.headers().firstValueAsLong("Content-Length").orElse(0);
		long total = announced > 0 ? have + announced : file.bytes();
		requireRoom(part, announced);
		long bytes = copy(file, body, part, have, total, progress);
		if (file.bytes() > 0 && bytes != file.bytes() || total > 0 && bytes < total) {
			throw new IOException("it broke off after %d bytes; what is here is kept".formatted(bytes));
		}
	}

	private static void requireRoom(Path part, long announced) throws IOException {
		long room = Files.getFileStore(part.toAbsolutePath().getParent()).getUsableSpace();
		if (announced > room) {
			throw new IOException("it takes %d MB more and the disk has room for %d".formatted(announced >> 20, room >> 20));
		}
	}

	/** @return the bytes that are there then */
	private static long copy(RemoteFile file, SteadyStream body, Path part, long have, long total, ModelInstaller.Progress progress) throws IOException {
		long most = file.bytes() > 0 ? file.bytes() : MOST_BYTES;
		long bytes = have;
		StandardOpenOption how = have > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
		try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
			var buffer = new byte[BUFFER];
			for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
				bytes += count;
				if (bytes > most) {
					throw new IOException("more comes than the %d bytes that the file has".formatted(most));
				}
				out.write(buffer, 0, count);
				progress.fetched(file.name(), bytes, total);
			}
		}
		return bytes;
	}

	/** A network that wants people to log in answers with a page and says that all is well; not every one says that it is a page. */
	private static void requireNoPage(Path part) throws IOException {
		String start;
		try (InputStream in = Files.newInputStream(part)) {
			start = new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
		}
		if (start.startsWith("<!doctype") || start.startsWith("<html")) {
			Files.delete(part);
			throw page();
		}
	}

	private static IOException page() {
		return new IOException("a web page comes in its place, as where people have to log in first");
	}
}
