"""The tagger: an encoder, BIO tags with learned transitions, and pointers (query · key) between the pieces of a statement."""
import math
import torch, torch.nn as nn
from transformers import AutoConfig, AutoModel
from corpus import IGNORE, NOWHERE, TAGS
from features import QUOTES, SHAPES, STARTS

WIDTH = 128                                  # of a pointer's query and key


class Tagger(nn.Module):
    def __init__(self, base, pretrained=True):
        super().__init__()
        config = AutoConfig.from_pretrained(base, attention_probs_dropout_prob=0.0)     # with dropout on attention a step takes twice as long
        self.encoder = AutoModel.from_pretrained(base, config=config, add_pooling_layer=False) if pretrained else AutoModel.from_config(config, add_pooling_layer=False)
        width = self.encoder.config.hidden_size
        self.features = nn.ModuleList(nn.Embedding(k, width) for k in (SHAPES, QUOTES, STARTS))
        for e in self.features: nn.init.zeros_(e.weight)             # starts as the plain encoder
        self.drop = nn.Dropout(0.2); self.tag = nn.Linear(width, len(TAGS))
        self.query = nn.Linear(width, WIDTH); self.key = nn.Linear(width, WIDTH)
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))             # from, to

    def forward(self, pieces, mask, features):
        """Logits of tags [windows, pieces, tags] and pointers [windows, pieces, pieces]; padding is never pointed at."""
        x = self.encoder.embeddings.word_embeddings(pieces)
        for k, e in enumerate(self.features): x = x + e(features[..., k])
        x = self.drop(self.encoder(inputs_embeds=x, attention_mask=mask).last_hidden_state)
        pointers = self.query(x) @ self.key(x).transpose(1, 2) / math.sqrt(WIDTH)
        return self.tag(x), pointers.float().masked_fill(mask[:, None, :] == 0, -1e4)


def path_loss(logits, tags, transitions):
    """Negative log-likelihood of the true path of a linear-chain CRF, a piece on average. `tags` [windows, pieces]; IGNORE stands at the edges only."""
    logits, tags = logits[:, 1:], tags[:, 1:]                        # [CLS] has no tag
    known = tags != IGNORE; gold = tags.clamp(min=0)
    emitted = (logits.gather(2, gold[..., None])[..., 0] * known).sum(1)
    moved = (transitions[gold[:, :-1], gold[:, 1:]] * known[:, 1:]).sum(1)
    score = logits[:, 0]
    for k in range(1, logits.shape[1]):
        step = (score[:, :, None] + transitions).logsumexp(1) + logits[:, k]
        score = torch.where(known[:, k, None], step, score)
    return (score.logsumexp(1) - emitted - moved).sum() / known.sum()


def batch(tokenizer, items):
    """Tensors [windows, pieces] of (document, start, end); the label IGNORE is not counted."""
    n = max(e - s for _, s, e in items) + 2; shape = (len(items), n)
    ids, tags, pointers = torch.full(shape, tokenizer.pad_token_id), torch.full(shape, IGNORE), torch.full(shape, IGNORE)
    mask, feats = torch.zeros(shape, dtype=torch.long), torch.zeros(shape + (3,), dtype=torch.long)
    for r, (d, s, e) in enumerate(items):
        m = e - s
        ids[r, :m + 2] = torch.tensor([tokenizer.cls_token_id] + d['pieces'][s:e] + [tokenizer.sep_token_id]); mask[r, :m + 2] = 1
        if not m: continue
        feats[r, 1:m + 1] = torch.tensor(d['features'][s:e]); tags[r, 1:m + 1] = torch.tensor(d['tags'][s:e])
        pointers[r, 1:m + 1] = torch.tensor([p - s + 1 if s <= p < e else 0 if p == NOWHERE else IGNORE for p in d['pointers'][s:e]])
    return ids, mask, feats, tags, pointers
