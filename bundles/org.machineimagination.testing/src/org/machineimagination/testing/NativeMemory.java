// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** The memory that this process has outside Java's heap, as Linux tells it. */
public final class NativeMemory {

	private static final Path MAPPINGS = Path.of("/proc/self/smaps");
	private static final Pattern MAPPING = Pattern.compile("(\\p{XDigit}+)-(\\p{XDigit}+) .*");
	/** The collectors tell each of their spaces as [first, last), some with the end of what is in use between. */
	private static final Pattern RANGE = Pattern.compile("\\[0x(\\p{XDigit}+), *(?:0x\\p{XDigit}+, *)?0x(\\p{XDigit}+)\\)");
	private static final String TRIM = "systemTrimNativeHeap";

	private NativeMemory() {
	}

	/** Whether this system tells it, and this Java can give freed memory back first. */
	public static boolean isKnown() {
		return Files.isReadable(MAPPINGS) && diagnosed(TRIM).isPresent();
	}

	/**
	 * The resident memory outside Java's heap, which grows as the collector likes: by 150 MB in a thousand programs, once. What was freed
	 * is first given back to the system, since the C library keeps tens of megabytes of it for later.
	 */
	public static long kilobytes() {
		System.gc();
		diagnosed(TRIM);
		List<MatchResult> heap = RANGE.matcher(diagnosed("gcHeapInfo").orElseThrow()).results().toList();
		long first = heap.stream().mapToLong(range -> address(range.group(1))).min().orElseThrow();
		long last = heap.stream().mapToLong(range -> address(range.group(2))).max().orElseThrow();
		long sum = 0;
		boolean outside = true;
		for (String line : mappings()) {
			Matcher mapping = MAPPING.matcher(line);
			if (mapping.matches()) {
				outside = Long.compareUnsigned(address(mapping.group(2)), first) <= 0 || Long.compareUnsigned(address(mapping.group(1)), last) >= 0;
			} else if (outside && line.startsWith("Rss:")) {
				sum += Long.parseLong(line.replaceAll("\\D", ""));
			}
		}
		return sum;
	}

	/** What a command of Java's own diagnostics says, if it knows it. */
	private static Optional<String> diagnosed(String command) {
		try {
			var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
			return Optional.of((String) ManagementFactory.getPlatformMBeanServer().invoke(commands, command, null, null));
		} catch (JMException e) {
			return Optional.empty();
		}
	}

	private static List<String> mappings() {
		try {
			return Files.readAllLines(MAPPINGS);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static long address(String hexadecimal) {
		return Long.parseUnsignedLong(hexadecimal, 16);
	}
}
