// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx;

import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.models.onnx.internal.OnnxGenerator;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/**
 * Reads generators from one ONNX file of any kind. What {@code model.json} says beyond what every model says, as {@link OnnxImporter}
 * writes it and as a person may correct it:
 *
 * <pre>
 * "files":   {"graph": ...},
 * "latents": [{"name": "z", "input": "z", "shape": [100, 1, 1], "prior": "normal"},
 *             {"name": "class", "input": "label", "shape": [10], "prior": "mixture"},
 *             {"name": "style", "input": "style_id", "shape": [], "prior": "choice", "classes": 7}],
 * "fixed":   [{"input": "truncation", "value": 1}],
 * "image":   {"output": "image", "layout": "NCHW", "channels": 3, "width": 64, "height": 64, "range": [-1, 1]},
 * "batch":   0
 * </pre>
 *
 * Shapes are without the batch axis. A mixture goes through a softmax; a choice takes the number of the strongest of its classes. What is held and
 * has {@code "label": true} takes the number that the setting label says. Operations that draw random numbers draw the same each time. The batch is 0 where any number is taken at once, else that number;
 * such a network is run once for each picture. The layout is NCHW, NHWC or FLAT (rows of pixels); one channel is grey, two are grey and
 * opacity, four are colour and opacity, seen on white.
 */
@Component(service = PlugIn.class)
public final class OnnxFamily implements GeneratorFamily<OnnxSettings> {

	/** The family's identifier. */
	public static final String ID = "onnx";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "Any generator in ONNX";
	}

	@Override
	public String description() {
		return "Makes pictures with a network that comes as an ONNX file, whatever its kind.";
	}

	@Override
	public Class<OnnxSettings> settingsType() {
		return OnnxSettings.class;
	}

	@Override
	public Generator open(ModelDescription description, OnnxSettings settings) {
		return OnnxGenerator.read(description, settings.truncation(), settings.label());
	}
}
