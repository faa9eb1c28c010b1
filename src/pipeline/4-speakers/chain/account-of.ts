/**
 * Whose account a whole report is: a side's readout, by what it says of itself or by who publishes it; or a report in which one side alone speaks.
 * The first rule that fits decides.
 */
import { absent, type Evidence, stated } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import { demonymsOf } from '../../../world/demonyms.js';
import { worldName } from '../../../world/world-name.js';
import { worldNamesIn } from '../../../world/world-names-in.js';
import type { Cast, Figure } from '../cast.js';
import type { Speakers } from '../circumstances/speakers.js';
import type { Context } from '../context.js';
import { mentionsIn } from '../mentions-in.js';
import { isOutletName } from './outlets.js';

export interface FoundAccount {
  readonly party: string | null;
  readonly figure: Figure | null;
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
}

export interface AccountContext extends Pick<Context, 'text' | 'sentences' | 'title' | 'publisher' | 'byline' | 'attributions'> {
  readonly cast: Cast;
  readonly speakers: Speakers;
}

const NOBODYS: FoundAccount = {
  party: null,
  figure: null,
  spans: [],
  evidence: absent('no-one-side'),
};

export function accountOf(context: AccountContext): FoundAccount {
  return ofReadout(context) ?? ofPublisher(context) ?? ofLetterhead(context) ?? ofTitle(context) ?? ofOneSide(context) ?? NOBODYS;
}

/** Sentences at the head of a report that may say whose account it is. */
const HEAD = 3;
const READOUT = /\b(?:readout|read-out|official account|summary of (?:the|their) (?:call|talks|meeting|conversation))\b/i;
const OF_READOUT =
  /\b(?:according to|in|as stated in|per) ([^.;]{3,100}?)\s(?:readout|read-out|official account|press release)\b/i;
