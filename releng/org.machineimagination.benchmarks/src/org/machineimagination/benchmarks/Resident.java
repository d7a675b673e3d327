// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** The memory that this process has at a time, as Linux tells it, without Java's heap, which grows as the collector likes. */
final class Resident {

	private static final Path STATUS = Path.of("/proc/self/status");
	private static final Path MAPPINGS = Path.of("/proc/self/smaps");
	private static final Path FORGET = Path.of("/proc/self/clear_refs");
	private static final String THE_PEAK = "5";
	private static final Pattern RANGE = Pattern.compile("\\[0x(\\p{XDigit}+), *(?:0x\\p{XDigit}+, *)?0x(\\p{XDigit}+)\\)");
	private static final Pattern MAPPING = Pattern.compile("(\\p{XDigit}+)-(\\p{XDigit}+) .*");

	private Resident() {
	}

	/** Whether it can be told here. */
	static boolean known() {
		return Files.isWritable(FORGET);
	}

	/** Lets the peak begin at what is there now. */
	static void forgetPeak() throws IOException {
		System.gc();
		Files.writeString(FORGET, THE_PEAK);
	}

	/** Most bytes of the process since the peak was forgotten, less those of the heap now. */
	static long peakBeyondHeap() throws IOException {
		return peak() - 1024 * heapKilobytes();
	}

	/** Most bytes of the process since the peak was forgotten, or since it began, with those of the heap. */
	static long peak() throws IOException {
		return 1024 * Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmHWM:")).mapToLong(Resident::kilobytes).findFirst().orElseThrow();
	}

	private static long heapKilobytes() throws IOException {
		long[] heap = heap();
		long sum = 0;
		boolean inside = false;
		for (String line : Files.readAllLines(MAPPINGS)) {
			Matcher mapping = MAPPING.matcher(line);
			if (mapping.matches()) {
				inside = Long.compareUnsigned(address(mapping.group(1)), heap[0]) >= 0 && Long.compareUnsigned(address(mapping.group(2)), heap[1]) <= 0;
			} else if (inside && line.startsWith("Rss:")) {
				sum += kilobytes(line);
			}
		}
		return sum;
	}

	/** First and last address of what is reserved for Java's heap. */
	private static long[] heap() {
		try {
			var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
			Object told = ManagementFactory.getPlatformMBeanServer().invoke(commands, "gcHeapInfo", null, null);
			List<MatchResult> ranges = RANGE.matcher((String) told).results().toList();
			return new long[] {ranges.stream().mapToLong(range -> address(range.group(1))).min().orElseThrow(),
					ranges.stream().mapToLong(range -> address(range.group(2))).max().orElseThrow()};
		} catch (JMException e) {
			throw new IllegalStateException("This Java does not tell where its heap lies", e);
		}
	}

	private static long kilobytes(String line) {
		return Long.parseLong(line.replaceAll("\\D", ""));
	}

	private static long address(String hexadecimal) {
		return Long.parseUnsignedLong(hexadecimal, 16);
	}
}
