/** Who passed each statement on, outermost first: beside it, by a poll, or by the statement that holds it. */
import { inferred } from '../../../model/evidence.js';
import type { Attribution } from '../../../model/statement.js';
import { nameOf } from '../cast.js';
import { besideRelays } from './beside.js';
import { isOutletName } from './outlets.js';
import { passedOn } from './passed-on.js';
import { pollRelays } from './poll-relay.js';
import { type ChainContext, type Relay, relayAt } from './relay.js';

/** By the statement's id; the speaker himself is no part of it. */
export function chainsOf(context: ChainContext): ReadonlyMap<string, readonly Relay[]> {
  const own = ownRelays(context);
  const byId = new Map(context.attributions.map(attribution => [attribution.id, attribution]));
  const chain = (attribution: Attribution, seen: ReadonlySet<string>): readonly Relay[] => {
    const holder = attribution.inside === null || seen.has(attribution.inside) ? undefined : byId.get(attribution.inside);
    const direct = own.get(attribution.id) ?? [];
    if (!holder) return direct;
    const beyond = chain(holder, new Set([...seen, attribution.id]));
    return distinct([...beyond, ...toldBy(holder, context), ...direct]);
  };
  return new Map(context.attributions.map(each => [each.id, unlooped(chain(each, new Set()), speakerOf(each, context))]));
}

const speakerOf = ({ id }: Attribution, { speakers }: ChainContext): string => nameOf(speakers.get(id)?.figures ?? []);

/** "Teyle said that Marr said that Teyle had gone": of his going Marr tells. "He said he had asked" stays: he himself tells of his asking. */
function unlooped(relays: readonly Relay[], speaker: string): readonly Relay[] {
  return relays.length < 2 ? relays : relays.filter(({ name }) => name !== speaker);
}

function ownRelays(context: ChainContext): ReadonlyMap<string, readonly Relay[]> {
  const [polls, within, beside] = [pollRelays(context), passedOn(context), besideRelays(context)];
  return new Map(
    context.attributions.map(statement => {
      const { id, source } = statement;
      const speaker = speakerOf(statement, context);
      const first = within.has(id) ? source.slice(0, 1).map(span => relayAt(span, context, 'passed-on')) : beside(statement);
      const found = [...first, polls.get(id)].filter(relay => relay !== undefined);
      return [id, distinct(found.filter(relay => relay.name !== speaker && !isPublisher(relay.name, context)))];
    }),
  );
}

/** The publisher is the outlet: it stands apart from those who passed something on to it. */
function isPublisher(name: string, { publisher }: ChainContext): boolean {
  return publisher !== null && bare(name) === bare(publisher);
}

const bare = (name: string): string => name.toLowerCase().replace(/^the |[^\p{L}\d]/gu, '');

/** "Two aides told the Courier that Teyle had threatened to go": for Teyle's threat the Courier, then the two aides. */
function toldBy(holder: Attribution, { speakers, told }: ChainContext): readonly Relay[] {
  const outlet = told.get(holder.id);
  const speaker = speakers.get(holder.id) ?? { figures: [] };
  const outlets = outlet && isOutletName(outlet.name) ? [outlet] : [];
  if (speaker.figures.length === 0) return outlets;
  const evidence = inferred('inside');
  return [...outlets, { figures: speaker.figures, name: nameOf(speaker.figures), spans: holder.source, evidence }];
}

/** Nobody twice: "A said that B said that A said" ends at B. */
function distinct(relays: readonly Relay[]): readonly Relay[] {
  return relays.filter((relay, index) => relays.findIndex(other => other.name === relay.name) === index);
}
