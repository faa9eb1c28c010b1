"""What an uncased encoder cannot see: the shape of a word, quotation marks, what stands before it. `src/tagger/features.ts` is the same in TypeScript."""
SHAPES, QUOTES, STARTS = 8, 2, 3
OPEN, CLOSE = '“«„', '”»'


def quoted(text):
    """1 for each character inside quotation marks, marks included; a quotation that is never closed ends with its line."""
    out, opened = [], ''
    for c in text:
        closes = opened and (c in CLOSE or (c == '“' and opened == '„') or (c == '"' and opened == '"'))
        if c == '\n': opened = ''
        elif not closes and (c in OPEN or c == '"'): opened = c
        out.append(int(bool(opened) or c in CLOSE))
        if closes: opened = ''
    return out


def shape(word):
    if not word: return 1
    if word.isdigit(): return 2
    if not any(map(str.isalnum, word)): return 3
    if word.islower(): return 4
    if word.isupper() and len(word) > 1: return 5
    return 6 if word[0].isupper() else 7


def features(text, offsets):
    """(shape, quoted, start) of each piece; start: 2 at a line's first word, 1 after a space, 0 inside a word. Offsets in code points."""
    marks = quoted(text)
    return [(shape(text[s:e]), marks[s] if s < len(marks) else 0, 2 if s == 0 or '\n' in text[max(0, s - 3):s] else int(text[s - 1].isspace())) for s, e in offsets]
