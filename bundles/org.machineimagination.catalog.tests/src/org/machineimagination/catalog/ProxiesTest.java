// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.catalog.PublicModels.RemoteFile;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.UsageException;

/** Proxies are taken from the environment as other tools take them. */
class ProxiesTest {

	private static final URI PLAIN = URI.create("http://models.example.org/weights.bin");
	private static final URI SECURE = URI.create("https://models.example.org/weights.bin");

	@Test
	void theEnvironmentSaysWhichProxyIsForWhich() {
		Map<String, String> said = Map.of("http_proxy", "http://one.example:3128", "HTTPS_PROXY", "two.example:8080");
		assertEquals("one.example:3128", chosen(said, PLAIN));
		assertEquals("two.example:8080", chosen(said, SECURE));
		assertEquals("three.example:80", chosen(Map.of("ALL_PROXY", "http://three.example/"), SECURE));
		assertEquals("DIRECT", chosen(Map.of("HTTPS_PROXY", " "), SECURE));
	}

	@Test
	void someHostsAreExcepted() {
		for (String excepted : new String[] {"*", "models.example.org", ".example.org", "example.org", "*.example.org", "a.org, models.example.org",
				"MODELS.example.org:443"}) {
			assertEquals("DIRECT", chosen(Map.of("https_proxy", "http://one.example:3128", "no_proxy", excepted), SECURE), excepted);
		}
		for (String other : new String[] {"example.com", "odels.example.org", "models.example.org:80", "xmodels.example.org"}) {
			assertEquals("one.example:3128", chosen(Map.of("https_proxy", "http://one.example:3128", "NO_PROXY", other), SECURE), other);
		}
	}

	@Test
	void whatSomebodyNamesComesBeforeTheEnvironment() {
		var proxies = new Proxies(Optional.of(URI.create("http://named.example:1")), Map.of("http_proxy", "http://one.example:3128", "no_proxy", "*")::get,
				ProxySelector.of(null));
		assertEquals("named.example:1", words(proxies.select(PLAIN).getFirst()));
		assertEquals(" through the proxy named.example:1", proxies.described(SECURE));
	}

	@Test
	void theSystemsOwnIsAskedLast() {
		var proxies = new Proxies(Optional.empty(), name -> null, ProxySelector.of(InetSocketAddress.createUnresolved("system.example", 5)));
		assertEquals("system.example:5", words(proxies.select(SECURE).getFirst()));
	}

	@Test
	void whatIsNoAddressIsRefusedWithoutItsPassword() {
		assertEquals("The proxy 'socks5://proxy.example' is no address such as http://proxy.example:3128.",
				assertThrows(UsageException.class, () -> chosen(Map.of("all_proxy", "socks5://me:secret@proxy.example"), PLAIN)).getMessage());
		assertThrows(UsageException.class, () -> new Proxies(Optional.of(URI.create("http:nowhere")), name -> null, ProxySelector.of(null)));
	}

	/** A secure address is asked for with CONNECT, which the proxy here refuses. */
	@Test
	void secureAddressesGoThroughTheProxyToo(@TempDir Path folder) throws Exception {
		try (var proxy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			CompletableFuture<String> asked = CompletableFuture.supplyAsync(() -> refuse(proxy));
			String address = "http://localhost:" + proxy.getLocalPort();
			var fetcher = new FileFetcher(new Proxies(Optional.empty(), Map.of("HTTPS_PROXY", address)::get, ProxySelector.of(null)), Duration.ofSeconds(10));
			IOException refusal = assertThrows(IOException.class, () -> fetcher.fetch(new RemoteFile("weights.bin", SECURE, "", 0, "1 kB"),
					folder.resolve("part"), (file, bytes, total) -> {}, new Cancellation()));
			assertEquals("CONNECT models.example.org:443 HTTP/1.1", asked.get());
			assertTrue(refusal.getMessage().contains("403"), refusal.getMessage());
		}
	}

	private static String refuse(ServerSocket proxy) {
		try (var connection = proxy.accept(); var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
			String first = in.readLine();
			for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
				// The headers are of no interest.
			}
			connection.getOutputStream().write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			return first;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String chosen(Map<String, String> environment, URI address) {
		return words(new Proxies(Optional.empty(), environment::get, ProxySelector.of(null)).select(address).getFirst());
	}

	private static String words(Proxy proxy) {
		return proxy.address() instanceof InetSocketAddress address ? address.getHostString() + ":" + address.getPort() : "DIRECT";
	}
}
