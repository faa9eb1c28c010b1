/**
 * The two sides where only the title tells: "Telephone conversation with Chancellor of Norvania Ada Koll". The one named there is one of them, the
 * one who speaks most besides is the other.
 */

import { NOTHING_READ } from '../../../../tagger/tagging.js';
import type { Cast, Figure } from '../../cast.js';
import type { Context } from '../../context.js';
import { castOf } from '../../names/cast-of.js';
import type { Speakers } from '../speakers.js';
import { TITLE_CONTACT } from './contact-words.js';
import { partnerAt } from './partner-at.js';
import type { Side, Sides } from './side.js';

/** UTF-16 code units of a title that are read. */
const LONGEST = 400;

export function sidesInTitle(context: Context, cast: Cast, speakers: Speakers): Sides | null {
  const title = context.title?.slice(0, LONGEST) ?? null;
  const match = title === null ? null : TITLE_CONTACT.exec(title);
  if (title === null || !match) return null;
  const named = partnerAt(title, castOfTitle(context, title), [match.index + match[0].length, title.length]);
  if (!named) return null;
  const partner = inText(named, cast);
  const other = mostHeard(context, speakers, partner);
  return other ? [other, partner] : null;
}

function castOfTitle(context: Context, title: string): Cast {
  const whole = [0, title.length] as const;
  return castOf({
    ...context,
    text: title,
    blocks: [{ kind: 'paragraph', span: whole }],
    sentences: [whole],
    quotations: [],
    byline: null,
    attributions: [],
    tagging: NOTHING_READ,
  });
}

/** The figure of the text that the title means, by its full name or its last word. */
function inText(side: Side, { figures }: Cast): Side {
  const last = side.name.split(/\s/).at(-1);
  const same =
    figures.find(({ names }) => names.includes(side.name)) ??
    (side.figures.length > 0
      ? figures.find(({ kind, name }) => kind === 'person' && name.split(/\s/).at(-1) === last)
      : undefined);
  return same ? { name: same.name, figures: [same] } : side;
}

function mostHeard({ attributions }: Context, speakers: Speakers, partner: Side): Side | null {
  const heard = new Map<Figure, number>();
  for (const { id } of attributions)
    for (const figure of speakers.get(id)?.figures ?? [])
      if (!partner.figures.includes(figure) && figure.kind === 'person') heard.set(figure, (heard.get(figure) ?? 0) + 1);
  const [most] = [...heard].toSorted((a, b) => b[1] - a[1]);
  return most ? { name: most[0].name, figures: [most[0]] } : null;
}
