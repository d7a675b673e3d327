// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.files.SecureXml;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The plug-ins on a plain class path, found by the component descriptions that the bundles carry for Declarative Services, so that scripts and
 * other processes need no list of them. Constructors get what their references name.
 */
public final class ClassPathPlugIns {

	private record Reference(int parameter, String type) {
	}

	private record Component(String type, List<String> provides, int parameters, List<Reference> references) {
	}

	private final Map<String, Component> components = new LinkedHashMap<>();
	private final Map<String, Object> instances = new LinkedHashMap<>();

	private ClassPathPlugIns() {
	}

	/**
	 * All plug-ins there are, each once.
	 *
	 * @throws IOException if a component description cannot be read
	 */
	public static List<PlugIn> load() throws IOException {
		var found = new ClassPathPlugIns();
		ClassLoader loader = ClassPathPlugIns.class.getClassLoader();
		for (URL url : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
			try (InputStream in = url.openStream()) {
				String paths = new Manifest(in).getMainAttributes().getValue("Service-Component");
				for (String path : paths == null ? new String[0] : paths.split(",")) {
					found.read(new URL(url, "../" + path.strip()));
				}
			}
		}
		var plugIns = new ArrayList<PlugIn>();
		for (Component component : found.components.values()) {
			if (isPlugIn(component, loader) && found.instance(component, loader) instanceof PlugIn plugIn) {
				plugIns.add(plugIn);
			}
		}
		return plugIns;
	}

	private static boolean isPlugIn(Component component, ClassLoader loader) {
		try {
			Class<?> type = Class.forName(component.type(), false, loader);
			return PlugIn.class.isAssignableFrom(type);
		} catch (ClassNotFoundException | LinkageError e) {
			// Components of the platform need an OSGi framework around them, which there is none of here; they are no plug-ins.
			return false;
		}
	}

	private void read(URL url) throws IOException {
		try (InputStream in = url.openStream()) {
			Element root = SecureXml.document(in.readAllBytes()).getDocumentElement();
			var provides = new ArrayList<String>();
			elements(root, "provide").forEach(each -> provides.add(each.getAttribute("interface")));
			var references = new ArrayList<Reference>();
			elements(root, "reference").stream().filter(each -> each.hasAttribute("parameter"))
					.forEach(each -> references.add(new Reference(Integer.parseInt(each.getAttribute("parameter")), each.getAttribute("interface"))));
			String type = elements(root, "implementation").getFirst().getAttribute("class");
			components.put(type, new Component(type, provides, root.hasAttribute("init") ? Integer.parseInt(root.getAttribute("init")) : 0, references));
		} catch (SAXException e) {
			throw new IOException("The component description " + url + " cannot be read", e);
		}
	}

	private static List<Element> elements(Element root, String name) {
		NodeList nodes = root.getElementsByTagName(name);
		var elements = new ArrayList<Element>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	private Object instance(Component component, ClassLoader loader) {
		Object known = instances.get(component.type());
		if (known == null) {
			known = made(component, loader);
			instances.put(component.type(), known);
		}
		return known;
	}

	private Object made(Component component, ClassLoader loader) {
		try {
			for (Constructor<?> constructor : Class.forName(component.type(), true, loader).getConstructors()) {
				if (constructor.getParameterCount() == component.parameters()) {
					var arguments = new Object[component.parameters()];
					for (Reference reference : component.references()) {
						List<Object> services = services(reference.type(), loader);
						boolean many = constructor.getParameterTypes()[reference.parameter()] == List.class;
						arguments[reference.parameter()] = many ? services : services.isEmpty() ? null : services.getFirst();
					}
					return constructor.newInstance(arguments);
				}
			}
			throw new IllegalStateException(component.type() + " has no public constructor of " + component.parameters() + " parameters");
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The plug-in " + component.type() + " cannot be made", e);
		}
	}

	private List<Object> services(String type, ClassLoader loader) {
		return components.values().stream().filter(component -> component.provides().contains(type)).map(component -> instance(component, loader)).toList();
	}
}
