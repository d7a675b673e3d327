// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * All plug-ins that are present, a registry for each kind. Under OSGi they come and go by themselves; on a plain class path
 * {@link #of(List)} takes them. A kind is an interface that extends {@link PlugIn} and wears {@link PlugInKind}; nothing here names any.
 * Thread-safe.
 */
@Component(service = PlugIns.class)
public final class PlugIns {

	private static final System.Logger LOG = System.getLogger(PlugIns.class.getName());

	private final Map<Class<?>, Registry<PlugIn>> registries = new ConcurrentHashMap<>();

	/** No plug-ins yet. */
	@Activate
	public PlugIns() {
		// Contributions come by add.
	}

	/** Chosen plug-ins, of any kinds and in any order. */
	public static PlugIns of(List<? extends PlugIn> chosen) {
		var plugIns = new PlugIns();
		chosen.forEach(plugIns::add);
		return plugIns;
	}

	/** The framework wants a method that returns nothing. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "unbind")
	void bind(PlugIn plugIn) {
		add(plugIn);
	}

	void unbind(PlugIn plugIn) {
		remove(plugIn);
	}

	/** Adds a plug-in to the registry of each kind that it is of. Returns whether any took it; if not, the log says why. */
	public boolean add(PlugIn plugIn) {
		Set<Class<?>> kinds = kinds(plugIn.getClass());
		if (kinds.isEmpty()) {
			LOG.log(Level.WARNING, "Skipped {0}: none of its interfaces is a kind of plug-in", plugIn.getClass().getName());
		}
		boolean taken = false;
		for (Class<?> kind : kinds) {
			taken |= registry(kind).add(plugIn);
		}
		return taken;
	}

	/** Removes a plug-in; does nothing if it was never taken. */
	public void remove(PlugIn plugIn) {
		kinds(plugIn.getClass()).forEach(kind -> registry(kind).remove(plugIn));
	}

	/**
	 * The plug-ins of a kind; what comes later appears in it.
	 *
	 * @param kind an interface that wears {@link PlugInKind}
	 */
	public <P extends PlugIn> Registry<P> of(Class<P> kind) {
		return ofGeneric(kind);
	}

	/** As {@link #of(Class)}, for a kind that is generic in its settings: {@code Registry<OptimizerFactory<?>> = ofGeneric(OptimizerFactory.class)}. */
	@SuppressWarnings("unchecked")
	public <P extends PlugIn> Registry<P> ofGeneric(Class<? super P> kind) {
		// Only instances of the kind are ever added to its registry.
		return (Registry<P>) registry(kind);
	}

	/** Every kind of which there is a plug-in, by its plural, with its plug-ins. */
	public SortedMap<String, List<PlugIn>> byKind() {
		var byKind = new TreeMap<String, List<PlugIn>>();
		registries.forEach((kind, registry) -> {
			if (!registry.all().isEmpty()) {
				byKind.put(kind.getAnnotation(PlugInKind.class).plural(), registry.all());
			}
		});
		return byKind;
	}

	private Registry<PlugIn> registry(Class<?> kind) {
		PlugInKind worn = kind.getAnnotation(PlugInKind.class);
		if (worn == null) {
			throw new IllegalArgumentException(kind.getName() + " is no kind of plug-in: it does not wear @PlugInKind");
		}
		return registries.computeIfAbsent(kind, each -> new Registry<>(worn.value()));
	}

	private static Set<Class<?>> kinds(Class<?> type) {
		var kinds = new LinkedHashSet<Class<?>>();
		for (Class<?> each = type; each != null; each = each.getSuperclass()) {
			for (Class<?> implemented : each.getInterfaces()) {
				if (implemented.isAnnotationPresent(PlugInKind.class)) {
					kinds.add(implemented);
				}
				kinds.addAll(kinds(implemented));
			}
		}
		return kinds;
	}
}
