import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessJson, harmlessLine, harmlessText } from './harmless.js';

describe('harmlessLine', () => {
  it.each([
    ['an escape sequence that clears the screen', 'a\u001b[2Jb', 'a␛[2Jb'],
    ['a title set through the terminal', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['the one-character CSI', 'a\u009b31mb', 'a<U+009B>31mb'],
    ['a backspace', 'yes\b\b\bno', 'yes␈␈␈no'],
    ['a carriage return that would overwrite', 'bad\rgood', 'bad good'],
    ['an override of direction', 'pay \u202e001 crowns', 'pay <U+202E>001 crowns'],
    ['an isolate', '\u2067x\u2069', '<U+2067>x<U+2069>'],
    ['marks of direction and zero-width spaces', 'a\u200e\u200b\ufeffb', 'ab'],
    ['half a surrogate pair', 'a\ud83db', 'a<U+D83D>b'],
    ['delete', 'a\u007f', 'a␡'],
    ['plain text in several scripts (negative)', 'Möller met 王女士 and שרה 🙂', 'Möller met 王女士 and שרה 🙂'],
    ['a joiner that emoji and Persian need (negative)', '👩‍🚀', '👩‍🚀'],
  ])('%s', (_name, text, shown) => expect(harmlessLine(text)).toBe(shown));
});

describe('harmlessText', () => {
  it('keeps line breaks and tabs and nothing else that moves the cursor', () =>
    expect(harmlessText('a\r\nb\tc\u001bd\re')).toBe('a\nb\tc␛d e'));
});

describe('harmlessJson', () => {
  it('means the same and shows no control to the terminal', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const json = harmlessJson(JSON.stringify({ text }));
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[^\P{Control}\n]/u);
      }),
    ));
});
