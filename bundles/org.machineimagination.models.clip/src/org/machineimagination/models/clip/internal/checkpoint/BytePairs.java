// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.machineimagination.imagination.model.ModelException;

/**
 * CLIP's byte-pair vocabulary (Sennrich et al. 2016, on bytes) as a Hugging Face {@code tokenizer.json}, made of whichever of its three
 * forms lies beside the weights: that very file, {@code vocab.json} with {@code merges.txt}, or OpenAI's
 * {@code bpe_simple_vocab_16e6.txt.gz}.
 */
public final class BytePairs {

	private static final String READY = "tokenizer.json";
	private static final String VOCABULARY = "vocab.json";
	private static final String MERGES = "merges.txt";
	private static final String PACKED = "bpe_simple_vocab_16e6.txt.gz";
	private static final int LARGEST = 32 << 20;
	/** Twice as much as OpenAI's list, and as any vocabulary for one text tower. */
	private static final int LARGEST_LIST = 8 << 20;
	private static final int MOST_TOKENS = 600_000;
	/** A configuration has a few kilobytes; every byte of it may become an object. */
	private static final int LARGEST_CONFIGURATION = 1 << 20;
	private static final int BYTES = 256;
	private static final String WORD_END = "</w>";
	private static final String START = "<|startoftext|>";
	private static final String END = "<|endoftext|>";
	/** Contractions, words, single digits, and whatever is left, as OpenAI's tokenizer cuts them. */
	private static final String PIECES = "'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\s\\p{L}\\p{N}]+";
	private static final ObjectMapper JSON = new ObjectMapper();

	private BytePairs() {
	}

	/**
	 * The tokenizer of a model.
	 *
	 * @param folder where the weights lie
	 * @param size   number of tokens that the text tower knows
	 * @return a {@code tokenizer.json}
	 * @throws ModelException if there is none in the folder, or it is of another size
	 */
	public static byte[] tokenizer(Path folder, int size) {
		try {
			if (Files.isRegularFile(folder.resolve(READY))) {
				return bounded(Files.newInputStream(folder.resolve(READY)), READY, LARGEST);
			}
			if (Files.isRegularFile(folder.resolve(VOCABULARY)) && Files.isRegularFile(folder.resolve(MERGES))) {
				return paired(folder, size);
			}
			if (Files.isRegularFile(folder.resolve(PACKED))) {
				return packed(folder, size);
			}
		} catch (IOException e) {
			throw new ModelException("The tokenizer in %s cannot be read: %s.".formatted(folder, e.getMessage()), e);
		}
		throw new ModelException(("There is no tokenizer in %s; put %s from OpenAI's CLIP repository there, or the %s of the model's Hugging Face folder.")
				.formatted(folder, PACKED, READY));
	}

	/** Whether a folder has a tokenizer in any of the forms. */
	public static boolean present(Path folder) {
		return Files.isRegularFile(folder.resolve(READY)) || Files.isRegularFile(folder.resolve(VOCABULARY)) && Files.isRegularFile(folder.resolve(MERGES))
				|| Files.isRegularFile(folder.resolve(PACKED));
	}

	private static byte[] paired(Path folder, int size) throws IOException {
		var ids = new LinkedHashMap<String, Integer>();
		try {
			read(bounded(Files.newInputStream(folder.resolve(VOCABULARY)), VOCABULARY, LARGEST_LIST), ids);
		} catch (JsonProcessingException e) {
			throw new ModelException("The file %s is not valid JSON; fetch it again.".formatted(folder.resolve(VOCABULARY)), e);
		}
		requireSize(folder.resolve(VOCABULARY), ids.size(), size);
		List<String> lines = lines(Files.newInputStream(folder.resolve(MERGES)), MERGES);
		return write(ids, lines.stream().filter(line -> !line.startsWith("#version") && line.contains(" ")).toList());
	}

	private static void read(byte[] json, Map<String, Integer> ids) throws IOException {
		try (JsonParser in = JSON.createParser(json)) {
			boolean table = in.nextToken() == JsonToken.START_OBJECT;
			while (table && in.nextToken() == JsonToken.FIELD_NAME) {
				String token = in.currentName();
				if (in.nextToken() != JsonToken.VALUE_NUMBER_INT || ids.size() >= MOST_TOKENS) {
					throw new ModelException("The vocabulary %s is no table of tokens and their numbers; fetch it again.".formatted(VOCABULARY));
				}
				ids.put(token, in.getIntValue());
			}
		}
	}

