/**
 * Names that are a person's and a state's alike, by what the text says elsewhere: "Jordan" is a person where the text names a Hilda Jordan;
 * else it is what the world knows by that name, whatever the tagger took it for.
 */
import type { Name } from '../name.js';
import { lower, wordsIn } from '../word.js';

export function settled(text: string, names: readonly Name[]): readonly Name[] {
  const surnames = new Set<string>();
  for (const { kind, span } of names) {
    const words = kind === 'person' ? wordsIn(text, span) : [];
    const last = words.length > 1 ? words.at(-1) : undefined;
    if (last) surnames.add(lower(last.text));
  }
  return names.map(name => {
    if (name.entry === null)
      return name.kind === 'person' && isBody(text.slice(...name.span)) ? { ...name, kind: 'organisation' } : name;
    if (surnames.has(lower(text.slice(...name.span)))) return { ...name, kind: 'person', entry: null };
    return name.kind === 'person'
      ? { ...name, kind: name.entry.kind === 'alliance' || name.entry.kind === 'outlet' ? 'organisation' : 'place' }
      : name;
  });
}

/** "Lerna University", "Senate", "Retirement System": whatever the tagger took it for. */
const isBody = (shown: string): boolean =>
  /(?:^|\s)(?:University|College|System|Senate|Committee|Commission|Council|Institute|Department|Ministry|Agency|Command|Fund|Bank|Union|High|School|Hospital|Party|Act|News|Post|Times|Inc|Corp)\.?$/.test(
    shown,
  );
