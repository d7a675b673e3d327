// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of pictures that are read, each told by how its files begin: names of files are often wrong. */
public enum PictureKind {
	/** Read by {@link PngReader}. */
	PNG("image/png", "png"),
	/** Baseline and progressive, by the runtime. */
	JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
	/** Its first frame, by the runtime. */
	GIF("image/gif", "gif"),
	/** By the runtime. */
	BMP("image/bmp", "bmp"),
	/** Its first page, by the runtime. */
	TIFF("image/tiff", "tif", "tiff"),
	/** Its first frame, by TwelveMonkeys. */
	WEBP("image/webp", "webp");

	private static final int HEAD = 64;

	private final String mediaType;
	private final List<String> endings;

	PictureKind(String mediaType, String... endings) {
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	/** As IANA registers it, for example {@code image/png}. */
	public String mediaType() {
		return mediaType;
	}

	/** The kind of a file's content; none if it is no picture that is read. */
	public static Optional<PictureKind> of(byte[] bytes) {
		String head = head(bytes);
		if (PngReader.isPng(bytes)) {
			return Optional.of(PNG);
		}
		if (head.startsWith("\u00FF\u00D8\u00FF")) {
			return Optional.of(JPEG);
		}
		if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
			return Optional.of(GIF);
		}
		if (head.startsWith("II*\0") || head.startsWith("MM\0*") || head.startsWith("II+\0") || head.startsWith("MM\0+")) {
			return Optional.of(TIFF);
		}
		if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
			return Optional.of(WEBP);
		}
		return head.startsWith("BM") && head.length() > 26 ? Optional.of(BMP) : Optional.empty();
	}

	/** Whether a file's name ends as those of pictures do that are read. */
	public static boolean named(String file) {
		String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).anyMatch(kind -> kind.endings.contains(ending));
	}

	/** What people call content that is a picture of a kind that is not read; empty if it is none that is known. */
	static String unread(byte[] bytes) {
		String head = head(bytes);
		if (head.startsWith("ftyp", 4)) {
			String brands = head.substring(8);
			return brands.contains("avif") || brands.contains("avis") ? "AVIF"
					: brands.contains("hei") || brands.contains("hev") || brands.contains("mif1") || brands.contains("msf1") ? "HEIC"
					: brands.startsWith("crx") ? "raw" : "";
		}
		return head.startsWith("\0\0\0\fJXL ") || head.startsWith("\u00FF\n") ? "JPEG XL"
				: head.startsWith("\0\0\0\fjP") || head.startsWith("\u00FFO\u00FFQ") ? "JPEG 2000"
				: head.startsWith("8BPS") ? "Photoshop" : head.startsWith("%PDF") ? "PDF" : head.startsWith("\0\0\1\0") ? "icon" : svg(head);
	}

	private static String svg(String head) {
		return head.contains("<svg") || head.contains("<!DOCTYPE svg") ? "SVG" : "";
	}

	private static String head(byte[] bytes) {
		return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
	}
}
