"""Reading the training data: treebanks in CoNLL-U, named entities in IOB2, and silver named entities."""
import collections
import glob

Word = collections.namedtuple("Word", "form lemma upos xpos feats head deprel ner")

# What the silver tagger calls things, and what we call them.
SILVER = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
ENTITIES = ("PER", "ORG", "LOC")


def lines(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def read_conllu(path):
    """Sentences as (sent_id, [Word]); ranges of contractions and empty nodes are left out."""
    sentences, words, sent_id = [], [], ""
    for line in lines(path):
        if line.startswith("# sent_id"):
            sent_id = line.split("=", 1)[1].strip()
        elif not line and words:
            sentences.append((sent_id, words))
            words = []
        elif line and line[0] != "#":
            column = line.split("\t")
            if column[0].isdigit():
                words.append(Word(*column[1:6], int(column[6]), column[7], None))
    return sentences + ([(sent_id, words)] if words else [])


def read_iob2(paths):
    """Universal NER: sent_id -> [(form, tag)]."""
    sentences = {}
    for path in paths:
        for line in lines(path):
            if line.startswith("# sent_id"):
                sentences[sent_id := line.split("=", 1)[1].strip()] = []
            elif line and line[0] != "#":
                column = line.split("\t")
                sentences[sent_id].append((column[1], column[2] if column[2][2:] in ENTITIES else "O"))
    return sentences


def silver_tag(tag):
    kind = SILVER.get(tag[2:])
    return f"{tag[0]}-{kind}" if kind else "O"


def training_part(treebank, ner):
    """The treebank's training sentences with silver entities."""
    tags = ([silver_tag(tag) for tag in line.split()] for line in lines(f"{ner}/ewt-train.ner"))
    return [[word._replace(ner=tag) for word, tag in zip(words, sentence_tags)]
            for (_, words), sentence_tags in zip(read_conllu(f"{treebank}/ewt-train.conllu"), tags)]


def part_with_gold_entities(treebank, ner, name):
    """A part of the treebank; sentences that Universal NER has carry its entities."""
    gold = read_iob2(sorted(glob.glob(f"{ner}/*.iob2")))
    sentences = []
    for sent_id, words in read_conllu(f"{treebank}/{name}.conllu"):
        entities = gold.get(sent_id)
        same = entities and [form for form, _ in entities] == [word.form for word in words]
        sentences.append([word._replace(ner=tag) for word, (_, tag) in zip(words, entities)] if same else words)
    return sentences
