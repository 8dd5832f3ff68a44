"""What the network predicts for a word, and what it is told about it besides its pieces."""
import collections


def lemma_script(form, lemma):
    """How a lemma is made from its form: case rule, letters to cut from the end, letters to add; or the whole lemma where nothing is shared."""
    low, target = form.lower(), lemma.lower()
    case = "l" if lemma == target else "u" if lemma == lemma.upper() else "t"
    same = 0
    while same < min(len(low), len(target)) and low[same] == target[same]:
        same += 1
    return f"{case}={target}" if same == 0 and len(low) > 2 else f"{case}-{len(low) - same}+{target[same:]}"


def case_class(form):
    """0 padding, 1 no letter or digit, 2 has a digit, 3 lower, 4 UPPER, 5 single capital, 6 Capitalised, 7 miXed."""
    if not any(c.isalnum() for c in form):
        return 1
    if any(c.isdigit() for c in form):
        return 2
    if form.islower():
        return 3
    if form.isupper():
        return 4 if len(form) > 1 else 5
    return 6 if form[0].isupper() and form[1:].islower() else 7


COLUMNS = {"upos": lambda word: word.upos,
           "xpos": lambda word: word.xpos,
           "feats": lambda word: word.feats,
           "lemma": lambda word: lemma_script(word.form, word.lemma),
           "ner": lambda word: word.ner,
           "deprel": lambda word: word.deprel}

# The tags in the order of the exported outputs, and how much each weighs in the loss beside arcs and relations (1 each).
LOSS = {"upos": .5, "xpos": .5, "feats": .3, "lemma": .3, "ner": .5}

# Rare lemma scripts and feature sets are not learned.
RARE = {"lemma": 2, "feats": 2}


def collect(sentences):
    """For each output, class -> number, the most frequent class first."""
    classes = {}
    for name, column in COLUMNS.items():
        count = collections.Counter(column(word) for sentence in sentences for word in sentence)
        kept = [value for value, n in sorted(count.items(), key=lambda entry: (-entry[1], entry[0])) if n > RARE.get(name, 0)]
        classes[name] = {value: number for number, value in enumerate(kept)}
    return classes
