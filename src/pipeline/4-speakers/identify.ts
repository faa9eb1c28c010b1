/** Who stands behind each statement: names, speakers, those who passed it on, to whom, how, and what was done by saying it. */
import type { Actor } from '../../model/actor.js';
import type { Account } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { UndatedStatement } from '../../model/statement.js';
import { overlap } from '../../text/spans.js';
import { numbered, type Sides } from './actors.js';
import type { Cast, Figure } from './cast.js';
import { accountOf } from './chain/account-of.js';
import { chainsOf } from './chain/chains-of.js';
import type { Relay } from './chain/relay.js';
import { type Addressees, addresseesOf } from './circumstances/addressees/addressees-of.js';
import { sidesInOpening } from './circumstances/conversation/opening.js';
import { mediaOf } from './circumstances/media/media-of.js';
import type { Context } from './context.js';
import { castOf } from './names/cast-of.js';
import { speakersOf } from './speakers/speakers.js';
import type { Spoken } from './speakers/spoken.js';
import { type Findings, statementOf } from './statement-of.js';

export interface Identified {
  readonly statements: readonly UndatedStatement[];
  readonly actors: readonly Actor[];
  readonly account: Account;
}

export function identify(context: Context): Identified {
  const cast = castOf(context);
  const spoken = speakersOf(context, cast);
  const media = mediaOf(context, cast, spoken);
  const addressees = addresseesOf(context, cast, spoken, media);
  const chains = chainsOf({ ...context, cast, speakers: spoken, told: toldOf(addressees) });
  const account = accountOf({ ...context, cast, speakers: spoken });
  const { actors, idOf } = numbered(
    [
      ...cast.figures,
      ...[...spoken.values(), ...addressees.values()].flatMap(({ figures }) => figures),
      ...[...chains.values()].flatMap(relays => relays.flatMap(({ figures }) => figures)),
    ],
    placesOf(context, spoken),
    ownSide(context, cast, account.party),
  );
  const findings: Findings = { context, spoken, media, addressees, chains, idOf };
  return {
    statements: context.attributions.map(attribution => statementOf(attribution, findings)),
    actors,
    account: {
      party: account.party,
      actor: account.figure ? idOf(account.figure) : null,
      spans: account.spans,
      evidence: account.evidence,
    },
  };
}

/** In a side's own account of a conversation, whoever it names first and calls by no other side speaks for it. */
function ownSide(context: Context, cast: Cast, party: string | null): Sides {
  const [own] = party === null ? [] : (sidesInOpening(context, cast) ?? []);
  const unknown = own?.figures.filter(figure => figure.kind === 'person' && figure.party === null) ?? [];
  return new Map(unknown.map(figure => [figure, party ?? '']));
}

/** Those who were told something, as the rules about chains want them. */
function toldOf(addressees: Addressees): ReadonlyMap<string, Relay> {
  return new Map(
    Array.from(addressees).flatMap(([id, { name, figures, spans, evidence }]) =>
      name === null ? [] : [[id, { name, figures, spans, evidence }] as const],
    ),
  );
}

/** The pronouns and descriptions that were found to mean one alone. */
function placesOf({ attributions }: Context, spoken: ReadonlyMap<string, Spoken>): ReadonlyMap<Figure, readonly Span[]> {
  const places = new Map<Figure, Span[]>();
  for (const { id, source } of attributions) {
    const [figure, ...others] = spoken.get(id)?.figures ?? [];
    if (!figure || others.length > 0 || source.some(span => figure.mentions.some(mention => overlap(mention, span)))) continue;
    const there = places.get(figure);
    if (there) there.push(...source);
    else places.set(figure, [...source]);
  }
  return places;
}
