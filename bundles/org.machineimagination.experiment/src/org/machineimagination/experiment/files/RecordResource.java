// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.machineimagination.plugin.files.SecureXml;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A record as EMF holds it. It knows no package but that of its format, opens no other resource, keeps features it does
 * not know, and can leave elements out on reading.
 */
final class RecordResource extends XMIResourceImpl {

	private static final Map<Object, Object> LOAD_OPTIONS = Map.of(
			OPTION_RECORD_UNKNOWN_FEATURE, true,
			OPTION_RECORD_ANY_TYPE_NAMESPACE_DECLARATIONS, true,
			OPTION_DEFER_IDREF_RESOLUTION, true,
			OPTION_DISABLE_NOTIFY, true);

	// Defaults are written too: a later program with another default must not read another value.
	private static final Map<Object, Object> SAVE_OPTIONS = Map.of(
			OPTION_ENCODING, StandardCharsets.UTF_8.name(),
			OPTION_KEEP_DEFAULT_CONTENT, true,
			OPTION_LINE_DELIMITER, "\n",
			OPTION_PROCESS_DANGLING_HREF, OPTION_PROCESS_DANGLING_HREF_THROW);

	private final Set<String> passedOver;

	/**
	 * An empty resource in a resource set of its own.
	 *
	 * @param passedOver names of elements that are passed over on reading; a resource that lacks any is never saved
	 */
	RecordResource(RecordFormat format, Set<String> passedOver) {
		super(URI.createURI("record"));
		this.passedOver = Set.copyOf(passedOver);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		ResourceSet resources = new ResourceSetImpl();
		EPackage.Registry packages = new EPackageRegistryImpl();
		packages.put(format.root().getEPackage().getNsURI(), format.root().getEPackage());
		resources.setPackageRegistry(packages);
		resources.setURIConverter(new NoFetching());
		resources.getResources().add(this);
	}

	Set<String> passedOver() {
		return passedOver;
	}

	@Override
	protected void init() {
		super.init();
		getDefaultLoadOptions().putAll(LOAD_OPTIONS);
		getDefaultSaveOptions().putAll(SAVE_OPTIONS);
	}

	byte[] toBytes() throws IOException {
		var bytes = new ByteArrayOutputStream();
		save(bytes, null);
		return bytes.toByteArray();
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new Load(createXMLHelper(), passedOver);
	}

	@Override
	@NonNullByDefault({})
	protected XMLLoad createXMLLoad(Map<?, ?> options) {
		return createXMLLoad();
	}

	private static final class Load extends XMILoadImpl {
		private final Set<String> passedOver;

		Load(XMLHelper helper, Set<String> passedOver) {
			super(helper);
			this.passedOver = passedOver;
		}

		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			return SecureXml.saxParser();
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new Handler(resource, helper, options, passedOver);
		}
	}

	/** Text where the format has none; EMF would drop it without a word. */
	static final class StrayTextException extends XMIException {
		private static final long serialVersionUID = 1L;

		private final String found;

		StrayTextException(String found, String location, int line, int column) {
			super("Text that does not belong here", location, line, column);
			this.found = found;
		}

		String found() {
			return found;
		}
	}

	/**
	 * Reports text in places that have none, and passes over elements, such as the figures of generations that are most
	 * of a long run's record, before any object is made of them.
	 */
	@NonNullByDefault({})
	private static final class Handler extends SAXXMIHandler {
		private final Set<String> passedOver;
		private int skipped;

		Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options, Set<String> passedOver) {
			super(resource, helper, options);
			this.passedOver = passedOver;
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			if (skipped > 0 || passedOver.contains(name)) {
				skipped++;
			} else {
				super.startElement(uri, localName, name, attributes);
			}
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			if (skipped > 0) {
				skipped--;
			} else {
				super.endElement(uri, localName, name);
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (skipped > 0) {
				return;
			}
			String found = new String(characters, start, length);
			boolean expected = text != null || mixedTargets.peek() != null;
			if (!expected && !found.isBlank()) {
				error(new StrayTextException(found, getLocation(), getLineNumber(), getColumnNumber()));
			}
			super.characters(characters, start, length);
		}
	}

	/** Whatever a record refers to outside itself, by link or by schema location, is not opened. */
	@NonNullByDefault({})
	private static final class NoFetching extends ExtensibleURIConverterImpl {
		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("A record refers to " + uri + ", which is not opened");
		}

		@Override
		public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("A record is not written to " + uri + " by itself");
		}

		@Override
		public boolean exists(URI uri, Map<?, ?> options) {
			return false;
		}
	}
}
