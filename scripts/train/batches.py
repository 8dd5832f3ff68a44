"""Sentences to tensors."""
import random

import torch

from classes import COLUMNS, case_class

UNKNOWN = -100      # a class that the loss leaves out


def augment(words):
    """A few sentences lose their capitals, become headlines, or lose their last full stop, as texts found in the wild do."""
    r = random.random()
    if r < .04:
        return [word._replace(form=word.form.lower()) for word in words]
    if r < .06 and len(words) < 20:
        return [word._replace(form=word.form.upper()) for word in words]
    if r < .12 and len(words) > 3 and words[-1].upos == "PUNCT" and all(word.head != len(words) for word in words):
        return words[:-1]
    return words


def batches(sentences, limit, shuffle):
    """Sentences of similar length together, at most limit words with padding."""
    out, now = [], []
    for sentence in sorted(sentences, key=lambda s: len(s) + (random.random() * 4 if shuffle else 0)):
        if now and max(len(sentence), *map(len, now)) * (len(now) + 1) > limit:
            out.append(now)
            now = []
        now.append(sentence)
    out += [now] if now else []
    if shuffle:
        random.shuffle(out)
    return out


def tensors(batch, pieces, classes):
    """ids, first, case as the network takes them; heads and classes of the gold standard; which columns of the arc scores are words."""
    n, width = len(batch), max(map(len, batch))
    inputs = [pieces.sentence([word.form for word in sentence]) for sentence in batch]
    ids = torch.zeros(n, max(len(i) for i, _ in inputs), dtype=torch.long)
    first, case = torch.zeros(n, width, dtype=torch.long), torch.zeros(n, width, dtype=torch.long)
    head = torch.full((n, width), UNKNOWN)
    gold = {name: torch.full((n, width), UNKNOWN) for name in classes}
    words = torch.zeros(n, width + 1)
    words[:, 0] = 1
    for b, (sentence, (sentence_ids, sentence_first)) in enumerate(zip(batch, inputs)):
        length = len(sentence)
        words[b, 1:length + 1] = 1
        ids[b, :len(sentence_ids)] = torch.tensor(sentence_ids)
        first[b, :length] = torch.tensor(sentence_first)
        case[b, :length] = torch.tensor([case_class(word.form) for word in sentence])
        head[b, :length] = torch.tensor([word.head for word in sentence])
        for name in classes:
            gold[name][b, :length] = torch.tensor([number(name, word, classes) for word in sentence])
    return ids, first, case, head, gold, words


def number(name, word, classes):
    """A word without a part of speech is there for its entity alone."""
    if name != "ner" and not word.upos:
        return UNKNOWN
    return classes[name].get(COLUMNS[name](word), UNKNOWN)
