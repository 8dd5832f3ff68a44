"""From the trained weights to the files that the engine reads."""
import hashlib
import json
import os
import shutil

import torch

from classes import LOSS
from network import Model
from pieces import MAX_PIECES, PIECES_PER_WORD

TAGS = list(LOSS)
WEIGHT_LIMIT = 64


class Graph(torch.nn.Module):
    """What is exported: class numbers, arc scores, and the best relation for every (word, possible head) pair."""

    def __init__(self, model):
        super().__init__()
        self.m = model
        relations, rows, self.columns = model.R.shape
        self.shape = (relations, self.columns)
        self.flat = torch.nn.Parameter(model.R.detach().permute(1, 0, 2).reshape(rows, relations * self.columns))    # a plain matrix can be quantised

    def forward(self, ids, first, case):
        tags, arcs, dependents, heads = self.m(ids, first, case)
        products = torch.matmul(dependents, self.flat).reshape(dependents.shape[0], dependents.shape[1], *self.shape)
        relations = products.transpose(1, 2) @ heads.transpose(1, 2)[:, None]                                         # B,R,W,W+1
        return tuple(tags[name].argmax(-1) for name in TAGS) + (arcs, relations.argmax(1))


def export(args):
    saved = torch.load(args.model)
    classes = saved["classes"]
    model = Model({name: len(numbers) for name, numbers in classes.items()}, len(saved["layers"].split(",")))
    model.load_state_dict(saved["model"])
    model.eval()
    for layer in model.enc.layers:
        layer.join_qkv()

    os.makedirs(args.out, exist_ok=True)
    full, small = f"{args.out}/english.f32.onnx", f"{args.out}/english.onnx"
    sample = (torch.randint(1000, 2000, (2, 19)), torch.randint(1, 18, (2, 11)), torch.randint(1, 7, (2, 11)))
    axes = {"ids": {0: "batch", 1: "pieces"}, "first": {0: "batch", 1: "words"}, "case": {0: "batch", 1: "words"}}
    torch.onnx.export(Graph(model), sample, full, input_names=list(axes), output_names=TAGS + ["arcs", "deprel"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize(full, small)
    narrow(small)
    labels = {"format": 1, "language": "en", "max_pieces": MAX_PIECES, "pieces_per_word": PIECES_PER_WORD,
              "outputs": TAGS + ["arcs", "deprel"], "labels": {name: list(numbers) for name, numbers in classes.items()}}
    with open(f"{args.out}/english.json", "w", encoding="utf-8") as file:
        json.dump(labels, file, ensure_ascii=False, indent=1)
    shutil.copy(f"{args.encoder}/vocab.txt", f"{args.out}/vocab.txt")
    write_checksums(args.out)


def quantize(full, small):
    """8-bit weights for products with a fixed matrix and for the encoder's embeddings."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    graph = onnx.load(full).graph
    fixed = {initializer.name for initializer in graph.initializer}
    nodes = [node.name for node in graph.node
             if (node.op_type == "MatMul" and node.input[1] in fixed)
             or (node.op_type == "Gather" and node.input[0] in fixed and "/enc/" in node.name)]
    quantize_dynamic(full, small, weight_type=QuantType.QInt8, per_channel=True, nodes_to_quantize=nodes,
                     op_types_to_quantize=["MatMul", "Gather"], extra_options={"MatMulConstBOnly": True})


def narrow(path):
    """Brings the int8 weights of every integer product into [-64, 64]. Products of unsigned 8-bit activations and full int8 weights are added
    in 16 bits on processors without VNNI and overflow there (2.7% of words were tagged or attached otherwise); with 7 bits none can."""
    import numpy as np
    import onnx
    from onnx import numpy_helper
    model = onnx.load(path)
    fixed = {initializer.name: initializer for initializer in model.graph.initializer}
    for name in sorted({node.input[1] for node in model.graph.node if node.op_type == "MatMulInteger"}):
        scale_name = name[:-len("_quantized")] + "_scale"
        weights = numpy_helper.to_array(fixed[name]).astype(np.float64) * numpy_helper.to_array(fixed[scale_name])
        scale = np.maximum(np.abs(weights).max(0) / WEIGHT_LIMIT, 1e-12)
        rounded = np.clip(np.round(weights / scale), -WEIGHT_LIMIT, WEIGHT_LIMIT).astype(np.int8)
        fixed[name].CopyFrom(numpy_helper.from_array(rounded, name))
        fixed[scale_name].CopyFrom(numpy_helper.from_array(scale.astype(np.float32), scale_name))
    onnx.save(model, path)


def write_checksums(folder):
    """The engine refuses files that are not what SHA256SUMS says."""
    with open(f"{folder}/SHA256SUMS", "w", encoding="utf-8") as sums:
        for name in ("english.onnx", "english.json", "vocab.txt", "lemmas.tsv"):
            if os.path.exists(f"{folder}/{name}"):
                with open(f"{folder}/{name}", "rb") as file:
                    sums.write(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {name}\n")
