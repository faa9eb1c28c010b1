/** A report as the rules about contacts see it, from a text and those whom it names; its times are those that stage 5 reads in it. */
import type { Actor } from '../../src/model/actor.js';
import type { Contact } from '../../src/model/contact.js';
import type { Span } from '../../src/model/span.js';
import type { UndatedStatement } from '../../src/model/statement.js';
import { tellTime } from '../../src/pipeline/5-time/tell-time.js';
import { contactsOf } from '../../src/pipeline/6-events/contacts/contacts-of.js';
import type { Telling } from '../../src/pipeline/6-events/telling.js';
import { paragraphs } from '../../src/text/paragraphs.js';
import { quotations } from '../../src/text/quotation-marks.js';
import { sentences } from '../../src/text/sentences.js';
import type { Person } from './speaker-text.js';

export interface Around {
  readonly title?: string;
  /** ISO date. */
  readonly published?: string;
  readonly statements?: readonly UndatedStatement[];
}

export function tellingOf(text: string, people: readonly Person[], { title, published, statements = [] }: Around = {}): Telling {
  const parts = {
    text,
    blocks: paragraphs(text).map(span => ({ kind: 'paragraph' as const, span })),
    title: title ?? null,
    published: published ?? null,
    dateline: null,
    removed: [],
    sentences: sentences(text),
  };
  const none = { basis: 'absent', by: 'given', score: null } as const;
  return {
    ...parts,
    ...tellTime({ ...parts, statements }),
    ...{ publisher: null, author: null, language: 'en', byline: null, names: [] },
    quotations: quotations(text),
    actors: people.map((person, k) => actorOf(text, person, `a${k + 1}`)),
    account: { party: null, actor: null, spans: [], evidence: none },
  };
}

export const contactsIn = (text: string, people: readonly Person[], around: Around = {}): readonly Contact[] =>
  contactsOf(tellingOf(text, people, around));

function actorOf(text: string, { name, kind = 'person', also = [], roles = [], party }: Person, id: string): Actor {
  const evidence = { party: { basis: party ? 'stated' : 'absent', by: 'given', score: null } } as const;
  const forms = [name, ...also];
  return { id, name, kind, names: forms, roles, party: party ?? null, mentions: placesOf(text, forms), evidence };
}

/** Of overlapping forms the first one given. */
function placesOf(text: string, forms: readonly string[]): readonly Span[] {
  const taken: Span[] = [];
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (!taken.some(([start, end]) => at < end && start < at + form.length)) taken.push([at, at + form.length]);
    }
  }
  return taken.sort((a, b) => a[0] - b[0]);
}
