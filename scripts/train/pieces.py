"""Words to word pieces, a word at a time."""
PAD, UNKNOWN, CLS, SEP = 0, 100, 101, 102
MAX_PIECES, PIECES_PER_WORD = 512, 8


class Pieces:
    """The piece numbers of a word, at most PIECES_PER_WORD, by the encoder's own tokenizer."""

    def __init__(self, encoder_dir):
        from tokenizers import Tokenizer
        self.tokenizer = Tokenizer.from_file(f"{encoder_dir}/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cache = {}

    def __call__(self, form):
        if form not in self.cache:
            ids = self.tokenizer.encode(form, add_special_tokens=False).ids or [UNKNOWN]
            self.cache[form] = ids[:PIECES_PER_WORD]
        return self.cache[form]

    def sentence(self, forms):
        """Pieces with begin and end mark, and the index of each word's first piece."""
        ids, first = [CLS], []
        for form in forms:
            first.append(min(len(ids), MAX_PIECES - 2))
            ids += self(form)
        return ids[:MAX_PIECES - 1] + [SEP], first
