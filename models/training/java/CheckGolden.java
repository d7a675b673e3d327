// SPDX-License-Identifier: EPL-2.0

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares ONNX Runtime with PyTorch on the golden vectors, and times each network at batch 32.
 *
 * <p>Usage: {@code java -cp LIBRARIES CheckGolden.java models/starter}. Ends with status 1 where an image differs by more than
 * 1e-3 or an embedding's cosine is below 0.9999.
 */
public final class CheckGolden {

    private static final int BATCH = 32;
    private static final int ROUNDS = 20;

    /** A NumPy array of float32. */
    private record Array(long[] shape, float[] values) {

        private static final Pattern SHAPE = Pattern.compile("'shape': \\(([^)]*)\\)");

        static Array read(Path path) throws IOException {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
            int header = bytes.getShort(8);
            var matcher = SHAPE.matcher(new String(bytes.array(), 10, header, StandardCharsets.US_ASCII));
            if (!matcher.find()) {
                throw new IOException("no shape in " + path);
            }
            long[] shape = Arrays.stream(matcher.group(1).split(",")).map(String::trim)
                    .filter(s -> !s.isEmpty()).mapToLong(Long::parseLong).toArray();
            var values = new float[(bytes.capacity() - 10 - header) / Float.BYTES];
            bytes.position(10 + header).slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            return new Array(shape, values);
        }

        /** The rows repeated up to {@code count}; an array of one element, such as the truncation, stays. */
        Array repeated(int count) {
            if (values.length == 1) {
                return this;
            }
            var wide = shape.clone();
            wide[0] = count;
            int row = values.length / (int) shape[0];
            var many = new float[count * row];
            for (int i = 0; i < many.length; i++) {
                many[i] = values[i % values.length];
            }
            return new Array(wide, many);
        }
    }

    private CheckGolden() {
    }

    /** Checks the models in the folder {@code args[0]}. */
    public static void main(String[] args) throws IOException, OrtException {
        Path models = Path.of(args[0]);
        Path golden = models.resolve("golden");
        var json = new ObjectMapper();
        boolean agree = true;
        for (JsonNode test : json.readTree(golden.resolve("golden.json").toFile()).get("cases")) {
            Path folder = models.resolve(test.get("model").asText());
            JsonNode description = json.readTree(folder.resolve("model.json").toFile());
            String graph = description.get("files").get(test.get("graph").asText()).get("path").asText();
            agree &= check(folder.resolve(graph), test, golden);
        }
        if (!agree) {
            System.exit(1);
        }
    }

    private static boolean check(Path graph, JsonNode test, Path golden) throws IOException, OrtException {
        Map<String, Array> inputs = new HashMap<>();
        for (var entry : test.get("inputs").properties()) {
            inputs.put(entry.getKey(), Array.read(golden.resolve(entry.getValue().asText())));
        }
        Array wanted = Array.read(golden.resolve(test.get("expected").asText()));
        float[] expected = wanted.values();
        try (var options = options();
                var session = OrtEnvironment.getEnvironment().createSession(graph.toString(), options)) {
            float[] actual = run(session, inputs);
            Map<String, Array> many = new HashMap<>();
            inputs.forEach((name, array) -> many.put(name, array.repeated(BATCH)));
            double milliseconds = time(session, many);
            boolean picture = wanted.shape().length == 4;
            boolean agree = picture ? difference(actual, expected) <= 1e-3 : cosine(actual, expected) >= 0.9999;
            System.out.printf(Locale.ROOT, "%s: largest difference %.2e, cosine %.7f, %.2f ms each at batch %d: %s%n",
                    graph, difference(actual, expected), cosine(actual, expected), milliseconds, BATCH,
                    agree ? "agrees" : "DIFFERS");
            return agree;
        }
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }

    private static double time(OrtSession session, Map<String, Array> inputs) throws OrtException {
        run(session, inputs);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            run(session, inputs);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e6 / BATCH;
    }

    private static float[] run(OrtSession session, Map<String, Array> inputs) throws OrtException {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (var entry : inputs.entrySet()) {
                tensors.put(entry.getKey(), OnnxTensor.createTensor(OrtEnvironment.getEnvironment(),
                        FloatBuffer.wrap(entry.getValue().values()), entry.getValue().shape()));
            }
            try (var result = session.run(tensors)) {
                FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
                var values = new float[buffer.remaining()];
                buffer.get(values);
                return values;
            }
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static double difference(float[] a, float[] b) {
        if (a.length != b.length) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            product += (double) a[i] * b[i];
            squareA += (double) a[i] * a[i];
            squareB += (double) b[i] * b[i];
        }
        return product / Math.sqrt(squareA * squareB);
    }
}
