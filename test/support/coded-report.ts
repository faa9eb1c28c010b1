/** A report as the rules about coded events see it, built from a text and what is named in it. */
import type { Actor } from '../../src/model/actor.js';
import type { Contact } from '../../src/model/contact.js';
import type { Place } from '../../src/model/place.js';
import type { Coded } from '../../src/pipeline/6-events/codes/coded.js';
import type { Coder, CoderRoot } from '../../src/tagger/coder.js';
import { judgement } from '../../src/tagger/recorded-coder.js';
import { quotations } from '../../src/text/quotation-marks.js';
import { sentences } from '../../src/text/sentences.js';
import { actor, EVIDENCE, reportOf, spanOf } from './recorded-report.js';

/** Each name is an actor, with all its places; its party, where there is one, behind a slash: "Brenn/Kestria". */
export function codedReport(text: string, names: readonly string[], fields: Partial<Coded> = {}): Coded {
  const parts = { sentences: sentences(text), quotations: quotations(text), names: [] };
  return {
    ...reportOf(text, { times: [], places: [], contacts: [], ...fields }),
    ...parts,
    actors: names.map((name, i) => named(text, name, i)),
  };
}

function named(text: string, words: string, index: number): Actor {
  const [name = '', party = null] = words.split('/');
  const mentions = Array.from(
    text.matchAll(new RegExp(`\\b${name}\\b`, 'g')),
    ({ index: at }) => [at, at + name.length] as const,
  );
  return actor({ id: `a${index + 1}`, name, party, kind: name === party ? 'government' : 'person', mentions });
}

export function placeAt(text: string, name: string, country: string | null): Place {
  const entry = { name, country, countryCode: null, latitude: 0, longitude: 0 };
  return { id: 'p1', name, mentions: [spanOf(text, name)], entry, candidates: [], evidence: EVIDENCE.source };
}

/** Says a root for each pair of words that it knows ("Kestria > Norvania"), and nothing of all others. */
export function knowingCoder(known: Readonly<Record<string, CoderRoot>>): Coder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name: 'knowing',
    asked,
    close: async () => undefined,
    code: async pairs =>
      pairs.map(({ text, source, target }) => {
        const words = `${text.slice(...source)} > ${text.slice(...target)}`;
        asked.push(words);
        const root = known[words];
        return judgement(root ? { [root]: 0.9, NONE: 0.1 } : { NONE: 1 });
      }),
  };
}

const PLAIN: Omit<Contact, 'participants' | 'spans'> = {
  ...{ id: 'c1', kind: 'meeting', status: 'held', initiative: null, initiativeSpans: [], initiators: [] },
  ...{ format: null, formatSpans: [], date: null, dateSpans: [], place: null, placeSpans: [] },
  ...{ length: null, lengthSpans: [], minutes: null, topics: [], nextSteps: [], statements: [], doubts: [] },
  evidence: {
    kind: EVIDENCE.source,
    status: EVIDENCE.source,
    participants: EVIDENCE.source,
    initiative: EVIDENCE.speaker,
    format: EVIDENCE.speaker,
    date: EVIDENCE.source,
    place: EVIDENCE.speaker,
    length: EVIDENCE.speaker,
  },
};

/** "Brenn/Kestria": name and party of a participant. */
export function contactOf(people: readonly string[], fields: Partial<Contact> = {}): Contact {
  const participants = people.map(words => {
    const [name = '', party = null] = words.split('/');
    return { name, actor: null, party, spans: [] };
  });
  return { ...PLAIN, participants, spans: [[0, 1]], ...fields };
}
