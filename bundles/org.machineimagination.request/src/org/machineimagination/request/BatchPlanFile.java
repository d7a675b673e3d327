// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;

/** The form of batches' plans: JSON with the request of every job. Jobs are read and written one by one, for there may be many. */
final class BatchPlanFile {

	private static final long MAXIMUM_BYTES = 1L << 28;
	private static final String SOURCE = "source";
	private static final String WORDS = "words";
	private static final String FORMER_KEYS = "former-keys";
	private static final String JOBS = "jobs";
	private static final String REQUEST = "request";

	private final Path file;
	private final List<BatchJob> jobs = new ArrayList<>();
	private final Map<String, String> formerKeys = new HashMap<>();
	private final ObjectNode others = JsonFields.MAPPER.createObjectNode();

	private BatchPlanFile(Path file) {
		this.file = file;
	}

	/** @throws RunException if the file cannot be written */
	static void write(BatchPlan plan, Path file) {
		var bytes = new ByteArrayOutputStream();
		try (JsonGenerator json = JsonFields.MAPPER.createGenerator(bytes).useDefaultPrettyPrinter()) {
			json.writeStartObject();
			json.writeNumberField(RequestJson.FORMAT_FIELD, RequestJson.FORMAT);
			json.writeStringField(SOURCE, plan.source());
			json.writePOJOField(WORDS, plan.words());
			if (!plan.formerKeys().isEmpty()) {
				json.writePOJOField(FORMER_KEYS, plan.formerKeys());
			}
			json.writeArrayFieldStart(JOBS);
			for (BatchJob job : plan.jobs()) {
				json.writeTree(object(job));
			}
			json.writeEndArray();
			json.writeEndObject();
		} catch (IOException e) {
			throw new IllegalStateException("A plan is texts and numbers", e);
		}
		try {
			AtomicFiles.write(file, bytes.toByteArray());
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	private static ObjectNode object(BatchJob job) {
		ObjectNode node = JsonFields.MAPPER.createObjectNode().put("number", job.number()).put("line", job.line()).put("prompt", job.prompt());
		if (!job.runnable()) {
			return node.put("problem", job.problem());
		}
		node.put("folder", job.folder()).put("key", job.key());
		node.set(REQUEST, RequestJson.write(job.toRun(), RequestPaths.ABSOLUTE));
		return node;
	}

	/** @throws RunException if the file is no plan that can be used */
	static BatchPlan read(Path file) {
		try {
			if (Files.size(file) > MAXIMUM_BYTES) {
				throw new RunException("The plan %s is larger than a batch can be.".formatted(file));
			}
			return new BatchPlanFile(file).read();
		} catch (IOException e) {
			throw new RunException("The plan %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
		}
	}

	private BatchPlan read() throws IOException {
		try (JsonParser json = JsonFields.MAPPER.createParser(file.toFile())) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				throw problem("does not fit: it must be names and values in braces");
			}
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				JsonToken value = json.nextToken();
				if (name.equals(JOBS) && value == JsonToken.START_ARRAY) {
					readJobs(json, RequestJson.format(JsonFields.of(others, "", this::problem), 0));
				} else {
					others.set(name, JsonFields.PARTS.<JsonNode>readTree(json));
				}
			}
		} catch (JsonProcessingException e) {
			throw JsonFields.problem(e, this::problem);
		}
		JsonFields fields = JsonFields.of(others, "", this::problem);
		RequestJson.format(fields, 0);
		// A list of jobs has been read by now; what is not one is told here.
		fields.objects(JOBS);
		formerKeys.putAll(fields.object(FORMER_KEYS).texts());
		return new BatchPlan(fields.text(SOURCE), fields.texts(WORDS), jobs, formerKeys);
	}

	/** Reads the jobs, before which the file has to say in which form they are. */
	private void readJobs(JsonParser json, int format) throws IOException {
		while (json.nextToken() != JsonToken.END_ARRAY) {
			String place = "%s[%d]".formatted(JOBS, jobs.size() + 1);
			jobs.add(job(JsonFields.of(JsonFields.PARTS.<JsonNode>readTree(json), place, this::problem), format, place));
		}
	}

	private BatchJob job(JsonFields job, int format, String place) {
		JsonNode written = job.node().path(REQUEST);
		if (written.isMissingNode() || written.isNull()) {
			return BatchJob.broken(job.count("number"), job.count("line"), job.text("prompt"), job.text("problem"));
		}
		JsonFields fields = format == 1 ? FormerRequests.ofJob(job.object(REQUEST), place + "." + REQUEST) : job.object(REQUEST);
		BatchJob read = BatchJob.of(job.count("number"), job.count("line"), job.text("prompt"), RequestJson.read(fields, RequestPaths.ABSOLUTE))
				.withFolder(job.text("folder"));
		if (format == 1) {
			formerKeys.put(job.text("key"), read.key());
		}
		requireSafe(read.folder());
		return read;
	}

	/** A plan may come from anywhere; its runs stay within its folder. */
	private void requireSafe(String folder) {
		if (folder.isBlank() || folder.startsWith(".") || !folder.matches("[^/\\\\:]+")) {
			throw new RunException("The plan %s names a folder that is not within the batch: '%s'.".formatted(file, folder));
		}
	}

	private RunException problem(String what) {
		String end = what.contains("use a newer one") ? "" : "; begin the batch again";
		return new RunException("The plan %s %s%s.".formatted(file, what.replaceFirst("\\.$", ""), end));
	}
}
