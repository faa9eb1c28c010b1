/** "A reporter asked: Will it hold? “It will,” Brenn said": the answer goes to the one who asked, the question to the one who answers. */

import type { Evidence } from '../../../../model/evidence.js';
import { nameOf } from '../../cast.js';
import type { Context } from '../../context.js';
import { isSameSpeaker, type Speaker, type Speakers } from '../speakers.js';
import type { Place } from '../statement-place.js';
import type { Told } from '../told.js';
import type { Addressee, Addressees } from './addressee.js';

const ASKED = /\b(?:ask|asks|asked|asking|pressed|pushed|questioned|quizzed|inquired)\b/i;
const ANSWERED =
  /\b(?:repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|shot back|demurr(?:ed|ing)|retort(?:s|ed))\b/i;

/** An answer stands in the same sentence or one of the next two. */
const REACH = 2;

export function questionAndAnswer(stated: Addressees, places: readonly Place[], { context, speakers }: Told): Addressees {
  const out = new Map(stated);
  places.forEach((question, i) => {
    if (!says(question, ASKED, context)) return;
    const asker = speakers.get(question.statement.id);
    const near = [...places.slice(Math.max(0, i - 2), i), ...places.slice(i + 1, i + 4)];
    const answer = near.find(place => isAnswer(place, question, asker, { context, speakers, stated }));
    const answerer = answer && speakers.get(answer.statement.id);
    if (!answer || !answerer) return;
    fill(out, question, answerer, 'question-to-answerer');
    if (asker) fill(out, answer, asker, 'answer-to-asker');
  });
  return out;
}

const says = ({ statement }: Place, what: RegExp, { text }: Context): boolean =>
  statement.cue.some(cue => what.test(text.slice(...cue)));

interface Known {
  readonly context: Context;
  readonly speakers: Speakers;
  readonly stated: Addressees;
}

function isAnswer(place: Place, question: Place, asker: Speaker | undefined, { context, speakers, stated }: Known): boolean {
  const speaker = speakers.get(place.statement.id);
  const apart = place.index - question.index;
  if (
    !speaker ||
    speaker.figures.length === 0 ||
    says(place, ASKED, context) ||
    isSameSpeaker(speaker, asker) ||
    apart < 0 ||
    apart > REACH
  )
    return false;
  if (!asker || asker.figures.length === 0) return apart === 0;
  if (place.statement.inside !== question.statement.inside) return false;
  const asked = stated.get(question.statement.id)?.figures ?? [];
  const isAsked = asked.length > 0 && asked.every(figure => speaker.figures.includes(figure));
  return (
    isAsked || (says(place, ANSWERED, context) && asked.length === 0) || (asked.length === 0 && endsInQuestion(question, context))
  );
}

const endsInQuestion = ({ statement }: Place, { text }: Context): boolean =>
  statement.content.some(([, end]) => /\?[”"’']*$/.test(text.slice(end - 3, end).trimEnd()));

function fill(out: Map<string, Addressee>, { statement }: Place, speaker: Speaker, by: string): void {
  const evidence: Evidence = { basis: 'inferred', by, score: null };
  if (speaker.figures.length > 0 && out.get(statement.id)?.name === null)
    out.set(statement.id, { name: nameOf(speaker.figures), figures: speaker.figures, spans: [], evidence });
}