const PRESS_SERVICE =
  /\b(?:press|information) (?:service|office|department|centre|center) of (?:the )?([^,.;]{3,80})|([^,.;]{3,80}?)(?:[’']s)? (?:press|information) (?:service|office) (?:said|says|reports?|reported|announced)\b/i;

/** "…, according to the ministry’s readout", "the press service of the presidency reports" */
function ofReadout(context: AccountContext): FoundAccount | null {
  for (const [start, end] of context.sentences.slice(0, HEAD)) {
    const sentence = context.text.slice(start, Math.min(end, start + 800));
    const found = OF_READOUT.exec(sentence) ?? PRESS_SERVICE.exec(sentence);
    const who = found?.[1] ?? found?.[2];
    if (!found || !who) continue;
    const from = start + found.index + found[0].indexOf(who);
    const span: Span = [from, from + who.length];
    const { party, figure } = sideIn(context, span);
    if (party !== null || figure) return { party, figure, spans: [span], evidence: stated('readout-named') };
  }
  return null;
}

/** The first named in a span: who it is, and the side that it or any name there speaks for. */
function sideIn({ text, cast }: AccountContext, span: Span): Pick<FoundAccount, 'party' | 'figure'> {
  const figures = mentionsIn(cast, span).flatMap(({ figures: meant }) => (meant.length === 1 ? meant : []));
  const party = figures.find(figure => figure.party !== null)?.party ?? sideOfName(text.slice(...span));
  return { party, figure: figures[0] ?? null };
}

function sideOfName(name: string): string | null {
  const whole = worldName(name);
  if (whole) return whole.kind === 'outlet' ? null : whole.party;
  return worldNamesIn(name).find(({ entry }) => entry.party !== null)?.entry.party ?? null;
}

/** "Ministry of Foreign Affairs", "Government of Kestria", "Office of the President"; not "Government Weekly", "Department of Biology". */
const OFFICIAL =
  /\b(?:ministry|ministries|presidency|chancellery|embassy|consulate|white house|kremlin)\b|\b(?:government|cabinet|parliament|secretariat|mission)(?: of\b| to\b|$)|\b(?:office|administration) of (?:the )?(?:president|prime minister|chancellor|king|queen|government|high representative|spokesperson)\b|\bdepartment of (?:state|defen[cs]e|foreign|justice|trade|commerce|the treasury)\b|\bpresident of\b|\b(?:state|defen[cs]e|foreign) (?:department|office)\b|\b(?:president|prime minister)[’']?s office\b/i;

/** The publisher or the byline is an office of state: "Ministry of Foreign Affairs of Kestria", "The White House". */
function ofPublisher(context: AccountContext): FoundAccount | null {
  const names = [context.publisher, context.byline ? context.text.slice(...context.byline) : null];
  for (const name of names) {
    if (name === null || isOutletName(name)) continue;
    const world = worldName(name);
    const figure = context.cast.figures.find(({ names: forms }) => forms.some(form => bare(form) === bare(name))) ?? null;
    const isOfficial = OFFICIAL.test(name.slice(0, 200)) || figure?.kind === 'government';
    const isSide = world !== null && (world.kind === 'seat' || world.kind === 'state' || world.kind === 'alliance');
    if (!isOfficial && !isSide) continue;
    const party = figure?.party ?? sideOfName(name) ?? partyNamedIn(name, context.cast) ?? stateAtEnd(name) ?? name;
    return {
      party,
      figure,
      spans: name === context.publisher || !context.byline ? [] : [context.byline],
      evidence: rule('official-publisher'),
    };
  }
  return null;
}

/** Lines at the head of a text that may be a letterhead, and how long one is at most. */
const LETTERHEAD = { lines: 4, longest: 90 };

/** "Royal Norvanian Ministry of Defence" on a line of its own, before the report begins. */
function ofLetterhead({ text, cast }: AccountContext): FoundAccount | null {
  const lines = text
    .slice(0, LETTERHEAD.lines * LETTERHEAD.longest)
    .split('\n')
    .slice(0, LETTERHEAD.lines);
  let at = 0;
  for (const line of lines) {
    const span: Span = [at, at + line.trimEnd().length];
    at += line.length + 1;
    if (line.length > LETTERHEAD.longest || /[.?!]["”]?\s*$/.test(line)) return null;
    if (!OFFICIAL.test(line) || isOutletName(line)) continue;
    const party = sideOfName(line) ?? partyNamedIn(line, cast) ?? stateOfAdjective(line, text);
    if (party !== null) return { party, figure: null, spans: [span], evidence: stated('letterhead') };
  }
  return null;
}

/** "Norvanian" in a name, where the text calls a state "Norvania". */
function stateOfAdjective(name: string, text: string): string | null {
  const adjectives = new Set(name.match(/\p{Lu}[\p{L}-]+/gu));
  const called = text.match(/(?<=\b(?:of|with|in|to|and) (?:the )?)\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return [...new Set(called)].find(state => demonymsOf(state).some(form => adjectives.has(form))) ?? null;
}

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '').trim();
const rule = (by: string): Evidence => ({ basis: 'inferred', by, score: null });

/** "Ministry of Defence of | Kestria", "Government of | Norvania"; not "Ministry of | Defence". */
function stateAtEnd(name: string): string | null {
  const found =
    /(?:\bof\b.{1,80}|\b(?:government|embassy|president|presidency|parliament)) of (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})$/iu.exec(
      name.slice(-200),
    );
  return found?.[1] && /^\p{Lu}/u.test(found[1]) ? found[1] : null;
}

/** A side of the report’s own that stands in the publisher’s name. */
function partyNamedIn(name: string, { figures }: Cast): string | null {
  const parties = figures.flatMap(({ party, kind, name: own }) => [party, kind === 'government' ? own : null]);
  return parties.find(party => party !== null && name.includes(party)) ?? null;
}

/** "Readout of President Teyle’s Call with …": the account of the first who is named. */
function ofTitle({ title, cast }: AccountContext): FoundAccount | null {
  if (title === null || !READOUT.test(title)) return null;
  const places = cast.figures.flatMap(figure => {
    const at = Math.min(...figure.names.map(name => title.indexOf(name)).filter(index => index >= 0));
    return Number.isFinite(at) && figure.party !== null ? [{ figure, at }] : [];
  });
  const first = places.toSorted((a, b) => a.at - b.at)[0]?.figure;
  return first ? { party: first.party, figure: null, spans: [], evidence: rule('readout-title') } : null;
}

/** Fewer statements than this tell nothing of a report. */
const LEAST_STATEMENTS = 3;

/** Every statement is one side’s; whoever speaks for nobody known leaves it open. */
function ofOneSide({ attributions, speakers }: AccountContext): FoundAccount | null {
  const outer = attributions.filter(({ inside }) => inside === null);
  const figures = outer.map(({ id }) => speakers.get(id)?.figures ?? []);
  const spoken = figures.filter(each => each.length > 0);
  const parties = new Set(spoken.flatMap(each => each.map(({ party }) => party)));
  const [party] = parties;
  if (spoken.length < LEAST_STATEMENTS || spoken.length < outer.length || parties.size !== 1 || !party) return null;
  return { party, figure: null, spans: [], evidence: rule('one-side-speaks') };
}
