"""The network: MiniLM, 6 layers of 384; linear heads for the tags; a deep biaffine parser (Dozat & Manning 2017).

A word is its first piece's last state and an embedding of its letter case.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

from pieces import MAX_PIECES, PAD

HIDDEN, HEADS, INNER, CASE, VOCABULARY = 384, 12, 1536, 16, 30522
ARC, RELATION = 256, 96
FORBIDDEN = -1e4


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self):
        super().__init__()
        self.scale = 1 / math.sqrt(HIDDEN // HEADS)
        self.q, self.k, self.v, self.o = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.i, self.f = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.ln1, self.ln2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(.1)

    def forward(self, x, bias):
        def split(y):
            return y.view(y.shape[0], y.shape[1], HEADS, -1).transpose(1, 2)

        q, k, v = self.qkv(x).chunk(3, -1) if hasattr(self, "qkv") else (self.q(x), self.k(x), self.v(x))
        attention = torch.softmax(split(q) @ split(k).transpose(-1, -2) * self.scale + bias, -1)
        y = (self.drop(attention) @ split(v)).transpose(1, 2).flatten(2)
        x = self.ln1(x + self.drop(self.o(y)))
        return self.ln2(x + self.drop(self.f(F.gelu(self.i(x)))))

    def join_qkv(self):
        """One wide product instead of three: its input is quantised once."""
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.qkv.weight.data = torch.cat([self.q.weight, self.k.weight, self.v.weight]).detach()
        self.qkv.bias.data = torch.cat([self.q.bias, self.k.bias, self.v.bias]).detach()


class Encoder(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.word, self.position = nn.Embedding(VOCABULARY, HIDDEN), nn.Embedding(MAX_PIECES, HIDDEN)
        self.segment = nn.Parameter(torch.zeros(HIDDEN))
        self.ln, self.drop = nn.LayerNorm(HIDDEN, eps=1e-12), nn.Dropout(.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, ids):
        bias = (ids == PAD).to(torch.float32)[:, None, None, :] * FORBIDDEN
        x = self.drop(self.ln(self.word(ids) + self.position.weight[:ids.shape[1]] + self.segment))
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Model(nn.Module):
    """sizes: for each output, its number of classes."""

    def __init__(self, sizes, layers):
        super().__init__()
        d = HIDDEN + CASE
        self.enc, self.case = Encoder(layers), nn.Embedding(8, CASE)
        self.root = nn.Parameter(torch.randn(d) * .02)
        self.drop, self.mlp_drop = nn.Dropout(.25), nn.Dropout(.33)
        self.tags = nn.ModuleDict({name: nn.Linear(d, n) for name, n in sizes.items() if name != "deprel"})
        self.arc_head, self.arc_dep = nn.Linear(d, ARC), nn.Linear(d, ARC)
        self.rel_head, self.rel_dep = nn.Linear(d, RELATION), nn.Linear(d, RELATION)
        self.A = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.R = nn.Parameter(torch.zeros(sizes["deprel"], RELATION + 1, RELATION + 1))

    def forward(self, ids, first, case):
        """ids (B,T) pieces, first (B,W) each word's first piece, case (B,W) -> tag scores, arc scores (B,W,W+1), relation features."""
        def mlp(linear, y):
            return self.mlp_drop(F.leaky_relu(linear(y), .1))

        def with_one(y):
            return torch.cat([y, torch.ones_like(y[..., :1])], -1)

        states = self.enc(ids)
        words = torch.gather(states, 1, first[:, :, None].expand(-1, -1, HIDDEN))
        words = self.drop(torch.cat([words, self.case(case)], -1))
        heads = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        arcs = with_one(mlp(self.arc_dep, words)) @ self.A @ mlp(self.arc_head, heads).transpose(1, 2)
        tags = {name: linear(words) for name, linear in self.tags.items()}
        return tags, arcs, with_one(mlp(self.rel_dep, words)), with_one(mlp(self.rel_head, heads))

    def relations(self, dependents, heads, chosen):
        """Relation scores (B,W,R) of each word to its chosen head."""
        head = torch.gather(heads, 1, chosen[:, :, None].expand(-1, -1, heads.shape[2]))
        return torch.einsum("bwi,rij,bwj->bwr", dependents, self.R, head)

    def load_encoder(self, encoder_dir, layers):
        """Takes the starting weights of the given layers of a BERT-like encoder."""
        from safetensors.torch import load_file
        weights = load_file(f"{encoder_dir}/model.safetensors")
        first = "embeddings.word_embeddings.weight"
        prefix = next(name for name in weights if name.endswith(first))[:-len(first)]
        state = {"word.weight": "word_embeddings.weight", "position.weight": "position_embeddings.weight",
                 "ln.weight": "LayerNorm.weight", "ln.bias": "LayerNorm.bias"}
        state = {ours: weights[f"{prefix}embeddings.{theirs}"] for ours, theirs in state.items()}
        state["segment"] = weights[f"{prefix}embeddings.token_type_embeddings.weight"][0]
        names = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "o": "attention.output.dense",
                 "ln1": "attention.output.LayerNorm", "i": "intermediate.dense", "f": "output.dense", "ln2": "output.LayerNorm"}
        for at, source in enumerate(layers):
            for ours, theirs in names.items():
                for part in ("weight", "bias"):
                    state[f"layers.{at}.{ours}.{part}"] = weights[f"{prefix}encoder.layer.{source}.{theirs}.{part}"]
        self.enc.load_state_dict(state)