	private static byte[] packed(Path folder, int size) throws IOException {
		List<String> lines = lines(new GZIPInputStream(Files.newInputStream(folder.resolve(PACKED))), PACKED);
		int wanted = size - 2 * BYTES - 2;
		if (wanted < 0 || lines.size() - 1 < wanted) {
			requireSize(folder.resolve(PACKED), lines.size() - 1 + 2 * BYTES + 2, size);
		}
		List<String> merges = lines.subList(1, 1 + wanted);
		var ids = new LinkedHashMap<String, Integer>();
		List<String> alphabet = alphabet();
		alphabet.forEach(letter -> ids.put(letter, ids.size()));
		alphabet.forEach(letter -> ids.put(letter + WORD_END, ids.size()));
		for (String merge : merges) {
			ids.putIfAbsent(merge.replace(" ", ""), ids.size());
		}
		ids.put(START, ids.size());
		ids.put(END, ids.size());
		requireSize(folder.resolve(PACKED), ids.size(), size);
		return write(ids, merges);
	}

	/** A visible character for every byte: those that are visible for themselves, the others after the last of Latin-1. */
	private static List<String> alphabet() {
		var letters = new ArrayList<String>();
		var others = new ArrayList<String>();
		for (int b = 0; b < BYTES; b++) {
			if (b >= '!' && b <= '~' || b >= 0xa1 && b <= 0xac || b >= 0xae) {
				letters.add(Character.toString(b));
			} else {
				others.add(Character.toString(BYTES + others.size()));
			}
		}
		letters.addAll(others);
		return letters;
	}

	private static byte[] write(Map<String, Integer> ids, List<String> merges) throws IOException {
		if (!ids.containsKey(START) || !ids.containsKey(END)) {
			throw new ModelException("The vocabulary has no %s and %s, so it is not CLIP's.".formatted(START, END));
		}
		ObjectNode json = JSON.createObjectNode().put("version", "1.0").putNull("truncation").putNull("padding");
		ArrayNode added = json.putArray("added_tokens");
		for (String token : List.of(START, END)) {
			added.addObject().put("id", ids.get(token)).put("content", token).put("single_word", false).put("lstrip", false).put("rstrip", false)
					.put("normalized", false).put("special", true);
		}
		ArrayNode normalizers = json.putObject("normalizer").put("type", "Sequence").putArray("normalizers");
		normalizers.addObject().put("type", "NFC");
		normalizers.addObject().put("type", "Replace").put("content", " ").putObject("pattern").put("Regex", "\\s+");
		normalizers.addObject().put("type", "Lowercase");
		ArrayNode cutters = json.putObject("pre_tokenizer").put("type", "Sequence").putArray("pretokenizers");
		cutters.addObject().put("type", "Split").put("behavior", "Removed").put("invert", true).putObject("pattern").put("Regex", PIECES);
		cutters.addObject().put("type", "ByteLevel").put("add_prefix_space", false).put("trim_offsets", true);
		ObjectNode markers = json.putObject("post_processor").put("type", "RobertaProcessing").put("trim_offsets", false).put("add_prefix_space", false);
		markers.putArray("sep").add(END).add(ids.get(END));
		markers.putArray("cls").add(START).add(ids.get(START));
		json.putObject("decoder").put("type", "ByteLevel").put("add_prefix_space", true).put("trim_offsets", true);
		ObjectNode model = json.putObject("model").put("type", "BPE").putNull("dropout").put("unk_token", END).put("continuing_subword_prefix", "")
				.put("end_of_word_suffix", WORD_END).put("fuse_unk", false);
		ObjectNode vocabulary = model.putObject("vocab");
		ids.forEach(vocabulary::put);
		ArrayNode pairs = model.putArray("merges");
		merges.forEach(pairs::add);
		return JSON.writeValueAsBytes(json);
	}

	private static void requireSize(Path file, int there, int wanted) {
		if (there != wanted) {
			throw new ModelException("The vocabulary %s has %d tokens, but the text tower knows %d; fetch the one that belongs to the weights.".formatted(
					file, there, wanted));
		}
	}

	private static List<String> lines(InputStream in, String name) throws IOException {
		List<String> lines = new String(bounded(in, name, LARGEST_LIST), StandardCharsets.UTF_8).lines().limit(MOST_TOKENS + 1L).toList();
		if (lines.size() > MOST_TOKENS) {
			throw new ModelException("The file %s has more lines than any vocabulary.".formatted(name));
		}
		return lines;
	}

	private static byte[] bounded(InputStream in, String name, int most) throws IOException {
		try (in) {
			byte[] bytes = in.readNBytes(most + 1);
			if (bytes.length > most) {
				throw new ModelException("The file %s is larger than any of its kind.".formatted(name));
			}
			return bytes;
		}
	}

	/** A configuration beside the weights, or a missing node if there is no such file. */
	public static JsonNode json(Path file) {
		try {
			return Files.isRegularFile(file) ? JSON.readTree(bounded(Files.newInputStream(file), file.toString(), LARGEST_CONFIGURATION)) : JSON.missingNode();
		} catch (JsonProcessingException e) {
			throw new ModelException("The file %s is not valid JSON; fetch it again.".formatted(file), e);
		} catch (IOException e) {
			throw new ModelException("The file %s cannot be read; check that you may.".formatted(file), e);
		}
	}
}
