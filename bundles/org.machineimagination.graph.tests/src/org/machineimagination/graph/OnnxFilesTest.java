// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OrtEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.io.OnnxFiles;

class OnnxFilesTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void aFolderForTheModel() throws IOException {
		file = Files.createDirectory(folder.resolve("model")).resolve("net.onnx");
	}

	private static OnnxGraph graph() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, -1, 40);
		float[] weights = new float[40 * 50];
		Random random = new Random(1);
		for (int i = 0; i < weights.length; i++) {
			weights[i] = random.nextFloat();
		}
		b.output("y", b.add(b.matMul(x, b.constant(weights, 40, 50)), b.constant(new float[50], 50)));
		return b.build();
	}

	private static double[] result(OnnxGraph graph) {
		return OnnxRuntime.run(graph, Map.of("x", GradientCheck.random(2, 40))).get("y").data();
	}

	@Test
	void whatIsWrittenIsReadBack() {
		OnnxFiles.write(graph(), file);
		assertEquals(graph().model(), OnnxFiles.read(file).model());
	}

	@Test
	void aStreamAndBytesAreReadToo() {
		assertEquals(graph().model(), OnnxFiles.read(graph().toBytes(), "the net").model());
		assertEquals(graph().model(), OnnxFiles.read(new ByteArrayInputStream(graph().toBytes()), "the net").model());
	}

	@Test
	void largeWeightsGoToAFileBesideAndComeBack() throws Exception {
		OnnxFiles.write(graph(), file, 1000);
		List<Path> files = files();
		assertEquals(2, files.size(), files.toString());
		assertTrue(Files.size(file) < 2000);
		assertEquals(graph().model(), OnnxFiles.read(file).model());
		assertArrayEquals(result(graph()), result(OnnxFiles.read(file)));
		try (var session = OrtEnvironment.getEnvironment().createSession(file.toString())) {
			assertEquals(1, session.getNumInputs(), "the runtime itself reads the pair");
		}
	}

	@Test
	void writingAgainReplacesTheFileAndLeavesNoDraft() throws IOException {
		OnnxFiles.write(graph(), file);
		OnnxFiles.write(graph(), file);
		assertEquals(List.of(file), files());
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(file.getParent())) {
			return files.sorted().toList();
		}
	}

	@Test
	void aFileThatDoesNotExistIsNamed() {
		refused(file, "does not exist");
	}

	@Test
	void aFolderIsNotAModel() {
		refused(file.getParent(), "not a file");
	}

	@Test
	void aFileThatIsSomethingElseIsRefused() throws IOException {
		Files.writeString(file, "<html>404 not found</html>");
		refused(file, "ONNX model");
		Files.write(file, new byte[0]);
		refused(file, "ONNX model");
		byte[] noise = new byte[5000];
		new Random(2).nextBytes(noise);
		Files.write(file, noise);
		refused(file, "ONNX model");
	}

	@ParameterizedTest
	@ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
	void aFileThatBrokeOffIsRefused(double part) throws IOException {
		byte[] bytes = graph().toBytes();
		Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * part)));
		refused(file, "fetch or export it again");
	}

	@Test
	void aWeightThatDoesNotFillItsShapeIsRefused() throws IOException {
		var model = graph().model().toBuilder();
		model.getGraphBuilder().getInitializerBuilder(0).setDims(0, 1L << 40);
		Files.write(file, model.build().toByteArray());
		refused(file, "bytes");
		model.getGraphBuilder().getInitializerBuilder(0).setDims(0, 1L << 62).setDims(1, 1L << 62);
		Files.write(file, model.build().toByteArray());
		refused(file, "cannot be used");
	}

	@Test
	void nestingWithoutEndIsRefused() throws IOException {
		// Field 7 of a model is its graph, field 1 of a graph a node, field 5 of a node an attribute, field 6 of an attribute a graph.
		Files.write(file, nested(3000));
		refused(file, "broken");
	}

	private static byte[] nested(int depth) {
		byte[] inner = {};
		int[] tags = {0x32, 0x2a, 0x0a};
		for (int i = 0; i < depth; i++) {
			inner = wrapped(tags[i % 3], inner);
		}
		return wrapped(0x3a, inner);
	}

	private static byte[] wrapped(int tag, byte[] inner) {
		byte[] outer = new byte[inner.length + 6];
		outer[0] = (byte) tag;
		int length = varint(outer, 1, inner.length);
		System.arraycopy(inner, 0, outer, length, inner.length);
		return Arrays.copyOf(outer, length + inner.length);
	}

	private static int varint(byte[] bytes, int at, int number) {
		int rest = number;
		int to = at;
		while (rest > 0x7f) {
			bytes[to++] = (byte) (rest & 0x7f | 0x80);
			rest >>>= 7;
		}
		bytes[to++] = (byte) rest;
		return to;
	}

	@ParameterizedTest
	@CsvSource({"/etc/passwd,0,8000", "../secret.data,0,8000", "sub/../../secret.data,0,8000", "link.data,0,8000", "'',0,8000",
			"sub,0,8000", "here.data,-1,8000", "here.data,1,8000", "here.data,9223372036854775807,8000", "here.data,0,-1",
			"here.data,0,9000", "here.data,here,8000", "missing.data,0,8000"})
	void weightsThatHostileFilesPointToAreRefused(String location, String offset, String length) throws IOException {
		Files.write(folder.resolve("secret.data"), new byte[9000]);
		Files.createDirectory(file.resolveSibling("sub"));
		Files.write(file.resolveSibling("here.data"), new byte[8000]);
		Files.createSymbolicLink(file.resolveSibling("link.data"), folder.resolve("secret.data"));
		Files.write(file, pointing(location, offset, length).toByteArray());
		refused(file, location.equals("missing.data") ? "missing" : "refused");
	}

	@Test
	void weightsBesideTheModelAreRead() throws IOException {
		Files.write(file.resolveSibling("here.data"), new byte[8100]);
		Files.write(file, pointing("here.data", "100", "8000").toByteArray());
		assertEquals(8000, OnnxFiles.read(file).initializers().get(0).getRawData().size());
		assertThrows(GraphException.class, () -> OnnxFiles.read(Files.readAllBytes(file), "the net"));
	}

	private static ModelProto pointing(String location, String offset, String length) {
		var model = graph().model().toBuilder();
		model.getGraphBuilder().getInitializerBuilder(0).clearRawData().setDataLocation(TensorProto.DataLocation.EXTERNAL)
				.addExternalData(entry("location", location)).addExternalData(entry("offset", offset)).addExternalData(entry("length", length));
		return model.build();
	}

	private static StringStringEntryProto entry(String key, String value) {
		return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
	}

	@Test
	void aFolderThatDoesNotExistCannotBeWrittenTo() {
		GraphException error = assertThrows(GraphException.class, () -> OnnxFiles.write(graph(), folder.resolve("none/net.onnx")));
		assertTrue(error.getMessage().contains("net.onnx"), error.getMessage());
		assertFalse(Files.exists(folder.resolve("none")));
	}

	private static void refused(Path file, String why) {
		GraphException error = assertThrows(GraphException.class, () -> OnnxFiles.read(file));
		assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
		assertTrue(error.getMessage().contains(why), error.getMessage());
		assertFalse(error.getMessage().contains("\n"), error.getMessage());
	}
}
