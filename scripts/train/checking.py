"""Accuracy and speed of the exported network, one sentence a call, the best head of each word by itself."""
import collections
import json
import os
import time

from classes import COLUMNS, case_class
from pieces import Pieces
from words import read_conllu

RELATIONS = "nsubj nsubj:pass obj obl nmod conj amod acl:relcl advcl xcomp ccomp appos".split()


def check(args):
    import numpy as np
    import onnxruntime
    with open(args.labels, encoding="utf-8") as file:
        labels = {name: {value: i for i, value in enumerate(values)} for name, values in json.load(file)["labels"].items()}
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    start = time.time()
    session = onnxruntime.InferenceSession(args.onnx, options)
    print(f"loaded in {time.time() - start:.2f} s")
    pieces = Pieces(args.encoder)
    for path in args.files:
        words, spent, right, relations = 0, 0., collections.Counter(), collections.defaultdict(lambda: [0, 0])
        for _, sentence in read_conllu(path):
            start = time.perf_counter()
            ids, first = pieces.sentence([word.form for word in sentence])
            case = [case_class(word.form) for word in sentence]
            inputs = {"ids": np.array([ids]), "first": np.array([first]), "case": np.array([case])}
            *tags, arcs, deprel = session.run(None, inputs)
            spent += time.perf_counter() - start
            words += len(sentence)
            each = np.arange(len(sentence))
            scores = arcs[0].copy()
            scores[each, each + 1] = -1e9
            head = scores.argmax(-1)
            relation = deprel[0][each, head]
            for name, out in zip(("upos", "xpos", "feats", "lemma"), tags):
                right[name] += int((out[0] == np.array([labels[name].get(COLUMNS[name](word), -1) for word in sentence])).sum())
            for j, word in enumerate(sentence):
                attached = head[j] == word.head
                labelled = attached and relation[j] == labels["deprel"].get(word.deprel, -1)
                right.update(uas=int(attached), las=int(labelled))
                relations[word.deprel][0] += int(labelled)
                relations[word.deprel][1] += 1
        print(os.path.basename(path), {name: round(100 * n / words, 2) for name, n in right.items()}, f"{words / spent:.0f} words/s")
        print("   recall by relation:", {name: round(100 * relations[name][0] / relations[name][1], 1) for name in RELATIONS if relations[name][1]})
