import { expect, test } from 'vitest';
import { speakerText } from '../../../test/support/speaker-text.js';
import { negationsOf } from './negation.js';

test.each<[text: string, negations: readonly string[]]>([
  ['[s1:Teyle] [k1:did not say] [c1:when the port would close].', ['not']],
  ['[s1:Teyle] [k1:never promised] [c1:a new pier].', ['never']],
  ['[s1:Teyle] [k1:hasn’t confirmed] [c1:the date].', ['n’t']],
  ['[s1:Teyle] [k1:stopped short of endorsing] [c1:the pact].', ['stopped short of']],
  ['[s1:Teyle] [k1:denied] [c1:that he had sold the pier].', ['denied']],
  ['[s1:Teyle] [k1:rejected] [c1:the claim].', ['rejected']],
  ['[s1:Nobody] [k1:believes] [c1:the pact will hold].', ['Nobody']],
  ['[s1:Teyle] [k1:said] [c1:he had not sold the pier].', []],
  ['[s1:Teyle] [k1:did not deny] [c1:that he had sold it].', []],
  ['[s1:Teyle] [k1:not only said] [c1:so].', []],
  ['[s1:Teyle] [k1:declined to say] [c1:when it would close].', []],
  ['[s1:Teyle] [k1:did not immediately respond] [c1:to a request].', []],
  ['[s1:The court] [k1:denied] [c1:the request for bail].', []],
  ['[s1:An aide who was not authorised] [k1:said] [c1:so].', []],
])('%s', (source, negations) => {
  const { context } = speakerText(source, []);
  const found = context.attributions.flatMap(attribution => negationsOf(attribution, context));
  expect(found.map(span => context.text.slice(...span))).toEqual(negations);
});
