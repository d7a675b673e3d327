// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.machineimagination.plugin.UsageException;

/**
 * Which proxy an address is fetched through: the one that somebody named; else what the environment says ({@code HTTPS_PROXY},
 * {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}, in capitals or small), as other tools on the same machine do; else the system's own.
 */
final class Proxies extends ProxySelector {

	private static final int USUAL_PORT = 80;
	private static final int SECURE_PORT = 443;

	private final Optional<URI> named;
	private final UnaryOperator<String> environment;
	private final ProxySelector system;

	/**
	 * @param named       address of the proxy for everything, or empty
	 * @param environment gives variables by name, null where there is none
	 * @param system      asked where neither says anything
	 * @throws UsageException if the named address is none
	 */
	Proxies(Optional<URI> named, UnaryOperator<String> environment, ProxySelector system) {
		this.named = named;
		this.environment = environment;
		this.system = system;
		named.ifPresent(address -> proxy(address.toString()));
	}

	@Override
	@NonNullByDefault({})
	public List<Proxy> select(URI address) {
		if (named.isPresent()) {
			return List.of(proxy(named.get().toString()));
		}
		String said = variable(address.getScheme().equals("https") ? "https_proxy" : "http_proxy").or(() -> variable("all_proxy")).orElse("");
		if (said.isEmpty()) {
			return system.select(address);
		}
		return excepted(address) ? List.of(Proxy.NO_PROXY) : List.of(proxy(said));
	}

	@Override
	@NonNullByDefault({})
	public void connectFailed(URI address, SocketAddress proxy, IOException e) {
		// Whoever fetches tells of it.
	}

	/** The proxy that an address goes through in words, or empty if there is none. */
	String described(URI address) {
		return select(address).getFirst().address() instanceof InetSocketAddress proxy
				? " through the proxy %s:%d".formatted(proxy.getHostString(), proxy.getPort()) : "";
	}

	/** Whether {@code NO_PROXY} has the host, a domain above it, or a star. */
	private boolean excepted(URI address) {
		String host = address.getHost().toLowerCase(Locale.ROOT);
		int port = address.getPort() >= 0 ? address.getPort() : address.getScheme().equals("https") ? SECURE_PORT : USUAL_PORT;
		String all = variable("no_proxy").orElse("").toLowerCase(Locale.ROOT);
		return Arrays.stream(all.split(",")).map(String::strip).filter(entry -> !entry.isEmpty()).anyMatch(entry -> {
			String plain = entry.replaceFirst("^\\*?\\.", "").replaceFirst(":" + port + "$", "");
			return entry.equals("*") || host.equals(plain) || host.endsWith("." + plain);
		});
	}

	private Optional<String> variable(String name) {
		return Optional.ofNullable(environment.apply(name)).or(() -> Optional.ofNullable(environment.apply(name.toUpperCase(Locale.ROOT))))
				.filter(value -> !value.isBlank());
	}

	private static Proxy proxy(String text) {
		try {
			var address = new URI(text.contains("://") ? text : "http://" + text);
			if (address.getHost() != null && address.getScheme().equals("http")) {
				return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address.getHost(), address.getPort() < 0 ? USUAL_PORT : address.getPort()));
			}
		} catch (URISyntaxException e) {
			throw new UsageException(refusal(text), e);
		}
		throw new UsageException(refusal(text));
	}

	/** Without what stands before an @, which may be a password. */
	private static String refusal(String text) {
		return "The proxy '%s' is no address such as http://proxy.example:3128.".formatted(text.replaceFirst("[^/]*@", ""));
	}
}
