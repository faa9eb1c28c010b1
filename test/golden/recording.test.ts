import { describe, expect, test } from 'vitest';
import { recordedTagger } from '../../src/tagger/recorded-tagger.js';
import type { Tagger, TagRequest } from '../../src/tagger/tagger.js';
import { NOTHING_READ } from '../../src/tagger/tagging.js';
import { marked } from '../support/marked-text.js';
import { recorder, recordingText } from './recording.js';

const request = (text: string): TagRequest => ({ text, regions: [[0, text.length]] });
/** Finds what is marked, with scores of many decimals, the doubt just under the least that counts. */
const { text, tagging } = marked('[s1:She] [k1:said] [c1:that they wait].', 0.04996);
const tagger: Tagger = {
  name: 'marked',
  tag: async requests => requests.map(asked => (asked.text === text ? tagging : NOTHING_READ)),
  close: async () => undefined,
};

describe('recorder', () => {
  test('what is read from a recording is what was read while it was made', async () => {
    const { tagger: recording, take } = recorder(tagger);
    const said = await recording.tag([request(text), request('Nothing.')]);
    const again = recordedTagger(JSON.parse(recordingText(take())));
    const replayed = await again.tag([request(text), request('Nothing.')]);
    expect(replayed.map(({ spans }) => spans)).toEqual(said.map(({ spans }) => spans));
    expect(said[0]?.spans.at(-1)?.cueWithin).toBe(0.05);
  });

  test('what was taken is not given twice', async () => {
    const { tagger: recording, take } = recorder(tagger);
    await recording.tag([request(text)]);
    take();
    expect(take()).toEqual({});
  });

  test('what was not recorded is an error', async () => {
    await expect(recordedTagger({}).tag([request(text)])).rejects.toThrow('npm run record');
  });
});
