"""The tagger: an encoder and, on its last layer, one head for each question; all of them are read off in one pass."""
import math
import torch, torch.nn as nn, torch.nn.functional as F
from transformers import AutoConfig, AutoModel
from corpus import ACTS, IGNORE, KINDS, NAME_TAGS, NOWHERE, AROUND_TAGS, TAGS
from features import QUOTES, SHAPES, STARTS

WIDTH = 128                                  # of a pointer's query and key
MEANT_WIDTH = 64                             # of "which mention is meant"


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
        self.name = nn.Linear(width, len(NAME_TAGS)); self.around = nn.Linear(width, len(AROUND_TAGS))
        self.act = nn.Linear(width, 2 * len(ACTS)); self.kind = nn.Linear(width, len(KINDS))
        self.meaning = nn.Linear(width, MEANT_WIDTH); self.meant = nn.Linear(width, MEANT_WIDTH)

    def last(self, pieces, mask, features):
        """The encoder's last layer [windows, pieces, width]."""
        x = self.encoder.embeddings.word_embeddings(pieces)
        for k, e in enumerate(self.features): x = x + e(features[..., k])
        return self.encoder(inputs_embeds=x, attention_mask=mask).last_hidden_state

    def forward(self, pieces, mask, features):
        """Logits of every head [windows, pieces, …]; pointers [windows, pieces, pieces] never point at padding."""
        x = self.drop(self.last(pieces, mask, features))
        pointers = self.query(x) @ self.key(x).transpose(1, 2) / math.sqrt(WIDTH)
        return {'tags': self.tag(x), 'pointers': pointers.float().masked_fill(mask[:, None, :] == 0, -1e4), 'names': self.name(x), 'around': self.around(x),
                'acts': self.act(x), 'kinds': self.kind(x), 'meaning': self.meaning(x), 'meant': self.meant(x)}


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


def meant_loss(out, mask, links):
    """A mention's head points at any piece of what it means; at [CLS] where nothing in the window is meant. `links`: (row, piece, targets, others)."""
    if not links: return 0.0
    rows = [(out['meaning'][r, i].float() * out['meant'][r].float()).sum(-1) / math.sqrt(MEANT_WIDTH) for r, i, _, _ in links]
    losses = []
    for scores, (r, i, targets, others) in zip(rows, links):
        logp = scores.masked_fill(mask[r] == 0, -1e4).index_fill(0, torch.tensor([i]), -1e4).log_softmax(0)
        if targets: losses.append(-logp[targets].logsumexp(0))
        else: losses.append(-torch.log1p(-logp[others].exp().sum().clamp(max=1 - 1e-4)))
    return torch.stack(losses).mean()


def judged_loss(out, acts):
    """Act and kind of whole statements. `acts`: (row, cue, content, source, act, kind)."""
    if not acts: return 0.0
    n = len(ACTS); mean = lambda head, r, at: out[head][r, at].float().mean(0)
    act = torch.stack([mean('acts', r, cue)[:n] + mean('acts', r, content)[n:] for r, cue, content, *_ in acts])
    kind = torch.stack([mean('kinds', r, source) for r, _, _, source, *_ in acts])
    return F.cross_entropy(act, torch.tensor([a[4] for a in acts]), label_smoothing=0.05) + 0.5 * F.cross_entropy(kind, torch.tensor([a[5] for a in acts]), label_smoothing=0.05)


LABELS = ('tags', 'pointers', 'names', 'around')


def batch(tokenizer, items):
    """Tensors [windows, pieces] of (document, start, end) and the lists `links` and `acts`; the label IGNORE is not counted."""
    n = max(e - s for _, s, e in items) + 2; shape = (len(items), n)
    out = {'pieces': torch.full(shape, tokenizer.pad_token_id), 'mask': torch.zeros(shape, dtype=torch.long), 'features': torch.zeros(shape + (3,), dtype=torch.long)}
    out |= {k: torch.full(shape, IGNORE) for k in LABELS} | {'links': [], 'acts': []}
    for r, (d, s, e) in enumerate(items):
        m = e - s; inner = lambda at: [i - s + 1 for i in at if s <= i < e]
        out['pieces'][r, :m + 2] = torch.tensor([tokenizer.cls_token_id] + d['pieces'][s:e] + [tokenizer.sep_token_id]); out['mask'][r, :m + 2] = 1
        if not m: continue
        out['features'][r, 1:m + 1] = torch.tensor(d['features'][s:e])
        for k in LABELS:
            if d[k] is not None: out[k][r, 1:m + 1] = torch.tensor([p - s + 1 if s <= p < e else 0 if p == NOWHERE else IGNORE for p in d[k][s:e]] if k == 'pointers' else d[k][s:e])
        for h, targets, others in d['links']:
            if s <= h < e: out['links'].append((r, h - s + 1, inner(targets) or ([] if others else [0]), inner(others)))
        for cue, content, source, act, kind in d['acts']:
            places = [inner(x) for x in (cue, content, source)]
            if all(places): out['acts'].append((r, *places, act, kind))
    return out
