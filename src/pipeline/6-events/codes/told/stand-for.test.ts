import { describe, expect, test } from 'vitest';
import type { PloverRoot } from '../../../../model/event.js';
import type { Span } from '../../../../model/span.js';
import { standFor } from './stand-for.js';

/** "<s>Kestria</s> shelled <t>Norvania</t>" */
function bornOut(marked: string, root: PloverRoot): boolean {
  const text = marked.replace(/<\/?[st]>/g, '');
  const at = (who: 's' | 't'): Span => {
    const [, before = '', words = ''] = new RegExp(`^(.*)<${who}>(.*)</${who}>`).exec(marked) ?? [];
    const start = before.replace(/<\/?[st]>/g, '').length;
    return [start, start + words.replace(/<\/?[st]>/g, '').length];
  };
  return standFor({ text, source: at('s'), target: at('t') }, root);
}

describe('the words bear it out', () => {
  test.each<[string, PloverRoot]>([
    ['<s>Kestria</s> shelled <t>Norvania</t> overnight.', 'ASSAULT'],
    ['<t>Norvania</t> was shelled by <s>Kestria</s>.', 'ASSAULT'],
    ['<s>Kestria</s>’s attack on <t>Norvania</t> went on.', 'ASSAULT'],
    ['The attack by <s>Kestria</s> on <t>Norvania</t> went on.', 'ASSAULT'],
    ['<s>Kestria</s> and <t>Norvania</t> signed a treaty.', 'SUPPORT'],
    ['Talks between <s>Kestria</s> and <t>Norvania</t> went on.', 'CONSULT'],
    ['<t>Norvania</t> received a loan from <s>Kestria</s>.', 'AID'],
  ])('%s %s', (marked, root) => {
    expect(bornOut(marked, root)).toBe(true);
  });

  test.each<[string, PloverRoot]>([
    ['<s>Kestria</s> watched <t>Norvania</t> closely.', 'ASSAULT'],
    ['<s>Norvania</s> was shelled by <t>Kestria</t>; <t>Talmark</t> was not.', 'AID'],
    ['<t>Norvania</t> shelled <s>Kestria</s>.', 'ASSAULT'],
    ['<s>Kestria</s> and <t>Norvania</t> signed a treaty.', 'ACCUSE'],
    ['<s>Kestria</s> held elections, while the navy of Talmark attacked <t>Norvania</t>.', 'ASSAULT'],
  ])('not in %s %s', (marked, root) => {
    expect(bornOut(marked, root)).toBe(false);
  });
});
