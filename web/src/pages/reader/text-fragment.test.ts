import { expect, it } from 'vitest';
import type { Span } from '../../../../src/model/span.js';
import { textDirective, withDirective } from './text-fragment.js';

const TEXT = `The envoy of Kestria said the talks would go on. The envoy of Norvania said the talks would go on, too.

“We are well-prepared, and ready & waiting,” he said. He then spoke at some length about the harbour, its piers and its two long-closed gates.
Nobody answered.`;

const span = (words: string, from = 0): Span => [TEXT.indexOf(words, from), TEXT.indexOf(words, from) + words.length];

it.each<[string, readonly Span[], string]>([
  ['words that stand once', [span('The envoy of Kestria')], 'text=The%20envoy%20of%20Kestria'],
  [
    'hyphens, commas and ampersands',
    [span('well-prepared, and ready & waiting')],
    'text=well%2Dprepared%2C%20and%20ready%20%26%20waiting',
  ],
  [
    'words that stand twice',
    [span('the talks would go on')],
    'text=of%20Kestria%20said-,the%20talks%20would%20go%20on,-.%20The%20envoy',
  ],
  [
    'the second of two',
    [span('the talks would go on', 60)],
    'text=of%20Norvania%20said-,the%20talks%20would%20go%20on,-%2C%20too.',
  ],
  [
    'many words',
    [span('He then spoke at some length about the harbour, its piers and its two long-closed gates.')],
    'text=He%20then%20spoke%20at%20some,and%20its%20two%20long%2Dclosed%20gates.',
  ],
  ['words over two lines', [span('long-closed gates.\nNobody answered.')], 'text=long%2Dclosed%20gates.,Nobody%20answered.'],
  ['two spans', [span('The envoy of Kestria'), span('Nobody')], 'text=The%20envoy%20of%20Kestria&text=Nobody'],
  ['no words', [[0, 0], span('\n\n')], ''],
])('%s', (_name, spans, directive) => expect(textDirective(TEXT, spans)).toBe(directive));

it.each([
  ['https://courier.example/a#top', '', 'text=x', 'https://courier.example/a#:~:text=x'],
  ['/reports/r1', 's3', 'text=x', '/reports/r1#s3:~:text=x'],
  ['/reports/r1', 's3', '', '/reports/r1#s3'],
  ['https://courier.example/a#top', '', '', 'https://courier.example/a'],
])('%s with %j and %j', (address, fragment, directive, whole) => expect(withDirective(address, fragment, directive)).toBe(whole));
