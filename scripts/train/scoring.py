"""Accuracy during training: the best head of each word by itself."""
import collections

import torch

from batches import batches, tensors
from network import FORBIDDEN


def spans(tags):
    """Entities of a sentence as (start, end, kind)."""
    out, start = set(), None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and (tag[0] != "I" or tag[2:] != start[1]):
            out.add((start[0], i, start[1]))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start = (i, tag[2:])
    return out


def evaluate(model, sentences, pieces, classes):
    """Percent right of each output, UAS and LAS; F1 of entities where the sentences carry them."""
    model.eval()
    right, words, entities = collections.Counter(), 0, collections.Counter()
    names = {number: tag for tag, number in classes["ner"].items()}
    with torch.no_grad():
        for batch in batches(sentences, 2000, False):
            ids, first, case, head, gold, columns = tensors(batch, pieces, classes)
            tags, arcs, dependents, heads = model(ids, first, case)
            arcs = arcs + (1 - columns)[:, None, :] * FORBIDDEN
            for i in range(arcs.shape[1]):
                arcs[:, i, i + 1] = FORBIDDEN
            best = arcs.argmax(-1)
            relation = model.relations(dependents, heads, best).argmax(-1)
            real = columns[:, 1:] > 0
            words += int(real.sum())
            for name in tags:
                right[name] += int(((tags[name].argmax(-1) == gold[name]) & real).sum())
            right["uas"] += int(((best == head) & real).sum())
            right["las"] += int(((best == head) & (relation == gold["deprel"]) & real).sum())
            for b, sentence in enumerate(batch):
                if sentence[0].ner is not None:
                    found = spans([names[int(x)] for x in tags["ner"][b, :len(sentence)].argmax(-1)])
                    true = spans([word.ner for word in sentence])
                    entities.update(right=len(found & true), all=len(found) + len(true))
    model.train()
    result = {name: round(100 * n / words, 2) for name, n in right.items() if name != "ner"}
    if entities["all"]:
        result["ner_f1"] = round(200 * entities["right"] / entities["all"], 2)
    return result
