// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plug-ins of one kind that are present. Contributions come and go at any time; one that is broken is logged and skipped, and
 * one whose identifier is taken is refused, so that a stored identifier always means the same plug-in.
 *
 * @param <P> the kind of plug-in
 */
public final class Registry<P extends PlugIn> {

	private static final System.Logger LOG = System.getLogger(Registry.class.getName());

	private final String kind;
	private final Map<String, P> plugIns = new ConcurrentHashMap<>();

	/** @param kind what is listed here, in the singular and in plain words, for example {@code optimizer} */
	public Registry(String kind) {
		this.kind = kind;
	}

	/** Adds a contribution. Returns whether it was taken; if not, the log says why. */
	public boolean add(P plugIn) {
		String id;
		try {
			id = plugIn.id();
		} catch (RuntimeException | LinkageError e) {
			LOG.log(Level.WARNING, () -> "Skipped a broken " + kind + ": " + plugIn.getClass().getName(), e);
			return false;
		}
		if (id == null || !id.matches("[a-z0-9]+([-+][a-z0-9]+)*")) {
			LOG.log(Level.WARNING, "Skipped {0}: its identifier ''{1}'' is not lower-case words joined by hyphens or plus signs",
					plugIn.getClass().getName(), id);
			return false;
		}
		P taken = plugIns.putIfAbsent(id, plugIn);
		if (taken != null && taken != plugIn) {
			LOG.log(Level.WARNING, "Refused {0}: the {1} ''{2}'' is already contributed by {3}", plugIn.getClass().getName(), kind, id,
					taken.getClass().getName());
			return false;
		}
		return true;
	}

	/** Removes a contribution; does nothing if it was never taken. */
	public void remove(P plugIn) {
		plugIns.values().removeIf(present -> present == plugIn);
	}

	/** Everything present, in the order of the identifiers. */
	public List<P> all() {
		return plugIns.values().stream().sorted(Comparator.comparing(PlugIn::id)).toList();
	}

	/** The plug-in that answers to an identifier, old names included. */
	public Optional<P> find(String id) {
		P exact = plugIns.get(id);
		return exact != null ? Optional.of(exact) : all().stream().filter(plugIn -> plugIn.matchesId(id)).findFirst();
	}

	/** The identifier of the plug-in to use where none is named: the preferred one if it is present, else the first; as given if there is none. */
	public String preferred(String id) {
		List<P> all = all();
		return all.stream().filter(plugIn -> plugIn.matchesId(id)).findFirst().or(() -> all.stream().findFirst()).map(PlugIn::id).orElse(id);
	}

	/**
	 * The plug-in that answers to an identifier.
	 *
	 * @throws SettingException if there is none; the message lists those present
	 */
	public P get(String id) {
		return find(id).orElseThrow(() -> new SettingException(kind, "There is no %s named '%s'; present are %s.".formatted(kind, id,
				plugIns.isEmpty() ? "none" : String.join(", ", all().stream().map(PlugIn::id).toList()))));
	}
}
