// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.studio.PublicModels.RemoteFile;

/** Fetches files over HTTP, directly or through a proxy, and goes on where a fetch broke off. */
final class FileFetcher {

	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int BUFFER = 1 << 16;
	private static final int OK = 200;
	private static final int PARTIAL = 206;
	private static final int BEYOND = 416;
	/** No model of the catalogue is larger; a server that sends more is not the one that is meant. */
	private static final long MOST_BYTES = 4L << 30;

	private final Optional<URI> proxy;

	/** @param proxy address of a proxy, for example {@code http://proxy.example:3128}; empty for the system's own */
	FileFetcher(Optional<URI> proxy) {
		this.proxy = proxy;
	}

	/**
	 * Fetches a file, or the rest of it.
	 *
	 * @param part where it grows
	 */
	void fetch(RemoteFile file, Path part, ModelInstaller.Progress progress, Cancellation cancellation) throws IOException {
		try (HttpClient client = client()) {
			long have = Files.exists(part) ? Files.size(part) : 0;
			HttpResponse<InputStream> response = send(client, file.url(), have);
			if (response.statusCode() == BEYOND) {
				response.body().close();
				Files.delete(part);
				have = 0;
				response = send(client, file.url(), 0);
			}
			try (InputStream body = response.body()) {
				boolean goesOn = response.statusCode() == PARTIAL
						&& response.headers().firstValue("Content-Range").orElse("").startsWith("bytes " + have + "-");
				if (response.statusCode() != OK && !goesOn) {
					throw new IOException("the server answers " + response.statusCode());
				}
				receive(file, body, part, goesOn ? have : 0, response.headers().firstValueAsLong("Content-Length").orElse(0), progress, cancellation);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("it was interrupted", e);
		}
	}

	private HttpClient client() {
		HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NORMAL);
		proxy.ifPresentOrElse(address -> builder.proxy(ProxySelector.of(new InetSocketAddress(address.getHost(), address.getPort() < 0 ? 80 : address.getPort()))),
				() -> builder.proxy(ProxySelector.getDefault()));
		return builder.build();
	}

	private static HttpResponse<InputStream> send(HttpClient client, URI url, long from) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(PATIENCE);
		if (from > 0) {
			request.header("Range", "bytes=" + from + "-");
		}
		return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
	}

	private static void receive(RemoteFile file, InputStream body, Path part, long have, long announced, ModelInstaller.Progress progress,
			Cancellation cancellation) throws IOException {
		long most = file.bytes() > 0 ? file.bytes() : MOST_BYTES;
		long total = announced > 0 ? have + announced : file.bytes();
		long bytes = have;
		StandardOpenOption how = have > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
		try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
			var buffer = new byte[BUFFER];
			for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
				cancellation.check();
				bytes += count;
				if (bytes > most) {
					throw new IOException("more comes than the %d bytes that the file has".formatted(most));
				}
				out.write(buffer, 0, count);
				progress.fetched(file.name(), bytes, total);
			}
		}
		if (file.bytes() > 0 && bytes != file.bytes() || total > 0 && bytes < total) {
			throw new IOException("it broke off after %d bytes; what is here is kept".formatted(bytes));
		}
	}
}
