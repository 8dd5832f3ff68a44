"""Training."""
import os
import random
import time

import torch
from torch.nn import functional as F

import classes as outputs
from batches import UNKNOWN, augment, batches, tensors
from network import FORBIDDEN, Model
from pieces import Pieces
from scoring import evaluate
from words import part_with_gold_entities, read_conllu, training_part


def fit(args):
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    torch.set_num_threads(args.threads)
    pieces, layers = Pieces(args.encoder), [int(x) for x in args.layers.split(",")]
    train = training_part(args.treebank, args.ner)
    dev, test = (part_with_gold_entities(args.treebank, args.ner, name) for name in ("ewt-dev", "ewt-test"))
    classes = outputs.collect(train)
    print({name: len(numbers) for name, numbers in classes.items()}, flush=True)
    model = Model({name: len(numbers) for name, numbers in classes.items()}, len(layers))
    model.load_encoder(args.encoder, layers)

    # Entities of the development part are trained on, its trees never.
    entities = [[word._replace(head=UNKNOWN, deprel=None, upos=None) for word in s] for s in dev if s[0].ner is not None]
    stream = train[:args.limit or None] + entities * 2
    optimizer, schedule = optimization(model, args.lr, len(batches(stream, args.words, True)) * args.epochs)
    start = time.time()
    for epoch in range(args.epochs):
        for batch in batches(stream, args.words, True):
            loss = step(model, [augment(s) if s[0].upos else s for s in batch], pieces, classes)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.)
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1} {time.time() - start:.0f} s dev {evaluate(model, dev, pieces, classes)}", flush=True)
        torch.save({"model": model.state_dict(), "classes": classes, "layers": args.layers}, args.out)
    print("ewt-test", evaluate(model, test, pieces, classes), flush=True)
    for name in ("pud-test", "gum-test"):
        path = f"{args.treebank}/{name}.conllu"
        if os.path.exists(path):
            print(name, evaluate(model, [words for _, words in read_conllu(path)], pieces, classes), flush=True)


def optimization(model, rate, steps):
    """The encoder learns slowly, the rest fast; the rate rises over the first 6% of steps and falls to 2%."""
    rest = [parameter for name, parameter in model.named_parameters() if not name.startswith("enc.")]
    optimizer = torch.optim.AdamW([{"params": model.enc.parameters(), "lr": rate, "weight_decay": .01},
                                   {"params": rest, "lr": 1e-3, "weight_decay": 0}], betas=(.9, .98))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min((i + 1) / (.06 * steps), max(.02, (steps - i) / (steps * .94))))
    return optimizer, schedule


def step(model, batch, pieces, classes):
    """The loss of one batch."""
    ids, first, case, head, gold, words = tensors(batch, pieces, classes)
    tags, arcs, dependents, heads = model(ids, first, case)
    relations = model.relations(dependents, heads, head.clamp(min=0))
    return (cross_entropy(arcs + (1 - words)[:, None, :] * FORBIDDEN, head)
            + cross_entropy(relations, gold["deprel"])
            + sum(outputs.LOSS[name] * cross_entropy(tags[name], gold[name]) for name in tags))


def cross_entropy(scores, target):
    if not bool((target >= 0).any()):
        return scores.sum() * 0
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=UNKNOWN)
