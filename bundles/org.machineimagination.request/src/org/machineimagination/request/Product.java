// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Manifest;

/** The program's name and version, as records and pictures state them. */
public final class Product {

	/** What the program is called. */
	public static final String NAME = "Machine Imagination";

	private static final String BUNDLE = "org.machineimagination.studio";
	private static final String UNKNOWN = "development";

	private Product() {
	}

	/** The version in this bundle's manifest; {@code development} where classes run without one. */
	public static String version() {
		return Holder.VERSION;
	}

	private static final class Holder {
		static final String VERSION = read();

		private static String read() {
			try {
				for (URL url : Collections.list(Product.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
					try (InputStream in = url.openStream()) {
						var attributes = new Manifest(in).getMainAttributes();
						String name = attributes.getValue("Bundle-SymbolicName");
						if (name != null && name.split(";")[0].strip().equals(BUNDLE)) {
							return attributes.getValue("Bundle-Version");
						}
					}
				}
			} catch (IOException e) {
				System.getLogger(Product.class.getName()).log(Level.WARNING, "Cannot read the version of the program", e);
			}
			return UNKNOWN;
		}
	}
}
