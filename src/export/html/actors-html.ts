/** The actors of a report on the page: each with its part in it, which the page's script lets one choose to see alone. */
import type { Report } from '../../model/report.js';
import { type ActorPart, actorPieces, hasPart, mentionWords, partsOf, partWords } from '../words/actor-parts.js';
import { counted } from '../words/label-words.js';
import { escapeHtml } from './escape.js';
import { piecesHtml } from './pieces-html.js';

/** Each stands on the page, even if it is only named: names of the cards lead here. */
export function actorsHtml(report: Report, key: string): string {
  const parts = partsOf(report);
  if (parts.length === 0) return '';
  const named = parts.filter(part => !hasPart(part));
  return `<section class="actors" aria-label="Actors"><h3>${counted(parts.length, 'actor')}</h3>
${listHtml(report, parts.filter(hasPart), key)}${namedHtml(report, named, key)}<p class="chosen" role="status"></p></section>`;
}

function namedHtml(report: Report, named: readonly ActorPart[], key: string): string {
  if (named.length === 0) return '';
  return `<details class="named"><summary>${named.length} only named</summary>${listHtml(report, named, key)}</details>`;
}

function listHtml(report: Report, parts: readonly ActorPart[], key: string): string {
  return parts.length === 0 ? '' : `<ul>${parts.map(part => actorHtml(report, part, key)).join('')}</ul>`;
}

/** Without the script the button is plain words. */
function actorHtml(report: Report, part: ActorPart, key: string): string {
  const { actor } = part;
  const own = escapeHtml(`${key}-${actor.id}`);
  const words = hasPart(part) ? partWords(part) : mentionWords(actor);
  const label = escapeHtml(`Show only ${actor.name}: ${words}`);
  const button = `<button type="button" class="choose" aria-pressed="false" aria-label="${label}" data-choose="${own}" disabled>${escapeHtml(words)}</button>`;
  const [, ...about] = actorPieces(actor);
  return `<li class="actor" id="${own}" tabindex="-1">${nameHtml(part, key)}${piecesHtml(report, about, key)} ${button}</li>`;
}

/** The name leads to the first card in which the actor has a part. */
function nameHtml({ actor, says, maySay, passesOn, isTold }: ActorPart, key: string): string {
  const name = `<bdi class="source">${escapeHtml(actor.name)}</bdi>`;
  const first = [...says, ...maySay, ...passesOn, ...isTold][0];
  return first === undefined ? name : `<a class="to-first" href="#${escapeHtml(`${key}-${first}`)}">${name}</a>`;
}
