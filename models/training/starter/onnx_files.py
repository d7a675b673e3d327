# SPDX-License-Identifier: EPL-2.0
"""PyTorch modules as ONNX files of opset 18, with a free batch axis and standard operators only."""

import io

import onnx
import torch
from onnx import helper, numpy_helper
import numpy as np

OPSET = 18
# What Machine Imagination can differentiate and these networks need; anything else is a mistake to find early.
ALLOWED = {"Abs", "Add", "AveragePool", "Clip", "Conv", "Concat", "Div", "Exp", "Expand", "Gemm", "GlobalAveragePool", "Identity", "LeakyRelu",
           "MatMul", "Mul", "Neg", "Pow", "ReduceMean", "Relu", "Reshape", "Resize", "Sigmoid", "Slice", "Softmax", "Split",
           "Sqrt", "Squeeze", "Sub", "Tanh", "Transpose", "Unsqueeze", "Flatten", "Constant"}
LARGEST = 16_000_000


def write(module, inputs, output, path, fixed=(), half=False):
    """Exports ``module`` with named example ``inputs``; their first axis is free except for those in ``fixed``.

    With ``half`` weights are stored as float16; everything is computed in float32 all the same.
    """
    buffer = io.BytesIO()
    axes = {name: {0: "n"} for name in (*inputs, output) if name not in fixed}
    torch.onnx.export(module.eval(), tuple(inputs.values()), buffer, input_names=list(inputs), output_names=[output],
                      dynamic_axes=axes, opset_version=17, do_constant_folding=True)
    model = raised(onnx.load_from_string(buffer.getvalue()))
    with torch.no_grad():
        sizes = module(*inputs.values()).shape[1:]
    for dimension, size in zip(model.graph.output[0].type.tensor_type.shape.dim[1:], sizes):
        dimension.dim_value = size
    check(model, path)
    onnx.save(halved(model) if half else model, path)


def raised(model):
    """The opset-17 model as opset 18: of the operators used here only reductions changed (axes became an input)."""
    for node in model.graph.node:
        if node.op_type == "ReduceMean":
            axes = [a for a in node.attribute if a.name == "axes"][0]
            name = node.output[0] + "_axes"
            model.graph.initializer.append(numpy_helper.from_array(np.array(axes.ints, np.int64), name))
            node.input.append(name)
            node.attribute.remove(axes)
    del model.opset_import[:]
    model.opset_import.append(helper.make_opsetid("", OPSET))
    model.ir_version = 8
    model.producer_name, model.producer_version = "Machine Imagination", ""
    return model


def halved(model, least=1000):
    """The model with its larger weights as float16 and a cast behind each, which runtimes fold away as they load it."""
    casts = []
    for weight in model.graph.initializer:
        values = numpy_helper.to_array(weight)
        if values.dtype == np.float32 and values.size >= least:
            name = weight.name
            weight.CopyFrom(numpy_helper.from_array(values.astype(np.float16), name + "_half"))
            casts.append(helper.make_node("Cast", [name + "_half"], [name], name + "_wide", to=onnx.TensorProto.FLOAT))
    nodes = casts + list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return model


def check(model, path):
    """Refuses operators without a gradient rule, and files that are too large."""
    used = {node.op_type for node in model.graph.node}
    if used - ALLOWED or any(node.domain for node in model.graph.node):
        raise ValueError(f"{path}: operators that have no rule: {sorted(used - ALLOWED)}")
    if model.ByteSize() > LARGEST:
        raise ValueError(f"{path}: {model.ByteSize()} bytes, more than {LARGEST}")
