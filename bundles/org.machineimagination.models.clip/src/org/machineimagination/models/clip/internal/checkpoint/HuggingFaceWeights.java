// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.machineimagination.models.checkpoint.Checkpoint;

/**
 * The weights of Hugging Face's {@code CLIPModel} under OpenAI's names. Three differences are more than names: queries, keys and values are
 * apart, the two last projections are turned over, and one name is misspelt.
 */
public final class HuggingFaceWeights implements ClipWeights {

	private static final Map<String, String> NAMES = Map.of("positional_embedding", "text_model.embeddings.position_embedding.weight",
			"token_embedding.weight", "text_model.embeddings.token_embedding.weight", "visual.class_embedding", "vision_model.embeddings.class_embedding",
			"visual.positional_embedding", "vision_model.embeddings.position_embedding.weight", "visual.conv1.weight",
			"vision_model.embeddings.patch_embedding.weight", "logit_scale", "logit_scale");
	private static final Map<String, String> TURNED = Map.of("text_projection", "text_projection.weight", "visual.proj", "visual_projection.weight");
	private static final Map<String, String> NORMS = Map.of("ln_final", "text_model.final_layer_norm", "visual.ln_pre", "vision_model.pre_layrnorm",
			"visual.ln_post", "vision_model.post_layernorm");
	private static final Map<String, String> PARTS = Map.of("attn.out_proj", "self_attn.out_proj", "ln_1", "layer_norm1", "ln_2", "layer_norm2",
			"mlp.c_fc", "mlp.fc1", "mlp.c_proj", "mlp.fc2");
	private static final Pattern BLOCK = Pattern.compile("(visual\\.)?transformer\\.resblocks\\.(\\d+)\\.(.+)");
	private static final Pattern JOINED = Pattern.compile("attn\\.in_proj_(weight|bias)");
	private static final String[] JOINTS = {"q", "k", "v"};

	private final Checkpoint checkpoint;

	public HuggingFaceWeights(Checkpoint checkpoint) {
		this.checkpoint = checkpoint;
	}

	@Override
	public boolean has(String name) {
		return TURNED.containsKey(name) ? checkpoint.has(TURNED.get(name)) : checkpoint.has(first(name));
	}

	@Override
	public long[] shape(String name) {
		if (TURNED.containsKey(name)) {
			long[] shape = checkpoint.shape(TURNED.get(name));
			return new long[] {shape[1], shape[0]};
		}
		long[] shape = checkpoint.shape(first(name));
		if (joint(name).isPresent()) {
			shape[0] *= JOINTS.length;
		}
		return shape;
	}

	@Override
	public float[] floats(String name, long... shape) {
		if (TURNED.containsKey(name)) {
			long[] there = checkpoint.shape(TURNED.get(name));
			return turned(checkpoint.floats(TURNED.get(name), shape[1], shape[0]), (int) there[0], (int) there[1]);
		}
		Optional<String> joint = joint(name);
		return joint.isPresent() ? joined(joint.get(), shape) : checkpoint.floats(theirs(name), shape);
	}

	private float[] joined(String joint, long[] shape) {
		var part = shape.clone();
		part[0] /= JOINTS.length;
		float[] first = checkpoint.floats(joint.formatted(JOINTS[0]), part);
		var joined = new float[first.length * JOINTS.length];
		for (int i = 0; i < JOINTS.length; i++) {
			System.arraycopy(i == 0 ? first : checkpoint.floats(joint.formatted(JOINTS[i]), part), 0, joined, i * first.length, first.length);
		}
		return joined;
	}

	/** Their name, or the first of three that one name of OpenAI's stands for. */
	private static String first(String name) {
		return joint(name).map(joint -> joint.formatted(JOINTS[0])).orElseGet(() -> theirs(name));
	}

	/** The pattern of three names that one name of OpenAI's stands for, if it does. */
	private static Optional<String> joint(String name) {
		Matcher block = BLOCK.matcher(name);
		if (!block.matches()) {
			return Optional.empty();
		}
		Matcher joined = JOINED.matcher(block.group(3));
		return joined.matches() ? Optional.of(layer(block) + ".self_attn.%s_proj." + joined.group(1)) : Optional.empty();
	}

	private static String theirs(String name) {
		if (NAMES.containsKey(name)) {
			return NAMES.get(name);
		}
		Matcher block = BLOCK.matcher(name);
		String inner = block.matches() ? block.group(3) : name;
		int dot = inner.lastIndexOf('.');
		String known = dot < 0 ? null : (block.matches() ? PARTS : NORMS).get(inner.substring(0, dot));
		String prefix = block.matches() ? layer(block) + "." : "";
		return known == null ? name : prefix + known + inner.substring(dot);
	}

	private static String layer(Matcher block) {
		return (block.group(1) == null ? "text_model" : "vision_model") + ".encoder.layers." + block.group(2);
	}

	private static float[] turned(float[] matrix, int rows, int columns) {
		var result = new float[matrix.length];
		for (int i = 0; i < rows; i++) {
			for (int j = 0; j < columns; j++) {
				result[j * rows + i] = matrix[i * columns + j];
			}
		}
		return result;
	}
}
