// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.runs;

import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.machineimagination.runs.compare.Measure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads by whose word runs are compared. */
final class MeasureName implements ITypeConverter<Measure> {

	@Override
	@NonNullByDefault({})
	public Measure convert(String word) {
		for (Measure measure : Measure.values()) {
			if (measure.name().toLowerCase(Locale.ROOT).equals(word)) {
				return measure;
			}
		}
		throw new TypeConversionException("is judge or guide, not '%s'".formatted(word));
	}
}
